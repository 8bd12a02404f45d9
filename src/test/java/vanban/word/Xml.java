package vanban.word;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What stands in a part of a Word file, names and attributes as they are written there. */
sealed interface Xml {

  /** Characters between tags. */
  record Text(String value) implements Xml {}

  /**
   * A tag with all that is in it.
   *
   * @param name with its prefix: {@code w:p}
   * @param attributes by name with their prefix, in the order of the file; namespaces left out
   * @param content in the order of the file
   */
  record Element(String name, Map<String, String> attributes, List<Xml> content) implements Xml {

    /** The elements in it. */
    List<Element> children() {
      return content.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The first element of a name in it. */
    Optional<Element> child(String child) {
      return children().stream().filter(one -> one.is(child)).findFirst();
    }

    /** All elements of a name, however deep, in order. */
    Stream<Element> all(String wanted) {
      Stream<Element> below = children().stream().flatMap(child -> child.all(wanted));
      return is(wanted) ? Stream.concat(Stream.of(this), below) : below;
    }

    /** Whether it has this name. */
    boolean is(String wanted) {
      return name.equals(wanted);
    }

    /** An attribute, empty where there is none. */
    String attribute(String attribute) {
      return attributes.getOrDefault(attribute, "");
    }

    /**
     * The value of a child that has only one: {@code Title} of {@code <w:pStyle w:val="Title"/>}.
     */
    String value(String child) {
      return child(child).map(one -> one.attribute("w:val")).orElse("");
    }

    /** All characters in it. */
    String text() {
      StringBuilder text = new StringBuilder();
      for (Xml one : content) {
        text.append(one instanceof Text words ? words.value() : ((Element) one).text());
      }
      return text.toString();
    }
  }

  /** The outermost element of a part. */
  static Element parse(String xml) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
      while (reader.next() != XMLStreamConstants.START_ELEMENT) {
        // what stands before the outermost element says nothing
      }
      return element(reader);
    } catch (XMLStreamException e) {
      throw new IllegalArgumentException(xml, e);
    }
  }

  private static Element element(XMLStreamReader reader) throws XMLStreamException {
    String name = reader.getLocalName();
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (!reader.getAttributeLocalName(i).startsWith("xmlns")) {
        attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
      }
    }
    List<Xml> content = new ArrayList<>();
    for (int at = reader.next(); at != XMLStreamConstants.END_ELEMENT; at = reader.next()) {
      if (at == XMLStreamConstants.START_ELEMENT) {
        content.add(element(reader));
      } else {
        content.add(new Text(reader.getText()));
      }
    }
    return new Element(name, attributes, List.copyOf(content));
  }
}
