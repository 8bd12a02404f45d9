package vanban.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.vietnamese.Decimals;

/** The numbers of a chart as a table, a line each: {@code Thu ngân sách | 1.916,94}. */
final class ChartText {
  private static final String BETWEEN = " | ";

  private ChartText() {}

  /** The lines of a chart, the names of its series first. */
  static List<String> of(Chart chart) {
    List<String> lines = new ArrayList<>();
    lines.add(head(chart));
    for (int i = 0; i < chart.categories().size(); i++) {
      StringBuilder line = new StringBuilder(chart.categories().get(i));
      for (Chart.Series series : chart.series()) {
        line.append(BETWEEN).append(written(series.values().get(i).amount()));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }

  private static String head(Chart chart) {
    StringBuilder head = new StringBuilder(chart.head());
    if (!chart.unit().isEmpty()) {
      head.append(" (").append(chart.unit()).append(')');
    }
    chart.series().forEach(series -> head.append(BETWEEN).append(series.name()));
    return head.toString().strip();
  }

  private static String written(Optional<BigDecimal> value) {
    return value.map(Decimals::write).orElse("");
  }
}
