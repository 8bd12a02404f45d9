package vanban.docx.read;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.docx.Parts;

/** The small odd files of this room, for tests elsewhere. */
public final class OddDocx {
  private OddDocx() {}

  /** Their bytes by what is odd about each. */
  public static Map<String, byte[]> all() {
    return Stream.of(OddXml.all(), OddTexts.all(), OddLists.all(), OddZips.all())
        .flatMap(List::stream)
        .collect(Collectors.toMap(OddFile::name, odd -> odd.bytes().get()));
  }

  /** The parts of a file as far as it is a zip. */
  public static Map<String, byte[]> parts(byte[] docx) {
    try {
      return Parts.bytes(docx);
    } catch (IOException | IllegalArgumentException e) {
      return Map.of("word/document.xml", docx);
    }
  }

  /** A zip of parts, each as it is. */
  public static byte[] zip(Map<String, byte[]> parts) {
    return DocxBuilder.zip(parts, true);
  }
}
