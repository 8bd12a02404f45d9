package vanban.report.table;

import java.util.List;
import java.util.Locale;
import vanban.document.Chart;
import vanban.report.table.ChartSource.Axis;
import vanban.report.table.ChartSource.Drawing;
import vanban.report.table.ChartSource.Series;
import vanban.report.table.ChartSource.Units;
import vanban.schema.Fields;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.yaml.YamlText;

/** What may stand in a {@code chart}. */
public final class ChartFormat {
  /** The title. */
  static final Key<CaptionSource, Stated<YamlText>> TITLE =
      Key.stated("title", Scalars.line(), CaptionSource::title)
          .says("Tên biểu đồ", "chữ “Biểu đồ” và số do bố cục thêm");

  private static final Schema<Chart.Kind> KIND =
      Scalars.oneOf(
          List.of(
              Chart.Kind.COLUMN,
              Chart.Kind.BAR,
              Chart.Kind.LINE,
              Chart.Kind.PIE,
              Chart.Kind.SHARE_COLUMN,
              Chart.Kind.SHARE_BAR),
          kind -> kind.name().toLowerCase(Locale.ROOT));

  private ChartFormat() {}

  /** The schema of a chart. */
  public static Schema<ChartSource> chart() {
    return Fields.of(
            ChartSource::new,
            Fields.place(),
            Fields.of(
                    CaptionSource::new,
                    Key.stated("id", Scalars.name(), CaptionSource::id)
                        .says(
                            "Mã",
                            "để dẫn chiếu bằng [](#mã), khi đó biểu đồ phải có tên; để đặt chỗ trong lời văn bằng ![](#mã)"),
                    TITLE)
                .in(ChartSource::caption),
            Fields.of(
                    Drawing::new,
                    Key.stated("kind", KIND, Drawing::kind)
                        .says(
                            "Kiểu biểu đồ",
                            "column: cột đứng (mặc định), bar: thanh ngang, line: đường, pie: hình tròn,"
                                + " share_column, share_bar: cơ cấu, mỗi cột, mỗi thanh là 100%"),
                    Key.stated("percent_line", series(), Drawing::percentLine)
                        .says(
                            "Đường tỷ lệ phần trăm",
                            "ở trên các cột: of_plan, growth…, số liệu tính bằng %, hay {of, title}"))
                .in(ChartSource::drawing),
            Key.usually("figures", Schema.oneOrMore(Scalars.key()), List.of(), ChartSource::figures)
                .demanded()
                .says(
                    "Các số liệu",
                    "khóa của những số liệu cùng đơn vị, hoặc của nhóm số liệu, theo thứ tự trong biểu đồ"),
            Key.stated("series", Schema.oneOrMore(series()), ChartSource::series)
                .says(
                    "Các dãy số",
                    "actual: thực hiện (mặc định), plan: kế hoạch, prior: cùng kỳ; có tên thì plan.tên, prior.tên"),
            Fields.of(
                    Axis::new,
                    Key.stated("units", units(), Axis::units)
                        .says(
                            "Theo đơn vị",
                            "true: mỗi đơn vị một cột; hoặc danh sách khóa của các đơn vị, theo thứ tự trong biểu đồ"),
                    Key.stated("periods", Scalars.truthOrCount(), Axis::periods)
                        .says(
                            "Theo kỳ",
                            "true: mỗi kỳ từ đầu năm một cột; 5: năm kỳ gần nhất, kể cả của năm trước"))
                .in(ChartSource::axis))
        .mapping("chart")
        .onlyOneOf("units", "periods");
  }

  private static Schema<Units> units() {
    return Schema.either(
        List.of(
            Schema.option(
                Units.class,
                units -> units.ids().isEmpty(),
                Scalars.truth().map(Units::all, Units::all)),
            Schema.option(
                Units.class, Schema.list(Scalars.folded()).map(Units::some, Units::ids))));
  }

  private static Schema<Series> series() {
    Schema<Series> mapping =
        Fields.of(
                Series::new,
                Key.required("of", Scalars.word(), Series::of)
                    .says(
                        "Dãy số", "một chữ như khi không đặt tên: actual, plan, prior, plan.tên…"),
                Key.optional("title", Scalars.line(), Series::title)
                    .says("Tên dãy số", "in ở chú giải thay cho tên của bố cục"))
            .mapping("series");
    return Schema.either(
        List.of(
            Schema.option(
                Series.class,
                series -> series.title().isEmpty(),
                Scalars.word().map(Series::word, Series::of)),
            Schema.option(Series.class, mapping)));
  }
}
