package vanban.docx;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.relationships.RelationshipsPart;

/**
 * The XML of a part, without what docx4j adds of its own: the comment that tells its version and
 * the computer's, the line breaks, and the names of sixty vocabularies no document uses.
 */
final class PartXml {
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final Pattern VOCABULARY = Pattern.compile(" xmlns:([A-Za-z0-9]+)=\"[^\"]*\"");
  private static final Set<String> USED =
      Set.of("w", "r", "cp", "dc", "dcterms", "xsi", "properties", "vt");

  private PartXml() {}

  /**
   * The XML, in UTF-8.
   *
   * @throws JAXBException if docx4j cannot write what is in the part
   */
  static byte[] of(JaxbXmlPart<?> part) throws JAXBException {
    Marshaller marshaller = part.getJAXBContext().createMarshaller();
    NamespacePrefixMapperUtils.setProperty(marshaller, prefixes(part));
    marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
    StringWriter out = new StringWriter();
    marshaller.marshal(part.getJaxbElement(), out);
    return withoutUnused(out.getBuffer()).getBytes(StandardCharsets.UTF_8);
  }

  /** LibreOffice finds no relationships whose names have a prefix. */
  private static Object prefixes(JaxbXmlPart<?> part) throws JAXBException {
    return part instanceof RelationshipsPart
        ? NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart()
        : NamespacePrefixMapperUtils.getPrefixMapper();
  }

  /** Keeps the names of vocabularies that are used, in one order: JAXB's own is that of a hash. */
  private static String withoutUnused(StringBuffer xml) {
    int end = xml.indexOf(">");
    Matcher vocabulary = VOCABULARY.matcher(xml.substring(0, end));
    Set<String> kept = new TreeSet<>();
    StringBuilder out = new StringBuilder(xml.length()).append(DECLARATION);
    while (vocabulary.find()) {
      if (USED.contains(vocabulary.group(1))) {
        kept.add(vocabulary.group());
      }
      vocabulary.appendReplacement(out, "");
    }
    vocabulary.appendTail(out);
    return out.append(String.join("", kept)).append(xml, end, xml.length()).toString();
  }
}
