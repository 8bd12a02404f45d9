package vanban.report.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.schema.Decoded;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.yaml.PlainYaml;
import vanban.yaml.YamlText;

/** What may stand in {@code pictures}. */
public final class PictureFormat {
  /** The title. */
  static final Key<CaptionSource, Stated<YamlText>> TITLE =
      Key.stated("title", Scalars.line(), CaptionSource::title)
          .says("Tên hình", "in dưới hình; chữ “Hình” và số do bố cục thêm");

  private static final String FILE = "file";
  private static final String QR = "qr";
  private static final Pattern WIDTH = Pattern.compile("(\\d{1,4}(?:[.,]\\d{1,3})?) ?(mm|cm)");
  private static final Map<String, Integer> MILLIMETRES = Map.of("mm", 1, "cm", 10);
  private static final BigDecimal LEAST = BigDecimal.valueOf(5);
  private static final BigDecimal MOST = BigDecimal.valueOf(400);

  private PictureFormat() {}

  /** The schema of pictures. */
  public static Schema<List<PictureSource>> pictures() {
    return Schema.list(picture());
  }

  private static Schema<PictureSource> picture() {
    return Fields.of(
            PictureSource::new,
            Fields.place(),
            fields().in(PictureSource::shown),
            Fields.of(
                    CaptionSource::new,
                    Key.stated("id", Scalars.name(), CaptionSource::id)
                        .says(
                            "Mã",
                            "để dẫn chiếu bằng [](#mã), khi đó hình phải có tên; để đặt chỗ trong lời văn bằng ![](#mã)"),
                    TITLE)
                .in(PictureSource::caption),
            Key.stated("source", Scalars.line(), PictureSource::source)
                .says("Nguồn", "in dưới tên hình"))
        .mapping("picture")
        .onlyOneOf(FILE, QR);
  }

  /** The schema of a picture that has no words beside it. */
  public static Schema<PictureSource.Shown> shown() {
    return fields().mapping("shown").onlyOneOf(FILE, QR);
  }

  private static Fields<PictureSource.Shown> fields() {
    return Fields.of(
        PictureSource.Shown::new,
        Key.stated(FILE, Scalars.path(), PictureSource.Shown::file)
            .demandedUnless(List.of(QR))
            .says("Tệp hình", "PNG hoặc JPEG; đường dẫn tính từ tệp này"),
        Key.stated(QR, Scalars.line(), PictureSource.Shown::qr)
            .says("Nội dung mã QR", "thay cho file: địa chỉ hoặc chữ mà mã QR chứa"),
        Key.stated("alt", Scalars.line(), PictureSource.Shown::alt)
            .demanded()
            .says("Lời tả hình", "cho người không nhìn thấy hình; không in ra"),
        Key.stated("width", width(), PictureSource.Shown::width)
            .says("Bề rộng", "như 8cm hoặc 80mm; bỏ khóa này thì theo tệp hình, mã QR thì 25mm"));
  }

  private static Schema<BigDecimal> width() {
    return Scalars.word()
        .as(
            text ->
                parse(text.trimmed())
                    .map(Decoded::of)
                    .orElseGet(
                        () ->
                            Decoded.wrong(
                                Diagnostic.error(Code.WRONG_VALUE, text.place(), text.trimmed())
                                    .variant("picture-width"))),
            width -> PlainYaml.word(width.toPlainString() + "mm"));
  }

  private static Optional<BigDecimal> parse(String typed) {
    Matcher matcher = WIDTH.matcher(typed);
    return matcher.matches()
        ? Optional.of(
                new BigDecimal(matcher.group(1).replace(',', '.'))
                    .multiply(BigDecimal.valueOf(MILLIMETRES.getOrDefault(matcher.group(2), 1))))
            .filter(width -> width.compareTo(LEAST) >= 0 && width.compareTo(MOST) <= 0)
        : Optional.empty();
  }
}
