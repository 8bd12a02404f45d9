package vanban.markup;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.diagnostic.Diagnostics;
import vanban.document.Image;
import vanban.picture.QrDrawing;
import vanban.source.Place;

/** Pictures for tests, in which any file holds the same one. */
public final class AnyImage {
  /** A picture of twelve by eight centimetres, of which nobody looks at the bytes. */
  public static final Image ONE =
      new Image(
          Image.Format.PNG,
          1_200,
          800,
          new Image.Density(10_000, 10_000),
          new Image.Bytes(new byte[] {1, 2, 3}));

  /** All files there may be. */
  public static final LayoutImages FILES = of(Map.of(), Optional.of(ONE));

  private AnyImage() {}

  /** The files of these names; QR codes are drawn. */
  public static LayoutImages of(Map<String, Image> files) {
    return of(files, Optional.empty());
  }

  private static LayoutImages of(Map<String, Image> files, Optional<Image> otherwise) {
    return new LayoutImages() {
      @Override
      public Optional<Image> find(String file, Supplier<Place> place) {
        return Optional.ofNullable(files.get(file)).or(() -> otherwise);
      }

      @Override
      public Optional<Image> code(String text, Supplier<Place> place) {
        return new QrDrawing(new Diagnostics()).draw(text, place.get());
      }
    };
  }
}
