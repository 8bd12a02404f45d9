package vanban.layout.template;

import freemarker.core.TemplateObject;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vanban.layout.template.TemplateTree.Kind;
import vanban.layout.template.TemplateTree.Node;

/**
 * Uses in a template of what is closed only where it can do harm: built-ins that could take a
 * pattern and are called with plain text, and ranges that nothing goes through without a stop.
 */
@SuppressWarnings("deprecation") // FreeMarker says that its tree is its own and may change
final class HarmlessUses {
  /** Flags without the one that makes a pattern of a text. */
  private static final Pattern PLAIN_FLAGS = Pattern.compile("\"[a-qs-z]*\"");

  /** A whole number as it is typed. */
  private static final Pattern SMALL = Pattern.compile("\\d{1,4}");

  private final Set<TemplateObject> found = Collections.newSetFromMap(new IdentityHashMap<>());

  private HarmlessUses() {}

  /** Those in a template. */
  static HarmlessUses in(List<Node> nodes) {
    HarmlessUses uses = new HarmlessUses();
    nodes.forEach(uses::add);
    return uses;
  }

  /** Whether a node is one of them. */
  boolean has(Node node) {
    return found.contains(node.object());
  }

  private void add(Node node) {
    switch (node.kind()) {
      case CALL -> call(node.parts());
      case PART -> range(node.parts(), 1);
      case LOOP -> range(node.parts(), 0);
      case RANGE -> {
        if (isShort(node)) {
          found.add(node.object());
        }
      }
      default -> {}
    }
  }

  /** A built-in that is called where it stands, with flags that are typed there. */
  private void call(List<Node> parts) {
    Node called = parts.get(0);
    Optional<Integer> flag =
        Optional.of(called)
            .filter(node -> node.kind() == Kind.BUILT_IN)
            .flatMap(node -> ClosedFeature.patternFlag(node.name()));
    if (flag.isPresent() && hasPlainFlags(parts, flag.get() + 1)) {
      found.add(called.object());
    }
  }

  private static boolean hasPlainFlags(List<Node> parts, int at) {
    return parts.size() <= at
        || PLAIN_FLAGS.matcher(parts.get(at).object().getCanonicalForm()).matches();
  }

  private void range(List<Node> parts, int at) {
    if (parts.size() > at && parts.get(at).kind() == Kind.RANGE) {
      found.add(parts.get(at).object());
    }
  }

  /** Whether both ends of a range are small numbers, as they are typed. */
  private static boolean isShort(Node range) {
    List<Node> ends = range.parts();
    return ends.size() == 2
        && ends.stream().allMatch(end -> SMALL.matcher(end.object().getCanonicalForm()).matches());
  }
}
