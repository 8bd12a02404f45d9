package vanban.style.file;

import static vanban.style.file.StyleValues.color;
import static vanban.style.file.StyleValues.length;

import java.util.Optional;
import java.util.function.Function;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.style.Cover;
import vanban.style.Length;
import vanban.style.PageBorder;
import vanban.style.TableStyle;
import vanban.style.Vertical;

/** The keys of the two values of pages that have keys of their own: borders and covers. */
final class PageKeys {
  private static final String MEASURE = "số kèm đơn vị mm, cm hoặc pt";

  private static final Key<PageBorder, Length> WEIGHT =
      Key.usually("weight", length(Bounds.WEIGHT), Length.points(1), PageBorder::weight)
          .says("Nét", MEASURE);

  private static final Key<PageBorder, Length> DISTANCE =
      Key.usually("distance", length(Bounds.PADDING), Length.points(24), PageBorder::distance)
          .says("Khoảng cách", "đến mép giấy hoặc đến chữ, không quá 31pt");

  private static final Key<PageBorder, PageBorder.From> FROM =
      Key.usually(
              "from", Scalars.oneOf(PageBorder.From.class), PageBorder.From.PAPER, PageBorder::from)
          .says("Tính từ", "paper mép giấy, text vùng chữ");

  private static final Key<PageBorder, PageBorder.Line> LINE =
      Key.usually(
              "line",
              Scalars.oneOf(PageBorder.Line.class),
              PageBorder.Line.SINGLE,
              PageBorder::line)
          .says("Kiểu nét", "single một nét, double hai nét");

  private static final Key<PageBorder, String> COLOR =
      Key.usually("color", color(), TableStyle.NO_FILL, PageBorder::color)
          .says("Màu", "sáu chữ số hệ 16 trong dấu nháy, như \"1F3864\"");

  private static final Key<Cover.Margins, Optional<Length>> TOP =
      margin("top", "Lề trên", Cover.Margins::top);
  private static final Key<Cover.Margins, Optional<Length>> BOTTOM =
      margin("bottom", "Lề dưới", Cover.Margins::bottom);
  private static final Key<Cover.Margins, Optional<Length>> LEFT =
      margin("left", "Lề trái", Cover.Margins::left);
  private static final Key<Cover.Margins, Optional<Length>> RIGHT =
      margin("right", "Lề phải", Cover.Margins::right);

  private static final Key<Cover, Cover.Margins> MARGINS =
      Key.usually(
              "margins",
              Fields.of(Cover.Margins::new, TOP, BOTTOM, LEFT, RIGHT).mapping("coverMargins"),
              Cover.Margins.NONE,
              Cover::margins)
          .says("Lề trang bìa", "lề nào không nói thì như các trang khác");

  private static final Key<Cover, Optional<PageBorder>> BORDER =
      Key.optional("border", border(), Cover::border).says("Khung trang bìa", "");

  private static final Key<Cover, Vertical> VERTICAL =
      Key.usually("vertical", vertical(), Vertical.TOP, Cover::vertical)
          .says("Chữ đứng theo chiều dọc", "");

  private PageKeys() {}

  private static Key<Cover.Margins, Optional<Length>> margin(
      String name, String term, Function<Cover.Margins, Optional<Length>> of) {
    return Key.optional(name, length(Bounds.DISTANCE), of).says(term, MEASURE);
  }

  /** Lines round a page. */
  static Schema<PageBorder> border() {
    return Fields.of(PageBorder::new, WEIGHT, DISTANCE, FROM, LINE, COLOR).mapping("pageBorder");
  }

  /** Where text stands between the upper and the lower margin. */
  static Schema<Vertical> vertical() {
    return Scalars.oneOf(Vertical.class);
  }

  /** What is different on a cover. */
  static Schema<Cover> cover() {
    return Fields.of(Cover::new, MARGINS, BORDER, VERTICAL).mapping("cover");
  }
}
