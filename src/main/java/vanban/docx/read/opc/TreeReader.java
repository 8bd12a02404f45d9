package vanban.docx.read.opc;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vanban.docx.tree.Attribute;
import vanban.docx.tree.Element;
import vanban.docx.tree.Name;
import vanban.docx.tree.Node;
import vanban.docx.tree.Text;

/**
 * Reads a part that nobody vouches for as a tree, within the limits of reading. Comments,
 * instructions, and white space between elements are left out.
 */
public final class TreeReader {
  private final String part;
  private final XMLStreamReader reader;
  private final Map<Name, Name> names = new HashMap<>();
  private final Set<String> locals = new HashSet<>();
  private int depth;
  private int namespaces;

  private TreeReader(String part, XMLStreamReader reader) {
    this.part = part;
    this.reader = reader;
  }

  /**
   * The outermost element of a part.
   *
   * @param part its name, for messages
   * @throws UnreadableDocxException if it is damaged, or beyond a limit
   */
  public static Element read(String part, byte[] xml) {
    try {
      XMLStreamReader reader = PartXml.open(new ByteArrayInputStream(xml), part);
      TreeReader tree = new TreeReader(part, reader);
      while (PartXml.next(reader, part) != XMLStreamConstants.START_ELEMENT) {
        // comments and white space
      }
      Element root = tree.element();
      while (reader.hasNext()) {
        PartXml.next(reader, part);
      }
      reader.close();
      return root;
    } catch (XMLStreamException e) {
      throw PartXml.broken(part, e);
    }
  }

  /** The element at whose start the parser stands; the parser stands at its end afterwards. */
  private Element element() {
    hold();
    Name name = name(reader.getNamespaceURI(), reader.getPrefix(), reader.getLocalName());
    List<Attribute> attributes = attributes();
    Map<String, String> declared = declared();
    List<Node> children = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    for (int event = PartXml.next(reader, part);
        event != XMLStreamConstants.END_ELEMENT;
        event = PartXml.next(reader, part)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        flush(letters, children);
        children.add(element());
      } else if (isText(event)) {
        letters.append(PartXml.text(reader, part));
      }
    }
    depth--;
    namespaces -= reader.getNamespaceCount();
    flush(letters, children);
    return new Element(name, attributes, declared, withoutSpaces(children));
  }

  private void hold() {
    ReadLimit.DEPTH.hold(++depth, part);
    namespaces += reader.getNamespaceCount();
    ReadLimit.NAMESPACES.hold(namespaces, part);
    ReadLimit.NAMES.hold(locals.size(), part);
  }

  private static boolean isText(int event) {
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  private static void flush(StringBuilder letters, List<Node> to) {
    if (letters.length() > 0) {
      to.add(new Text(letters.toString()));
      letters.setLength(0);
    }
  }

  /** What stands in an element, without the white space between elements. */
  private static List<Node> withoutSpaces(List<Node> children) {
    boolean mixed = children.stream().anyMatch(Element.class::isInstance);
    return mixed
        ? children.stream()
            .filter(one -> !(one instanceof Text t && t.letters().isBlank()))
            .toList()
        : children;
  }

  private List<Attribute> attributes() {
    List<Attribute> all = new ArrayList<>(reader.getAttributeCount());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      Name name =
          name(
              reader.getAttributeNamespace(i),
              reader.getAttributePrefix(i),
              reader.getAttributeLocalName(i));
      all.add(new Attribute(name, reader.getAttributeValue(i)));
    }
    return all;
  }

  private Map<String, String> declared() {
    if (reader.getNamespaceCount() == 0) {
      return Map.of();
    }
    Map<String, String> declared = new TreeMap<>();
    for (int i = 0; i < reader.getNamespaceCount(); i++) {
      declared.put(known(reader.getNamespacePrefix(i)), known(reader.getNamespaceURI(i)));
    }
    return declared;
  }

  private Name name(@Nullable String uri, @Nullable String prefix, String local) {
    locals.add(local);
    Name name = new Name(Namespaces.name(known(uri), local), known(prefix), known(uri));
    return names.computeIfAbsent(name, same -> same);
  }

  private static String known(@Nullable String text) {
    return text == null ? "" : text;
  }
}
