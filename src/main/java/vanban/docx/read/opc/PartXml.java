package vanban.docx.read.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of parts: 1.0, in UTF-8 or UTF-16 as the standard has it, without a document type, and so
 * without entities but the five of XML.
 */
final class PartXml {
  private static final XMLInputFactory FACTORY = factory();
  private static final Set<String> ENCODINGS =
      Set.of("utf-8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be");

  /** What Woodstox says of an encoding that is not there, or not the true one. */
  private static final Pattern ENCODING =
      Pattern.compile("^(?:Declared encoding '|Unsupported encoding: )(?<name>[^'\\s]*)");

  /** What Woodstox says of attributes that are too many or too long. */
  private static final Pattern ATTRIBUTE =
      Pattern.compile("^(?:Maximum attribute|Attribute limit)");

  private PartXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false); // long texts come in pieces
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("com.ctc.wstx.lazyParsing", true); // so that comments are not kept
    return factory;
  }

  static XMLStreamReader open(InputStream xml, String part) throws XMLStreamException {
    XMLStreamReader reader = FACTORY.createXMLStreamReader(xml);
    String declared = reader.getCharacterEncodingScheme();
    if (declared != null && !ENCODINGS.contains(declared.toLowerCase(Locale.ROOT))) {
      throw UnreadableDocxException.damaged("encoding", part, declared);
    }
    if ("1.1".equals(reader.getVersion())) {
      throw xml(part, reader.getLocation().getLineNumber(), 1);
    }
    return reader;
  }

  /** The next event; none of a document type. */
  static int next(XMLStreamReader reader, String part) {
    int event;
    try {
      event = reader.next();
    } catch (XMLStreamException e) {
      throw broken(part, e);
    } catch (RuntimeException e) {
      throw stumbled(reader, part, e);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw UnreadableDocxException.damaged("doctype", part);
    }
    return event;
  }

  /** The text of the event at which a parser stands. */
  static String text(XMLStreamReader reader, String part) {
    try {
      return reader.getText();
    } catch (RuntimeException e) {
      throw stumbled(reader, part, e);
    }
  }

  /** What an unchecked exception says: a checked one that came too late, or none of its own. */
  private static UnreadableDocxException stumbled(
      XMLStreamReader reader, String part, RuntimeException e) {
    return e.getCause() instanceof XMLStreamException late
        ? broken(part, late)
        : xml(part, reader.getLocation().getLineNumber(), reader.getLocation().getColumnNumber());
  }

  /** What an exception of the parser says of a part. */
  static UnreadableDocxException broken(String part, XMLStreamException e) {
    String said = String.valueOf(e.getMessage());
    Matcher encoding = ENCODING.matcher(said);
    if (encoding.find()) {
      return UnreadableDocxException.damaged("encoding", part, encoding.group("name"));
    }
    if (e.getNestedException() instanceof IOException) {
      return UnreadableDocxException.damaged("encoding", part, "UTF-8");
    }
    if (ATTRIBUTE.matcher(said).find()) {
      return UnreadableDocxException.damaged("attribute", part);
    }
    Location place = e.getLocation();
    return place == null
        ? xml(part, 1, 1)
        : xml(part, place.getLineNumber(), place.getColumnNumber());
  }

  private static UnreadableDocxException xml(String part, int line, int column) {
    return UnreadableDocxException.damaged(
        "xml", part, Integer.toString(Math.max(1, line)), Integer.toString(Math.max(1, column)));
  }
}
