package vanban.docx.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Zips parts so that the same parts are the same bytes: in one order, at one time of day, in one
 * way of packing.
 */
public final class CanonicalZip {
  /** The part that says what each part is, and comes first. */
  static final String CONTENT_TYPES = "[Content_Types].xml";

  private static final int USUAL_SIZE = 16_384;

  /** Not 1980-01-01, which Java takes for a time before all zips and writes in a zone's way. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final Comparator<String> ORDER =
      Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
          .thenComparing(Comparator.naturalOrder());

  private CanonicalZip() {}

  /** The zip of parts by their names, whatever their order. */
  public static byte[] of(Map<String, byte[]> parts) {
    Map<String, byte[]> ordered = new TreeMap<>(ORDER);
    ordered.putAll(parts);
    ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_SIZE);
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED); // a fifth of the time, for a file larger by a fourth
      for (Map.Entry<String, byte[]> part : ordered.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // there is no file that could fail
    }
    return out.toByteArray();
  }
}
