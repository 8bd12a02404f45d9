package vanban.docx.opc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.SpreadsheetML.JaxbSmlPart;
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
  private static final List<String> OF_DRAWINGS = List.of("a", "c", "wp"); // in few parts

  private static final int USUAL_SIZE = 16_384;

  /**
   * What a part starts with, as JAXB prints it.
   *
   * @param tag its start tag, with the names of all vocabularies
   * @param used the prefixes of those that are used
   */
  private record Root(String tag, Set<String> used) {}

  /** What few kinds of parts start with, printed again and again; there are no more than kinds. */
  private static final Map<Root, byte[]> ROOTS = new ConcurrentHashMap<>();

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
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
    marshaller.marshal(part.getJaxbElement(), out);
    return withoutUnused(out.toByteArray());
  }

  /** LibreOffice finds no relationships whose names have a prefix. */
  private static Object prefixes(JaxbXmlPart<?> part) throws JAXBException {
    if (part instanceof RelationshipsPart) {
      return NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart();
    }
    return part instanceof JaxbSmlPart ? Prefixes.OF_SHEETS : Prefixes.USUAL;
  }

  /** Keeps the names of vocabularies that are used, in one order: JAXB's own is that of a hash. */
  private static byte[] withoutUnused(byte[] xml) {
    int end = 0;
    while (xml[end] != '>') {
      end++;
    }
    Root root = new Root(new String(xml, 0, end, UTF_8), used(xml));
    byte[] start = ROOTS.computeIfAbsent(root, PartXml::start);
    byte[] whole = Arrays.copyOf(start, start.length + xml.length - end);
    System.arraycopy(xml, end, whole, start.length, xml.length - end);
    return whole;
  }

  private static Set<String> used(byte[] xml) {
    String tags = new String(xml, ISO_8859_1); // names of tags are ASCII
    Set<String> used = new HashSet<>(USED);
    OF_DRAWINGS.stream().filter(name -> tags.contains("<" + name + ":")).forEach(used::add);
    return used;
  }

  private static byte[] start(Root root) {
    Matcher vocabulary = VOCABULARY.matcher(root.tag());
    Set<String> kept = new TreeSet<>();
    StringBuilder out = new StringBuilder(DECLARATION);
    while (vocabulary.find()) {
      if (root.used().contains(vocabulary.group(1))) {
        kept.add(vocabulary.group());
      }
      vocabulary.appendReplacement(out, "");
    }
    vocabulary.appendTail(out);
    String names = String.join("", kept);
    int end = out.charAt(out.length() - 1) == '/' ? out.length() - 1 : out.length(); // if empty
    return out.insert(end, names).toString().getBytes(UTF_8);
  }
}
