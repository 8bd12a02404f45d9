package vanban.docx.read.opc;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
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

  private PartXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false); // long texts come in pieces
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty("com.ctc.wstx.lazyParsing", false); // or it throws what is unchecked
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
    } catch (RuntimeException e) { // of a parser that stumbles over what it reads
      throw xml(part, reader.getLocation().getLineNumber(), 1);
    }
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw UnreadableDocxException.damaged("doctype", part);
    }
    return event;
  }

  /** What an exception of the parser says of a part. */
  static UnreadableDocxException broken(String part, XMLStreamException e) {
    if (e.getNestedException() instanceof IOException) {
      return UnreadableDocxException.damaged("encoding", part, "UTF-8");
    }
    boolean known = e.getLocation() != null;
    return xml(
        part,
        known ? e.getLocation().getLineNumber() : 1,
        known ? e.getLocation().getColumnNumber() : 1);
  }

  private static UnreadableDocxException xml(String part, int line, int column) {
    return UnreadableDocxException.damaged(
        "xml", part, Integer.toString(line), Integer.toString(column));
  }
}
