package vanban.docx.opc;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.docx4j.openpackaging.parts.JaxbXmlPart;

/**
 * What stands in parts that are the same in many files: each is printed for the first file and kept
 * for the others. Safe for use by several threads.
 */
public final class PrintedOnce {
  private final Map<Object, Optional<byte[]>> printed =
      Collections.synchronizedMap(new IdentityHashMap<>()); // what changes has no other identity

  /**
   * Takes what nobody changes any more, to be put into the parts of many files.
   *
   * @return the same
   */
  public <T> T keep(T content) {
    printed.put(content, Optional.empty());
    return content;
  }

  /** The XML of a part. */
  byte[] xml(JaxbXmlPart<?> part) {
    Object content = part.getJaxbElement();
    Optional<byte[]> known = printed.get(content);
    if (known != null && known.isPresent()) {
      return known.get();
    }
    byte[] xml = ObjectPrinter.print(content);
    if (known != null) {
      printed.put(content, Optional.of(xml));
    }
    return xml;
  }
}
