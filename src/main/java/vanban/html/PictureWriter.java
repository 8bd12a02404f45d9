package vanban.html;

import java.util.Base64;
import java.util.Locale;
import vanban.document.Picture;
import vanban.style.Align;
import vanban.style.PictureStyle;
import vanban.style.measure.PaperMeasure;
import vanban.style.measure.PictureMeasure;

/** Writes pictures, which the page carries itself. */
final class PictureWriter {
  private PictureWriter() {}

  /** A picture, without what stands below it. */
  static void write(Page page, Room room, Picture picture) {
    PictureStyle style = page.styles().picture(picture.role());
    Picture.Shown shown = picture.shown();
    PictureMeasure measure =
        PictureMeasure.of(
            shown, style, room.width(), new PaperMeasure(page.styles()).pageHeight(room.width()));
    Html html = page.html();
    html.open("div").with("class", page.classes().name("i", picture.role(), around(style)));
    html.open("img").with("src", source(shown)).with("alt", shown.alt());
    Css size = Css.NONE.with("width", measure.width()).with("height", measure.height());
    boolean code = shown.made() instanceof Picture.Made.Qr; // whose edges must stay sharp
    html.with(code ? size.with("image-rendering", "pixelated") : size);
    html.close().line();
  }

  private static Css around(PictureStyle style) {
    Align align = style.value(PictureStyle.ALIGN);
    return Css.of("text-align", align.name().toLowerCase(Locale.ROOT))
        .withSome("margin-top", style.value(PictureStyle.SPACE_BEFORE))
        .withSome("margin-bottom", style.value(PictureStyle.SPACE_AFTER))
        .with("break-after", "avoid");
  }

  private static String source(Picture.Shown shown) {
    String type = shown.image().format().name().toLowerCase(Locale.ROOT);
    byte[] bytes = shown.image().bytes().copy();
    return "data:image/" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
