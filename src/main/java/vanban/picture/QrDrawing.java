package vanban.picture;

import io.nayuki.qrcodegen.DataTooLongException;
import io.nayuki.qrcodegen.QrCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Quantity;
import vanban.document.Image;
import vanban.source.Place;

/**
 * Draws QR codes (ISO/IEC 18004), each as a PNG file: as small as what it says allows, so that its
 * squares are as large as they can be, and mended by its readers where a seventh of it is damaged
 * (level M) or more.
 */
public final class QrDrawing {
  /** The width of a code, with the margin around it, where nobody says another. */
  public static final BigDecimal USUAL_WIDTH = BigDecimal.valueOf(25);

  /** Bytes that the largest code holds at level M. */
  private static final int MOST_BYTES = 2_331;

  /** Squares of margin on each side, by the standard. */
  private static final int MARGIN = 4;

  /** Pixels of each square: 25 mm have 290 or more, so that no printer blurs them. */
  private static final int PIXELS = 10;

  /** The width of a square, in millimetres, below which telephones need several tries. */
  private static final BigDecimal LEAST_SQUARE = new BigDecimal("0.3");

  private static final int MILLIMETRES = 1_000; // of a metre

  private final Diagnostics diagnostics;

  /** Who tells it to {@code diagnostics}. */
  public QrDrawing(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * A code.
   *
   * @param text what it says to who reads it
   * @param place where that is typed
   * @return empty if that is too long, which is then told
   */
  public Optional<Image> draw(String text, Place place) {
    try {
      return Optional.of(drawn(QrCode.encodeText(text, QrCode.Ecc.MEDIUM)));
    } catch (DataTooLongException e) {
      int bytes = text.getBytes(StandardCharsets.UTF_8).length;
      diagnostics.add(
          Diagnostic.error(Code.WRONG_PICTURE, place, Quantity.of(bytes), Quantity.of(MOST_BYTES))
              .variant("code-long"));
      return Optional.empty();
    }
  }

  /**
   * Says so if the squares of a code are too small to be read.
   *
   * @param width in millimetres; empty for the usual one
   */
  public void check(Image code, Optional<BigDecimal> width, Place place) {
    BigDecimal squares = BigDecimal.valueOf(code.width() / PIXELS);
    BigDecimal wide = width.orElse(USUAL_WIDTH);
    BigDecimal least = squares.multiply(LEAST_SQUARE).setScale(0, RoundingMode.CEILING);
    if (wide.compareTo(squares.multiply(LEAST_SQUARE)) < 0) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_PICTURE, place, wide.toPlainString(), least.toPlainString())
              .variant("code-dense")
              .asWarning());
    }
  }

  private static Image drawn(QrCode code) {
    int side = (code.size + 2 * MARGIN) * PIXELS;
    int density =
        BigDecimal.valueOf((long) side * MILLIMETRES)
            .divide(USUAL_WIDTH, 0, RoundingMode.HALF_UP)
            .intValueExact();
    byte[] file = PngWriter.square(side, density, row -> dark(code, row / PIXELS - MARGIN));
    return new Image(
        Image.Format.PNG, side, side, new Image.Density(density, density), new Image.Bytes(file));
  }

  /** The dark pixels in a row of squares; none in the margin, which the code does not have. */
  private static BitSet dark(QrCode code, int y) {
    BitSet pixels = new BitSet();
    for (int x = 0; x < code.size; x++) {
      if (code.getModule(x, y)) {
        pixels.set((x + MARGIN) * PIXELS, (x + MARGIN + 1) * PIXELS);
      }
    }
    return pixels;
  }
}
