package vanban.style.file;

import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;
import static vanban.style.file.StyleValues.color;
import static vanban.style.file.StyleValues.fontSize;
import static vanban.style.file.StyleValues.length;
import static vanban.style.file.StyleValues.lineSpacing;
import static vanban.style.file.StyleValues.percent;
import static vanban.style.file.StyleValues.some;

import java.util.List;
import java.util.Locale;
import vanban.schema.Schema;
import vanban.style.Align;
import vanban.style.ChartStyle;
import vanban.style.ColumnsStyle;
import vanban.style.Highlight;
import vanban.style.Length;
import vanban.style.LetterPosition;
import vanban.style.PageStyle;
import vanban.style.PageStyle.Paper;
import vanban.style.PictureStyle;
import vanban.style.Property;
import vanban.style.RuleStyle;
import vanban.style.TableStyle;
import vanban.style.TextStyle;
import vanban.style.Wrap;

/**
 * The keys of styles.yaml, in the order they are explained: values are checked and read by them.
 */
final class StyleKeys {
  /** The keys of the page's margins. */
  static final List<StyleKey<?>> MARGINS =
      List.of(
          measure(PageStyle.TOP, "Lề trên"),
          measure(PageStyle.BOTTOM, "Lề dưới"),
          measure(PageStyle.LEFT, "Lề trái"),
          measure(PageStyle.RIGHT, "Lề phải"));

  /** The keys of the page before its margins. */
  static final List<StyleKey<?>> PAPER =
      List.of(
          key(
              PageStyle.PAPER,
              oneOf(List.of(Paper.A4, Paper.A5), paper -> paper.equals(Paper.A4) ? "A4" : "A5"),
              "Khổ giấy",
              ""));

  /** The keys of the page after its margins. */
  static final List<StyleKey<?>> PAGE =
      List.of(
          key(
              PageStyle.MIRROR,
              truth(),
              "In hai mặt",
              "true: ở mặt sau lề trái và lề phải đổi chỗ cho nhau"),
          measure(PageStyle.HEADER, "Mép trên đến số trang"),
          measure(PageStyle.FOOTER, "Mép dưới đến chân trang"),
          key(PageStyle.BORDER, PageKeys.border(), "Khung trang", "nét kẻ quanh mỗi trang"),
          key(
              PageStyle.VERTICAL,
              PageKeys.vertical(),
              "Chữ đứng theo chiều dọc",
              "top trên, middle giữa, bottom dưới, ở trang chữ không đầy"),
          key(
              PageStyle.COVER,
              PageKeys.cover(),
              "Trang bìa",
              "điều khác với các trang khác, ở phần có cover=\"true\""));

  private static final String FILL = "sáu chữ số hệ 16 trong dấu nháy, như \"D9D9D9\"";

  /** The keys of paragraphs and words. */
  static final List<StyleKey<?>> TEXT =
      List.of(
          key(TextStyle.FONT, string(), "Phông chữ", ""),
          key(TextStyle.SIZE, fontSize(), "Cỡ chữ", "như 14pt"),
          key(TextStyle.BOLD, truth(), "Chữ đậm", ""),
          key(TextStyle.ITALIC, truth(), "Chữ nghiêng", ""),
          key(TextStyle.UNDERLINE, truth(), "Gạch chân", "dài bằng chữ"),
          key(TextStyle.CAPS, truth(), "In hoa", ""),
          key(
              TextStyle.COLOR,
              color(),
              "Màu chữ",
              "sáu chữ số hệ 16 trong dấu nháy, như \"FF0000\""),
          key(
              TextStyle.POSITION,
              oneOf(LetterPosition.class),
              "Vị trí chữ",
              "trên dòng, chỉ số trên hoặc chỉ số dưới"),
          key(
              TextStyle.HIGHLIGHT,
              oneOf(Highlight.class),
              "Màu nền chữ",
              "vàng, xanh lá, xanh lơ hoặc xám, như tô bằng bút dạ quang"),
          key(TextStyle.ALIGN, oneOf(Align.class), "Canh lề", "trái, giữa, phải hoặc đều hai bên"),
          measure(TextStyle.FIRST_LINE, "Thụt dòng đầu"),
          measure(TextStyle.HANGING, "Thụt các dòng sau"),
          measure(TextStyle.LEFT, Bounds.INDENT, "Thụt trái"),
          measure(TextStyle.RIGHT, Bounds.INDENT, "Thụt phải"),
          measure(TextStyle.SPACE_BEFORE, "Khoảng cách trên"),
          measure(TextStyle.SPACE_AFTER, "Khoảng cách dưới"),
          key(
              TextStyle.LINE,
              lineSpacing(),
              "Giãn dòng",
              "18pt exactly (chính xác), 18pt at least (ít nhất), single (đơn) hoặc 1.5 lines"),
          key(TextStyle.KEEP_WITH_NEXT, truth(), "Đi cùng đoạn sau", "không rời sang trang khác"),
          key(TextStyle.NEW_PAGE, truth(), "Bắt đầu trang mới", ""),
          key(TextStyle.KEEP_TOGETHER, truth(), "Không ngắt giữa hai trang", ""),
          key(
              TextStyle.WRAP,
              oneOf(Wrap.class),
              "Xuống dòng",
              "khi hết chỗ; cân dòng, không cắt đôi từ (tên cơ quan); cân dòng khi dòng cuối chỉ có"
                  + " một chữ (tên văn bản); hoặc không bao giờ (ngày tháng)"),
          key(TextStyle.FRAME, BoxKeys.frame(), "Đặt ở mép trang", "ngoài mạch văn bản"),
          key(TextStyle.FILL, color(), "Màu nền cả đoạn", FILL),
          key(TextStyle.BOX, BoxKeys.box(), "Khung", "kẻ bốn phía quanh đoạn"));

  /** The keys of blocks side by side. */
  static final List<StyleKey<?>> COLUMNS =
      List.of(
          key(
              ColumnsStyle.WIDTHS,
              some(length(Bounds.EXTENT)),
              "Bề rộng các cột",
              "từ trái sang phải"),
          measure(ColumnsStyle.GAP, "Khoảng cách giữa hai cột"),
          key(
              ColumnsStyle.OFFSET,
              length(Bounds.INDENT),
              "Lùi khỏi lề trái",
              "số âm thì lấn ra lề"),
          measure(ColumnsStyle.SPACE_BEFORE, "Khoảng cách trên"),
          measure(ColumnsStyle.SPACE_AFTER, "Khoảng cách dưới"),
          key(ColumnsStyle.KEEP_TOGETHER, truth(), "Không ngắt giữa hai trang", ""),
          key(ColumnsStyle.KEEP_WITH_BEFORE, truth(), "Đi cùng đoạn trước", ""),
          key(ColumnsStyle.FIT, truth(), "Nới theo dòng dài nhất", "lấy chỗ ở khoảng giữa các cột"),
          key(ColumnsStyle.BORDER, length(Bounds.BORDER), "Nét khung", "0pt thì không kẻ"),
          key(ColumnsStyle.BORDER_COLOR, color(), "Màu nét khung", FILL),
          key(ColumnsStyle.FILL, color(), "Màu nền", FILL),
          measure(ColumnsStyle.PADDING_X, "Khoảng cách trái, phải từ khung đến chữ"),
          measure(ColumnsStyle.PADDING_Y, "Khoảng cách trên, dưới từ khung đến chữ"));

  /** The keys of drawn lines. */
  static final List<StyleKey<?>> RULE =
      List.of(
          key(
              RuleStyle.MEASURE,
              oneOf(RuleStyle.Measure.class),
              "So với",
              "chữ ở dòng trên, hoặc bề rộng vùng chữ"),
          key(RuleStyle.PERCENT, percent(), "Độ dài", "tỷ lệ, như 100%"),
          measure(RuleStyle.WEIGHT, Bounds.WEIGHT, "Nét"),
          measure(RuleStyle.GAP, "Khoảng cách đến dòng trên"),
          measure(RuleStyle.SPACE_AFTER, "Khoảng cách dưới"));

  /** The keys of tables. */
  static final List<StyleKey<?>> TABLE =
      List.of(
          key(TableStyle.BORDER, length(Bounds.BORDER), "Nét kẻ", "0pt thì không kẻ"),
          measure(TableStyle.PADDING_X, "Lề trái, phải của ô"),
          measure(TableStyle.PADDING_Y, "Lề trên, dưới của ô"),
          key(TableStyle.HEAD, oneOf(TableStyle.Stand.class), "Chữ ở hàng đầu đứng", ""),
          key(TableStyle.BODY, oneOf(TableStyle.Stand.class), "Chữ ở các hàng khác đứng", ""),
          key(TableStyle.HEAD_FILL, color(), "Màu nền hàng đầu", FILL),
          key(TableStyle.GROUP_FILL, color(), "Màu nền hàng tên nhóm", FILL),
          key(TableStyle.SUBTOTAL_FILL, color(), "Màu nền hàng cộng", FILL),
          key(TableStyle.TOTAL_FILL, color(), "Màu nền hàng tổng cộng", FILL),
          key(
              TableStyle.SMALLEST,
              fontSize(),
              "Cỡ chữ nhỏ nhất",
              "bảng không vừa giấy thì chữ nhỏ dần đến cỡ này, như 10pt; bỏ thì giữ nguyên cỡ"),
          key(
              TableStyle.KEEP_TOGETHER,
              truth(),
              "Bảng ít hàng nằm trọn một trang",
              "false: ngắt được giữa hai hàng bất kỳ"),
          measure(TableStyle.SPACE_AFTER, "Khoảng cách dưới"));

  /** The keys of charts. */
  static final List<StyleKey<?>> CHART =
      List.of(
          key(
              ChartStyle.HEIGHT,
              length(Bounds.EXTENT),
              "Chiều cao",
              "cả chữ và chú giải; bề ngang bằng vùng chữ"),
          key(ChartStyle.FONT, string(), "Phông chữ", ""),
          key(ChartStyle.SIZE, length(Bounds.SIZE), "Cỡ chữ", "như 10pt"),
          key(
              ChartStyle.COLORS,
              some(color()),
              "Màu các dãy số",
              "lần lượt từng dãy, mỗi màu sáu chữ số hệ 16 trong dấu nháy"),
          measure(ChartStyle.SPACE_AFTER, "Khoảng cách dưới"));

  /** The keys of pictures. */
  static final List<StyleKey<?>> PICTURE =
      List.of(
          key(
              PictureStyle.WIDTH,
              length(Bounds.EXTENT),
              "Bề rộng lớn nhất",
              "bỏ khóa này thì bằng vùng chữ"),
          key(PictureStyle.HEIGHT, length(Bounds.EXTENT), "Chiều cao lớn nhất", ""),
          key(
              PictureStyle.ALIGN,
              oneOf(
                  List.of(Align.LEFT, Align.CENTER, Align.RIGHT),
                  align -> align.name().toLowerCase(Locale.ROOT)),
              "Vị trí",
              "trái, giữa hay phải"),
          measure(PictureStyle.SPACE_BEFORE, "Khoảng cách trên"),
          measure(PictureStyle.SPACE_AFTER, "Khoảng cách dưới"));

  private StyleKeys() {}

  private static <T> StyleKey<T> key(
      Property<T> property, Schema<T> schema, String term, String explanation) {
    return StyleKey.of(property, schema, term, explanation);
  }

  private static StyleKey<Length> measure(Property<Length> property, String term) {
    return StyleKey.measure(property, term);
  }

  private static StyleKey<Length> measure(
      Property<Length> property, Bounds<Length> bounds, String term) {
    return StyleKey.measure(property, bounds, term);
  }
}
