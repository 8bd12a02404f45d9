package vanban.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Quantity;
import vanban.document.Image;
import vanban.source.Place;

/**
 * Reads the file of a picture as far as a document needs it: whether it is what its name says, how
 * large it is, whether it is whole. What it shows is counted, and never held in memory.
 */
public final class ImageReader {
  /** Bytes of one picture; a page scanned in colour at 300 dots an inch has a tenth of them. */
  public static final long MOST_BYTES = 20_000_000;

  private static final int MOST_PIXELS = 100_000_000;
  private static final int LONGEST_SIDE = 30_000;

  private final Diagnostics diagnostics;

  /** Who tells it to {@code diagnostics}. */
  public ImageReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * The picture in a file.
   *
   * @param name of the file, as typed
   * @param place where it is typed
   * @return empty if it cannot be printed, which is then told
   */
  public Optional<Image> read(String name, byte[] file, Place place) {
    Optional<FileKind> kind = FileKind.of(file);
    if (kind.isEmpty() || !isPrintable(kind.get())) {
      say(place, kind.isPresent() ? "kind" : "unknown", name, kind.map(FileKind::shown).orElse(""));
      return Optional.empty();
    }
    if (!kind.get().endings().contains(ending(name))) {
      say(place, "name", name, kind.get().shown(), kind.get().endings().get(0));
      return Optional.empty();
    }
    return sound(name, file, kind.get(), place);
  }

  private Optional<Image> sound(String name, byte[] file, FileKind kind, Place place) {
    Optional<Image> image = kind == FileKind.PNG ? PngFile.read(file) : JpegFile.read(file);
    if (image.isEmpty()) {
      say(place, "damaged", name);
    } else if (isHuge(image.get())) {
      String size = Quantity.of(image.get().width()) + " × " + Quantity.of(image.get().height());
      say(place, "pixels", name, size, Quantity.of(LONGEST_SIDE), Quantity.of(MOST_PIXELS));
    } else if (kind == FileKind.JPEG && !JpegFile.isCommon(file)) {
      say(place, "coding", name);
      return Optional.empty();
    } else if (!(kind == FileKind.PNG ? PngFile.isWhole(file) : JpegScans.areWhole(file))) {
      say(place, "damaged", name);
      return Optional.empty();
    }
    if (kind == FileKind.JPEG && JpegFile.isTurned(file)) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_PICTURE, place, name).variant("turned").asWarning());
    }
    return image.filter(any -> !isHuge(any));
  }

  private static boolean isPrintable(FileKind kind) {
    return List.of(FileKind.PNG, FileKind.JPEG).contains(kind);
  }

  private static boolean isHuge(Image image) {
    return Math.max(image.width(), image.height()) > LONGEST_SIDE
        || (long) image.width() * image.height() > MOST_PIXELS;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private void say(Place place, String variant, String... arguments) {
    diagnostics.add(Diagnostic.error(Code.WRONG_PICTURE, place, arguments).variant(variant));
  }
}
