package vanban.report.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.document.Chart;
import vanban.report.table.ChartSource.Series;
import vanban.schema.Key;
import vanban.schema.Scalars;
import vanban.schema.Schema;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.yaml.YamlText;

/** What may stand in a {@code chart}. */
public final class ChartFormat {
  private static final Schema<Chart.Kind> KINDS =
      Scalars.oneOf(
          List.of(Chart.Kind.COLUMN, Chart.Kind.BAR, Chart.Kind.LINE),
          kind -> kind.name().toLowerCase(Locale.ROOT));
  private static final Key<Series, YamlText> OF =
      Key.required("of", Scalars.word(), (Series series) -> series.of())
          .says("Dãy số", "actual, plan, prior, plan.tên hoặc prior.tên");
  private static final Key<Series, Optional<YamlText>> SERIES_TITLE =
      Key.optional("title", Scalars.line(), Series::title)
          .says("Tên dãy số", "in ở chú giải thay cho tên của bố cục");
  private static final Schema<Series> ONE_SERIES =
      Schema.either(
          List.of(
              Schema.option(
                  Series.class,
                  series -> series.title().isEmpty(),
                  Scalars.word().map(Series::of, series -> series.of())),
              Schema.option(
                  Series.class,
                  Schema.mapping(
                      "series",
                      List.of(OF, SERIES_TITLE),
                      v -> new Series(v.get(OF), v.get(SERIES_TITLE))))));

  private static final Key<ChartSource, Stated<YamlText>> ID =
      Key.stated("id", Scalars.name(), (ChartSource chart) -> chart.caption().id())
          .says("Mã", "để dẫn chiếu bằng [](#mã); biểu đồ có mã phải có tên");

  /** The title. */
  static final Key<ChartSource, Stated<YamlText>> TITLE =
      Key.stated("title", Scalars.line(), (ChartSource chart) -> chart.caption().title())
          .says("Tên biểu đồ", "chữ “Biểu đồ” và số do bố cục thêm");

  private static final Key<ChartSource, Chart.Kind> KIND =
      Key.usually("kind", KINDS, Chart.Kind.COLUMN, ChartSource::kind)
          .says("Kiểu biểu đồ", "column: cột đứng (mặc định), bar: thanh ngang, line: đường");
  private static final Key<ChartSource, List<LocatedText>> FIGURES =
      Key.usually("figures", Schema.oneOrMore(Scalars.key()), List.of(), ChartSource::figures)
          .demanded()
          .says(
              "Các số liệu",
              "khóa của những số liệu cùng đơn vị, hoặc của nhóm số liệu, theo thứ tự trong biểu đồ");
  private static final Key<ChartSource, Stated<List<Series>>> SERIES =
      Key.stated("series", Schema.oneOrMore(ONE_SERIES), ChartSource::series)
          .says(
              "Các dãy số",
              "actual: thực hiện (mặc định), plan: kế hoạch, prior: cùng kỳ; có tên thì plan.tên, prior.tên");

  private ChartFormat() {}

  /** The schema of a chart. */
  public static Schema<ChartSource> chart() {
    return Schema.mapping(
        "chart",
        List.of(ID, TITLE, KIND, FIGURES, SERIES),
        v ->
            new ChartSource(
                v.place(),
                new CaptionSource(v.get(ID), v.get(TITLE)),
                v.get(KIND),
                v.get(FIGURES),
                v.get(SERIES)));
  }
}
