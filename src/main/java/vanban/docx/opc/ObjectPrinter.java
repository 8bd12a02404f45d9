package vanban.docx.opc;

import jakarta.xml.bind.JAXBElement;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Prints docx4j's objects as the XML that their annotations describe.
 *
 * <p>JAXB does the same for any classes, and reads the annotations of all 1,700 that docx4j has
 * before it prints the first: that is half of the time in which a document is made from a cold
 * start. Here only classes of which there are objects are read. What is not known here is an {@link
 * IllegalStateException}, never left out; a test prints the documents of all cases both ways.
 */
final class ObjectPrinter {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final XmlName TYPE =
      XmlName.of("http://www.w3.org/2001/XMLSchema-instance", "type");

  private final XmlBytes out = new XmlBytes();
  private final TreeSet<Vocabulary> used =
      new TreeSet<>(Comparator.comparing(Vocabulary::declaration));
  private Vocabulary last = Vocabulary.of("");

  private ObjectPrinter() {}

  /** The XML, in UTF-8, with the names of those vocabularies that are used. */
  static byte[] print(Object root) {
    return new ObjectPrinter().whole(root);
  }

  private byte[] whole(Object root) {
    XmlName name = ownName(root);
    out.raw(DECLARATION);
    int place = out.size() + 1 + name.qualified().length(); // after the name of the first tag
    element(name, root, true);
    XmlBytes names = new XmlBytes();
    used.stream()
        .filter(Vocabulary::isToDeclare)
        .forEach(one -> names.raw(" " + one.declaration() + "=\"" + one.uri() + "\""));
    return out.with(names, place);
  }

  /** The name of a value that stands in no field that names it. */
  private static XmlName ownName(Object value) {
    return value instanceof JAXBElement<?> named
        ? XmlName.of(named.getName())
        : BoundClass.of(value.getClass()).root().orElseThrow(() -> unknown(value));
  }

  /**
   * Prints an element.
   *
   * @param expected whether a reader knows by the element's name what kind of object it is
   */
  private void element(XmlName name, Object value, boolean expected) {
    if (value instanceof JAXBElement<?> named) {
      element(name, named.getValue(), named.getDeclaredType().equals(named.getValue().getClass()));
      return;
    }
    use(name);
    out.raw("<");
    out.raw(name.qualified());
    Optional<String> text = ValueText.of(value);
    if (text.isPresent()) {
      textAndEnd(name, text.orElseThrow());
    } else {
      object(name, value, expected);
    }
  }

  private void textAndEnd(XmlName name, String text) {
    out.raw(">");
    out.text(text);
    end(name);
  }

  private void end(XmlName name) {
    out.raw("</");
    out.raw(name.qualified());
    out.raw(">");
  }

  private void object(XmlName name, Object value, boolean expected) {
    BoundClass type = BoundClass.of(value.getClass());
    if (!expected) {
      XmlName own = type.type().orElseThrow(() -> unknown(value));
      use(own);
      attribute(TYPE, own.qualified());
    }
    for (BoundField field : type.attributes()) {
      for (Object one : field.values(value)) {
        attribute(field.nameFor(one), field.text(one).orElseThrow(() -> unknown(one)));
      }
    }
    int start = out.size();
    out.raw(">");
    type.content().forEach(field -> content(field, value));
    if (out.size() == start + 1) {
      out.cut(start);
      out.raw("/>");
    } else {
      end(name);
    }
  }

  private void attribute(XmlName name, String text) {
    use(name);
    out.raw(" ");
    out.raw(name.qualified());
    out.raw("=\"");
    out.attribute(text);
    out.raw("\"");
  }

  private void content(BoundField field, Object owner) {
    for (Object value : field.values(owner)) {
      switch (field.kind()) {
        case TEXT -> out.text(field.text(value).orElseThrow(() -> unknown(value)));
        case MIXED -> mixed(value);
        case REFERENCE -> element(ownName(value), value, true);
        case ELEMENT -> named(field, value);
        case ATTRIBUTE -> throw new IllegalStateException(field.name());
      }
    }
  }

  private void mixed(Object value) {
    if (value instanceof String words) {
      out.text(words);
    } else {
      element(ownName(value), value, true);
    }
  }

  private void named(BoundField field, Object value) {
    Optional<String> text = field.text(value);
    XmlName name = field.nameFor(value);
    if (text.isEmpty()) {
      element(name, value, field.expects(value));
      return;
    }
    use(name);
    out.raw("<");
    out.raw(name.qualified());
    textAndEnd(name, text.orElseThrow());
  }

  private void use(XmlName name) {
    if (!last.equals(name.vocabulary())) { // nearly all names are of the same one
      used.add(name.vocabulary());
      last = name.vocabulary();
    }
  }

  private static IllegalStateException unknown(Object value) {
    return new IllegalStateException("not known how to print " + value.getClass());
  }
}
