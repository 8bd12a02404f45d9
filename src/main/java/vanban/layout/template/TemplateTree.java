package vanban.layout.template;

import freemarker.core.TemplateElement;
import freemarker.core.TemplateObject;
import freemarker.template.Template;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * The tree into which FreeMarker parsed a template: the very instructions and expressions that it
 * runs. FreeMarker keeps most of the tree to itself; if another version of it keeps it otherwise,
 * loading this class fails.
 */
@SuppressWarnings("deprecation") // FreeMarker says that its tree is its own and may change
final class TemplateTree {
  private static final Method COUNT = method("getParameterCount");
  private static final Method VALUE = method("getParameterValue", int.class);

  private TemplateTree() {}

  /** What a node is, as far as anyone asks. */
  @SuppressWarnings("ImmutableEnumChecker") // a class does not change
  enum Kind {
    /** A special variable: {@code .now}. */
    VARIABLE("BuiltinVariable"),
    /** A built-in with the value it is asked of: {@code x?eval}. */
    BUILT_IN("BuiltIn"),
    /** A number as a locale writes it: <code>#{1.5}</code>. */
    NUMBER("NumericalOutput"),
    /** {@code <#setting …>}. */
    SETTING("PropertySetting"),
    /** {@code <@macro …>}. */
    MACRO_CALL("UnifiedCall"),
    /** A call of a function, a method or a built-in with arguments. */
    CALL("MethodCall"),
    /** A range: {@code 1..9}. */
    RANGE("Range"),
    /** A part of a list or of a text: {@code x[1..9]}. */
    PART("DynamicKeyName"),
    /** {@code <#list …>}. */
    LOOP("IteratorBlock"),
    /** {@code (…)}. */
    PARENTHESES("ParentheticalExpression"),
    /** A number as it is typed. */
    LITERAL("NumberLiteral"),
    /** A string; what stands in it for a value is below it. */
    STRING("StringLiteral"),
    /** All else. */
    OTHER("TemplateObject");

    private final Class<?> type;

    Kind(String type) {
      this.type = type(type);
    }

    private static Kind of(TemplateObject object) {
      return Arrays.stream(values())
          .filter(kind -> kind.type.isInstance(object))
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * An instruction or an expression.
   *
   * @param string the outermost string in which it stands
   * @param depth how many others it stands in
   */
  record Node(Kind kind, TemplateObject object, Optional<TemplateObject> string, int depth) {
    private Node(TemplateObject object, Optional<TemplateObject> string, int depth) {
      this(Kind.of(object), object, string, depth);
    }

    /** Its expressions, in the order FreeMarker keeps them, each without the brackets round it. */
    List<Node> parts() {
      List<Node> parts = new ArrayList<>();
      for (int i = 0; i < count(object); i++) {
        if (value(object, i) instanceof TemplateObject part) {
          parts.add(new Node(part, string, depth + 1).bare());
        }
      }
      return parts;
    }

    private Node bare() {
      Node bare = this;
      while (bare.kind == Kind.PARENTHESES && value(bare.object, 0) instanceof TemplateObject in) {
        bare = new Node(in, string, bare.depth + 1);
      }
      return bare;
    }

    /** The name of a variable or of a built-in, without its sign. */
    String name() {
      return kind == Kind.BUILT_IN
          ? String.valueOf(value(object, 1))
          : object.getCanonicalForm().substring(1);
    }

    /** Whether it stands in a string. */
    boolean isInString() {
      return string.isPresent();
    }

    /**
     * Where it stands; for what stands in a string, where the string does.
     *
     * @param file the text of the template, in which FreeMarker took tabs for one column
     */
    Place place(SourceFile file) {
      return TemplateTree.place(string.orElse(object), file);
    }

    /** What stands right below it. */
    private List<Node> below() {
      Optional<TemplateObject> around =
          kind == Kind.STRING ? Optional.of(string.orElse(object)) : string;
      List<Node> below = new ArrayList<>();
      for (int i = 0; i < count(object); i++) {
        if (value(object, i) instanceof TemplateObject part) {
          below.add(new Node(part, around, depth + 1));
        }
      }
      if (object instanceof TemplateElement element) {
        for (int i = 0; i < element.getChildCount(); i++) {
          below.add(new Node((TemplateObject) element.getChildAt(i), around, depth + 1));
        }
      }
      return below;
    }
  }

  /** All nodes of a template, each once, in no order. */
  static List<Node> nodes(Template template) {
    List<Node> nodes = new ArrayList<>();
    Set<TemplateObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(template.getRootTreeNode(), Optional.empty(), 0));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (seen.add(node.object())) {
        nodes.add(node);
        node.below().forEach(open::push);
      }
    }
    return nodes;
  }

  /**
   * Where an instruction or an expression stands.
   *
   * @param file the text of its template, in which FreeMarker took tabs for one column
   */
  static Place place(TemplateObject object, SourceFile file) {
    int start = file.utf16Offset(object.getBeginLine(), object.getBeginColumn());
    int end = file.utf16Offset(object.getEndLine(), object.getEndColumn() + 1);
    return new Place(file, start, Math.max(start, end));
  }

  private static int count(TemplateObject object) {
    return (Integer) call(COUNT, object).orElseThrow();
  }

  private static Object value(TemplateObject object, int at) {
    return call(VALUE, object, at).orElse("");
  }

  private static Optional<Object> call(Method method, TemplateObject of, Object... arguments) {
    try {
      return Optional.ofNullable(method.invoke(of, arguments));
    } catch (ReflectiveOperationException e) {
      throw unknownVersion(e);
    }
  }

  private static Method method(String name, Class<?>... parameters) {
    try {
      Method method = TemplateObject.class.getDeclaredMethod(name, parameters);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw unknownVersion(e);
    }
  }

  /**
   * A class of FreeMarker's.
   *
   * @throws IllegalStateException if this FreeMarker has none of that name
   */
  static Class<?> type(String name) {
    try {
      return Class.forName("freemarker.core." + name);
    } catch (ClassNotFoundException e) {
      throw unknownVersion(e);
    }
  }

  private static IllegalStateException unknownVersion(ReflectiveOperationException e) {
    return new IllegalStateException("this version of FreeMarker has another kind of tree", e);
  }
}
