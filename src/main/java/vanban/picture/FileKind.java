package vanban.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a file is by its first bytes, whatever its name says. */
@SuppressWarnings("ImmutableEnumChecker") // the lists are of List.of, the functions hold no state
enum FileKind {
  /** Portable Network Graphics. */
  PNG("PNG", List.of("png"), starts("\u0089PNG\r\n\u001a\n")),
  /** What cameras and scanners write. */
  JPEG("JPEG", List.of("jpg", "jpeg"), starts("\u00ff\u00d8\u00ff")),
  /** Pictures of few colours, which may move. */
  GIF("GIF", List.of("gif"), starts("GIF8")),
  /** Pictures of old Windows programs. */
  BMP("BMP", List.of("bmp"), starts("BM")),
  /** Scans and faxes. */
  TIFF("TIFF", List.of("tif", "tiff"), starts("II*\0").or(starts("MM\0*"))),
  /** Pictures of web pages. */
  WEBP("WebP", List.of("webp"), starts("RIFF").and(has("WEBP", 8))),
  /** What phones write. */
  HEIC("HEIC", List.of("heic", "heif", "avif"), has("ftyp", 4)),
  /** Whole documents. */
  PDF("PDF", List.of("pdf"), starts("%PDF")),
  /** Drawings of lines. */
  SVG("SVG", List.of("svg"), FileKind::isSvg);

  private static final int HEAD = 1_000; // bytes in which the outermost element is looked for

  private final String shown;
  private final List<String> endings;
  private final Predicate<byte[]> signature;

  FileKind(String shown, List<String> endings, Predicate<byte[]> signature) {
    this.shown = shown;
    this.endings = endings;
    this.signature = signature;
  }

  /** The kind of a file; empty for one that is no picture that is known. */
  static Optional<FileKind> of(byte[] file) {
    return Arrays.stream(values()).filter(kind -> kind.signature.test(file)).findFirst();
  }

  /** What people call it. */
  String shown() {
    return shown;
  }

  /** The endings of names that say so, the usual one first. */
  List<String> endings() {
    return endings;
  }

  private static Predicate<byte[]> starts(String signature) {
    return has(signature, 0);
  }

  private static Predicate<byte[]> has(String signature, int at) {
    byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
    return file ->
        file.length >= at + wanted.length
            && Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length);
  }

  private static boolean isSvg(byte[] file) {
    String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
    return head.contains("<svg");
  }
}
