package vanban.html;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.document.Chart;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Writing;

/** Writes the numbers of a chart as a table that is heard and not seen. */
final class ChartTable {
  private ChartTable() {}

  /** The table. */
  static void write(Page page, Chart chart) {
    Html html = page.html();
    html.open("table").with("class", "unseen").with("aria-label", page.words().figures()).line();
    html.open("thead").open("tr");
    html.open("th").with("scope", "col").text(head(chart)).close();
    for (Chart.Series series : chart.series()) {
      html.open("th").with("scope", "col");
      page.at(series.origin()).text(series.name()).close();
    }
    html.close().close().line().open("tbody").line();
    for (int i = 0; i < chart.categories().size(); i++) {
      row(page, chart, i);
    }
    html.close().close().line();
  }

  private static String head(Chart chart) {
    String unit = chart.unit().isEmpty() ? "" : "(" + chart.unit() + ")";
    return (chart.head() + " " + unit).strip();
  }

  private static void row(Page page, Chart chart, int number) {
    Html html = page.html();
    Chart.Category category = chart.data().categories().get(number);
    html.open("tr").open("th").with("scope", "row");
    page.at(category.origin()).text(category.name()).close();
    for (Chart.Series series : chart.series()) {
      Chart.Value value = series.values().get(number);
      html.open("td");
      page.at(value.origin()).text(written(value.amount(), page.styles().english())).close();
    }
    html.close().line();
  }

  private static String written(Optional<BigDecimal> amount, boolean english) {
    String said = amount.map(Decimals::write).orElse("");
    return english ? Writing.ENGLISH.of(said) : said;
  }
}
