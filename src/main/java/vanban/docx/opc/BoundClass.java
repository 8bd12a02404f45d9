package vanban.docx.opc;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlTransient;
import jakarta.xml.bind.annotation.XmlType;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One of docx4j's classes, and what its annotations say of the XML of its objects.
 *
 * @param root the name of its elements, if it has one of its own
 * @param type what it is called in {@code xsi:type}, if anything
 * @param attributes in the order in which they are printed
 * @param content what stands between the tags, in its order
 */
record BoundClass(
    Optional<XmlName> root,
    Optional<XmlName> type,
    List<BoundField> attributes,
    List<BoundField> content) {
  private static final String DEFAULT = "##default";
  private static final Map<Class<?>, BoundClass> KNOWN = new ConcurrentHashMap<>();

  /**
   * What is said of a class; read at the first call.
   *
   * @throws IllegalStateException if it is none of docx4j's, or says what is not known here
   */
  static BoundClass of(Class<?> type) {
    BoundClass known = KNOWN.get(type); // superclasses are read on the way
    if (known == null) {
      known = read(type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static BoundClass read(Class<?> type) {
    if (!isByField(type)) {
      throw new IllegalStateException("not known how to print " + type);
    }
    Optional<XmlType> says = Optional.ofNullable(type.getAnnotation(XmlType.class));
    String vocabulary = vocabulary(type);
    Optional<BoundClass> base = inherited(type);
    List<BoundField> attributes = new ArrayList<>();
    List<BoundField> content = new ArrayList<>(base.map(BoundClass::content).orElse(List.of()));
    List<BoundField> own = fields(type, vocabulary);
    own.stream().filter(BoundClass::isAttribute).forEach(attributes::add);
    base.map(BoundClass::attributes).ifPresent(attributes::addAll);
    List<String> order = says.map(XmlType::propOrder).map(Arrays::asList).orElse(List.of());
    own.stream()
        .filter(field -> !isAttribute(field))
        .sorted(Comparator.comparing(field -> order.indexOf(field.name())))
        .forEach(content::add);
    Optional<XmlName> name =
        says.map(known -> XmlName.of(given(known.namespace(), packageName(type)), known.name()));
    return new BoundClass(root(type), name, attributes, content);
  }

  private static boolean isAttribute(BoundField field) {
    return field.kind() == BoundField.Kind.ATTRIBUTE;
  }

  private static boolean isByField(Class<?> type) {
    XmlAccessorType says = type.getAnnotation(XmlAccessorType.class);
    return says != null && says.value() == XmlAccessType.FIELD;
  }

  /** What its superclass says that has a type of its own in XML. */
  private static Optional<BoundClass> inherited(Class<?> type) {
    Class<?> base = type.getSuperclass();
    if (isMerged(base)) {
      return inherited(base);
    }
    return base == Object.class ? Optional.empty() : Optional.of(BoundClass.of(base));
  }

  /** Whether its fields are those of the classes that extend it. */
  private static boolean isMerged(Class<?> type) {
    return type.isAnnotationPresent(XmlTransient.class);
  }

  private static List<BoundField> fields(Class<?> type, String vocabulary) {
    List<BoundField> fields = new ArrayList<>();
    if (isMerged(type.getSuperclass())) {
      fields.addAll(fields(type.getSuperclass(), vocabulary));
    }
    Arrays.stream(type.getDeclaredFields())
        .filter(BoundClass::isPrinted)
        .map(field -> new BoundField(field, vocabulary))
        .forEach(fields::add);
    return fields;
  }

  private static boolean isPrinted(Field field) {
    return !Modifier.isStatic(field.getModifiers())
        && !Modifier.isTransient(field.getModifiers())
        && !field.isAnnotationPresent(XmlTransient.class);
  }

  private static Optional<XmlName> root(Class<?> type) {
    return Optional.ofNullable(type.getAnnotation(XmlRootElement.class))
        .map(says -> XmlName.of(given(says.namespace(), packageName(type)), says.name()));
  }

  private static String packageName(Class<?> type) {
    return Optional.ofNullable(type.getPackage().getAnnotation(XmlSchema.class))
        .map(XmlSchema::namespace)
        .orElse("");
  }

  private static String given(String vocabulary, String otherwise) {
    return vocabulary.equals(DEFAULT) ? otherwise : vocabulary;
  }

  /** Of elements that do not say theirs. */
  private static String vocabulary(Class<?> type) {
    return Optional.ofNullable(type.getPackage().getAnnotation(XmlSchema.class))
        .filter(says -> says.elementFormDefault() == XmlNsForm.QUALIFIED)
        .map(XmlSchema::namespace)
        .orElse("");
  }
}
