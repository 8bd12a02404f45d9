package vanban.style.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vanban.document.Image;
import vanban.document.Picture;
import vanban.style.Length;
import vanban.style.PictureStyle;

/**
 * How large a picture is printed: as wide as its author wants it or its file says, smaller where
 * there is less room, always in its proportions.
 *
 * @param width of the picture
 * @param height of it
 */
public record PictureMeasure(Length width, Length height) {
  private static final long EMU_PER_METRE = 36_000_000;
  private static final BigDecimal EMU_PER_MILLIMETRE = BigDecimal.valueOf(36_000);

  /** What stands beside a picture on its page: its title, of three lines, with its gaps. */
  private static final Length CAPTION = Length.millimetres(22);

  private static final Length LEAST = Length.millimetres(10);

  /**
   * Measures a picture.
   *
   * @param room the width of the text around it
   * @param page the height of a page
   */
  public static PictureMeasure of(
      Picture.Shown shown, PictureStyle style, Length room, Length page) {
    Image image = shown.image();
    Length widest = style.properties().get(PictureStyle.WIDTH).orElse(room).min(room);
    Length highest = style.value(PictureStyle.HEIGHT).min(page.minus(CAPTION).max(LEAST));
    long tall = (long) image.height() * EMU_PER_METRE / image.density().down();
    long wide = (long) image.width() * EMU_PER_METRE / image.density().across();
    Length width = wanted(shown.width()).orElse(new Length(wide)).min(widest);
    Length height = width.times(Math.max(1, tall), Math.max(1, wide));
    return height.compareTo(highest) > 0
        ? new PictureMeasure(width.times(highest.emu(), height.emu()), highest)
        : new PictureMeasure(width, height);
  }

  private static Optional<Length> wanted(Optional<BigDecimal> millimetres) {
    return millimetres.map(
        wanted ->
            new Length(
                wanted
                    .multiply(EMU_PER_MILLIMETRE)
                    .setScale(0, RoundingMode.HALF_UP)
                    .min(BigDecimal.valueOf(EMU_PER_METRE))
                    .longValue()));
  }
}
