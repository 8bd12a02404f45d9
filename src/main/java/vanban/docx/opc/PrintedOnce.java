package vanban.docx.opc;

import jakarta.xml.bind.JAXBException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.docx4j.openpackaging.parts.JaxbXmlPart;

/**
 * What stands in parts that are the same in many files: each is printed for the first file and kept
 * for the others. Safe for use by several threads.
 */
public final class PrintedOnce {
  private final Set<Object> same = ConcurrentHashMap.newKeySet();
  private final Map<Object, byte[]> printed = new ConcurrentHashMap<>();

  /**
   * Takes what nobody changes any more, to be put into the parts of many files.
   *
   * @return the same
   */
  public <T> T keep(T content) {
    same.add(content);
    return content;
  }

  /** The XML of a part. */
  byte[] xml(JaxbXmlPart<?> part) throws JAXBException {
    Object content = part.getJaxbElement();
    if (!same.contains(content)) {
      return PartXml.of(part);
    }
    byte[] known = printed.get(content);
    if (known == null) {
      known = PartXml.of(part);
      printed.put(content, known);
    }
    return known;
  }
}
