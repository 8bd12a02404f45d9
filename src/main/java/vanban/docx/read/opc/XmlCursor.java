package vanban.docx.read.opc;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through the elements of a part, once, from its first to its last. It stands at the start of
 * one element, and knows names by their usual prefixes: {@code w:p}, whatever the file calls it.
 */
public final class XmlCursor {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}");

  private final String part;
  private final XMLStreamReader reader;
  private final Set<String> names = new HashSet<>();
  private int depth;
  private int count;
  private int namespaces;

  private XmlCursor(String part, XMLStreamReader reader) {
    this.part = part;
    this.reader = reader;
  }

  /**
   * Reads a part to its end.
   *
   * @param root what its outermost element must be
   * @param content is called at that element
   */
  static void read(String part, byte[] xml, String root, Consumer<XmlCursor> content) {
    try {
      XMLStreamReader reader = PartXml.open(new ByteArrayInputStream(xml), part);
      XmlCursor cursor = new XmlCursor(part, reader);
      cursor.root(root);
      content.accept(cursor);
      while (reader.hasNext()) {
        cursor.next();
      }
      reader.close();
    } catch (XMLStreamException e) {
      throw PartXml.broken(part, e);
    }
  }

  private void root(String expected) {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      // comments and white space
    }
    if (!name().equals(expected)) {
      throw UnreadableDocxException.damaged("root", part, name(), expected);
    }
  }

  /** The part that is read. */
  public String part() {
    return part;
  }

  /** The element at which the cursor stands: {@code w:p}. */
  public String name() {
    return Namespaces.name(uri(reader.getNamespaceURI()), reader.getLocalName());
  }

  /** The manieth element of its part it is, in the order of their starts; 1 for the outermost. */
  public int ordinal() {
    return count;
  }

  /** The namespace of the element as the file has it, in which the standard has two for each. */
  public String namespace() {
    return uri(reader.getNamespaceURI());
  }

  private static String uri(@Nullable String uri) {
    return uri == null ? "" : uri;
  }

  /** The value of an attribute: {@code w:val}. */
  public Optional<String> attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String uri = uri(reader.getAttributeNamespace(i));
      if (name.endsWith(reader.getAttributeLocalName(i))
          && name.equals(Namespaces.name(uri, reader.getAttributeLocalName(i)))) {
        return Optional.of(reader.getAttributeValue(i));
      }
    }
    return Optional.empty();
  }

  /**
   * The value of an attribute that is a whole number.
   *
   * @throws UnreadableDocxException if there is a value that is none
   */
  public OptionalLong whole(String name) {
    Optional<String> value = attribute(name).map(String::strip);
    if (value.isEmpty()) {
      return OptionalLong.empty();
    }
    if (!WHOLE.matcher(value.get()).matches()) {
      throw wrongNumber(value.get());
    }
    return OptionalLong.of(Long.parseLong(value.get()));
  }

  /** That a number of the element at which the cursor stands cannot be meant. */
  public UnreadableDocxException wrongNumber(String value) {
    return UnreadableDocxException.damaged("number", part, name(), value);
  }

  /** Whether an element that is a switch is on; one without a value is. */
  public boolean isOn() {
    String value = attribute("w:val").orElse("true");
    return !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  /**
   * Goes through the elements right below this one, in order; stands behind it afterwards.
   *
   * @param child is called at the start of each, and may look into it or not
   */
  public void children(Runnable child) {
    int own = depth;
    while (depth >= own) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        child.run();
        skip(own + 1);
      }
    }
  }

  /** Goes behind the element that stands as deep as that, unless it is behind it already. */
  private void skip(int deep) {
    while (depth >= deep) {
      next();
    }
  }

  /**
   * Goes through the text of this element, piece by piece.
   *
   * @param piece is called with some characters, at least one
   */
  public void text(Consumer<String> piece) {
    int own = depth;
    while (depth >= own) {
      int event = next();
      boolean words =
          event == XMLStreamConstants.CHARACTERS
              || event == XMLStreamConstants.CDATA
              || event == XMLStreamConstants.SPACE;
      String text = words ? PartXml.text(reader, part) : "";
      if (!text.isEmpty()) {
        piece.accept(text);
      }
    }
  }

  /**
   * Goes through what stands below the first alternative that is understood, else below the
   * fallback. The cursor must stand at {@code mc:AlternateContent}.
   *
   * @return whether there was one of them
   */
  public boolean alternatives(Runnable child) {
    boolean[] taken = new boolean[1];
    children(
        () -> {
          boolean right = name().equals("mc:Fallback") || isUnderstoodChoice();
          if (right && !taken[0]) {
            taken[0] = true;
            children(child);
          }
        });
    return taken[0];
  }

  private boolean isUnderstoodChoice() {
    if (!name().equals("mc:Choice")) {
      return false;
    }
    List<String> required = List.of(SPACES.split(attribute("Requires").orElse("").strip(), -1));
    return required.stream().allMatch(one -> !one.isEmpty() && understands(one));
  }

  private boolean understands(String prefix) {
    return Namespaces.understood(uri(reader.getNamespaceURI(prefix)));
  }

  private int next() {
    int event = PartXml.next(reader, part);
    if (event == XMLStreamConstants.START_ELEMENT) {
      count++;
      ReadLimit.DEPTH.hold(++depth, part);
      holdNames();
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
      namespaces -= reader.getNamespaceCount();
    }
    return event;
  }

  /** A parser keeps every name it meets, and looks through all namespaces for each. */
  private void holdNames() {
    namespaces += reader.getNamespaceCount();
    ReadLimit.NAMESPACES.hold(namespaces, part);
    names.add(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      names.add(reader.getAttributeLocalName(i));
    }
    ReadLimit.NAMES.hold(names.size(), part);
  }
}
