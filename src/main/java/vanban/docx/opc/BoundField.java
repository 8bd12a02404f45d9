package vanban.docx.opc;

import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementRef;
import jakarta.xml.bind.annotation.XmlElementRefs;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlList;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlValue;
import jakarta.xml.bind.annotation.adapters.XmlJavaTypeAdapter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A field of one of docx4j's classes, and what its annotations say of it. */
final class BoundField {
  private static final String DEFAULT = "##default";
  private static final List<Class<? extends Annotation>> UNKNOWN =
      List.of(XmlElementWrapper.class, XmlList.class);

  private final Field field;
  private final String vocabulary;
  private final Kind kind;
  private final Map<Class<?>, XmlName> names = new HashMap<>();
  private final Optional<XmlName> only;
  private final Optional<ValueText.Adapter> adapter;

  /** How the value of a field is printed. */
  enum Kind {
    /** As an attribute. */
    ATTRIBUTE,
    /** As an element under a name that stands at the field. */
    ELEMENT,
    /** As an element under the name that the value itself has. */
    REFERENCE,
    /** As the text between the tags. */
    TEXT,
    /** As the text between the tags, or as an element under the name that the value has. */
    MIXED
  }

  /**
   * Reads the annotations of a field.
   *
   * @param vocabulary of elements that do not say theirs
   * @throws IllegalStateException if they say what is not known here
   */
  BoundField(Field field, String vocabulary) {
    this.field = field;
    this.vocabulary = vocabulary;
    if (UNKNOWN.stream().anyMatch(field::isAnnotationPresent)) {
      throw new IllegalStateException("not known how to print " + field);
    }
    field.setAccessible(true);
    this.adapter =
        Optional.ofNullable(field.getAnnotation(XmlJavaTypeAdapter.class))
            .map(annotation -> ValueText.adapter(annotation.value()));
    this.kind = kindOf();
    this.only =
        kind == Kind.ATTRIBUTE
            ? Optional.of(attribute())
            : kind == Kind.ELEMENT && names.isEmpty() ? Optional.of(element()) : Optional.empty();
  }

  private Kind kindOf() {
    if (field.isAnnotationPresent(XmlAttribute.class)) {
      return Kind.ATTRIBUTE;
    }
    if (field.isAnnotationPresent(XmlValue.class)) {
      return Kind.TEXT;
    }
    if (field.isAnnotationPresent(XmlMixed.class)) {
      return Kind.MIXED;
    }
    if (field.isAnnotationPresent(XmlElementRef.class)
        || field.isAnnotationPresent(XmlElementRefs.class)
        || field.isAnnotationPresent(XmlAnyElement.class)) {
      return Kind.REFERENCE;
    }
    Optional.ofNullable(field.getAnnotation(XmlElements.class))
        .ifPresent(
            all -> Arrays.stream(all.value()).forEach(one -> names.put(one.type(), of(one))));
    return Kind.ELEMENT;
  }

  private XmlName attribute() {
    XmlAttribute says = field.getAnnotation(XmlAttribute.class);
    String own = says.namespace().equals(DEFAULT) ? "" : says.namespace();
    return XmlName.of(own, says.name().equals(DEFAULT) ? field.getName() : says.name());
  }

  private XmlName element() {
    return Optional.ofNullable(field.getAnnotation(XmlElement.class))
        .map(this::of)
        .orElseGet(() -> XmlName.of(vocabulary, field.getName()));
  }

  private XmlName of(XmlElement says) {
    return XmlName.of(
        says.namespace().equals(DEFAULT) ? vocabulary : says.namespace(),
        says.name().equals(DEFAULT) ? field.getName() : says.name());
  }

  /** How its value is printed. */
  Kind kind() {
    return kind;
  }

  /** The name of the field in its class. */
  String name() {
    return field.getName();
  }

  /** What it holds in an object: one value, all of a list, or none. */
  List<?> values(Object owner) {
    Object value = read(owner);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> many ? many : List.of(value);
  }

  private Object read(Object owner) {
    try {
      return field.get(owner);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e); // it was made accessible
    }
  }

  /** The name of the attribute, or of the element for a value of a class. */
  XmlName nameFor(Object value) {
    return only.or(() -> Optional.ofNullable(names.get(value.getClass())))
        .orElseThrow(() -> new IllegalStateException(value.getClass() + " in " + field));
  }

  /** Whether values of this very class are what a reader expects here without being told. */
  boolean expects(Object value) {
    return only.isEmpty() || type().equals(value.getClass());
  }

  private Class<?> type() {
    XmlElement says = field.getAnnotation(XmlElement.class);
    if (says != null && says.type() != XmlElement.DEFAULT.class) {
      return says.type();
    }
    Type typed = field.getGenericType();
    Type inside =
        typed instanceof ParameterizedType list ? list.getActualTypeArguments()[0] : typed;
    return inside instanceof Class<?> known ? known : Object.class;
  }

  /** A value without elements in it, as text; empty if it is an object that has fields. */
  Optional<String> text(Object value) {
    return adapter.map(own -> own.text(value)).or(() -> ValueText.of(value));
  }
}
