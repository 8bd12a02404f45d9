package vanban.markup;

import java.util.Optional;
import vanban.document.Image;

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
  public static final LayoutImages FILES = (file, place) -> Optional.of(ONE);

  private AnyImage() {}
}
