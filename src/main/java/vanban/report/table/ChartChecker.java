package vanban.report.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Chart;
import vanban.report.table.FigureListing.Listed;
import vanban.source.Place;
import vanban.vietnamese.Decimals;

/**
 * Finds what a chart cannot show so that it can be read on paper: more than a page has room for, or
 * shares of what has none.
 *
 * @param chart as typed
 * @param listed the figures that it shows
 * @param diagnostics where that is told
 */
record ChartChecker(ChartSource chart, List<Listed> listed, Diagnostics diagnostics) {
  /** More slices of a pie, parts of a whole, or series no greys and patterns tell apart. */
  private static final int MOST_PARTS = 8;

  /**
   * How many columns of the breadth of a small letter stand side by side on upright paper; between
   * two categories there is {@link #GAP} more.
   */
  private static final int MOST_COLUMNS = 48;

  /** How many bars of the height of a small letter lie below one another on one page. */
  private static final int MOST_BARS = 66;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final double GAP = 0.5; // of a bar

  /** More points of a line cannot be told apart. */
  private static final int MOST_POINTS = 60;

  /** Says what cannot be shown of these numbers. */
  void check(ReportChart.Data data) {
    int series = data.series().size();
    if (!chart.kind().isOfShares() && series > MOST_PARTS) {
      tell(axis(), "series", String.valueOf(series), String.valueOf(MOST_PARTS));
    }
    switch (chart.kind()) {
      case PIE -> checkPie(data);
      case SHARE_BAR, SHARE_COLUMN -> checkShares(data);
      case BAR -> checkRoom(data, MOST_BARS, "bars");
      case COLUMN -> checkRoom(data, MOST_COLUMNS, "columns");
      case LINE -> checkPoints(data);
    }
  }

  private void checkPie(ReportChart.Data data) {
    if (data.series().size() > 1) {
      boolean severalFigures = listed.size() > 1 && !isOfFigures(data);
      Place second =
          severalFigures ? listed.get(1).place() : chart.series().place().orElseGet(this::axis);
      tell(second, "pie", String.valueOf(data.series().size()));
    }
    checkParts(data);
    checkSigns(data);
  }

  private void checkShares(ReportChart.Data data) {
    checkParts(data);
    checkSigns(data);
    int most = chart.kind() == Chart.Kind.SHARE_BAR ? MOST_BARS : MOST_COLUMNS;
    int room = (int) (most / (1 + GAP));
    if (data.series().size() > room) {
      String variant = chart.kind() == Chart.Kind.SHARE_BAR ? "bars" : "share-columns";
      tell(axis(), variant, String.valueOf(data.series().size()), String.valueOf(room));
    }
  }

  private void checkParts(ReportChart.Data data) {
    int parts = data.categories().size();
    if (parts > MOST_PARTS) {
      Place place =
          isOfFigures(data) && listed.size() == parts ? listed.get(MOST_PARTS).place() : axis();
      tell(place, "parts", String.valueOf(parts), String.valueOf(MOST_PARTS));
    }
  }

  /** Of what is below zero there is no share, and none of nothing. */
  private void checkSigns(ReportChart.Data data) {
    Optional<Chart.Value> negative =
        data.series().stream()
            .flatMap(series -> series.values().stream())
            .filter(value -> value.amount().filter(number -> number.signum() < 0).isPresent())
            .findFirst();
    negative.ifPresent(
        value -> tell(place(value), "negative", value.of().orElse(""), number(value)));
    if (negative.isEmpty()) {
      data.series().stream()
          .filter(ChartChecker::isNothing)
          .findFirst()
          .ifPresent(series -> tell(axis(), "nothing"));
      checkWhole(data);
    }
  }

  /** Percentages are drawn as parts of a hundred; of what is rounded a little may be missing. */
  private void checkWhole(ReportChart.Data data) {
    if (data.measure().equals("%")) {
      data.series().stream()
          .filter(series -> series.values().stream().allMatch(one -> one.amount().isPresent()))
          .map(ChartChecker::sum)
          .filter(sum -> sum.subtract(HUNDRED).abs().compareTo(BigDecimal.ONE) > 0)
          .findFirst()
          .ifPresent(sum -> tell(axis(), "no-whole", Decimals.write(sum)));
    }
  }

  private static BigDecimal sum(ReportChart.Series series) {
    return series.values().stream()
        .map(value -> value.amount().orElseThrow())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean isNothing(ReportChart.Series series) {
    List<Chart.Value> known =
        series.values().stream().filter(value -> value.amount().isPresent()).toList();
    return !known.isEmpty()
        && known.stream().allMatch(value -> value.amount().orElseThrow().signum() == 0);
  }

  private static String number(Chart.Value value) {
    return value.amount().map(Decimals::write).orElse("");
  }

  private Place place(Chart.Value value) {
    return value.origin().as(Place.class).orElse(chart.place());
  }

  private void checkRoom(ReportChart.Data data, int most, String variant) {
    long bars =
        data.series().stream().filter(one -> one.kind() != Chart.SeriesKind.PERCENT).count();
    int categories = data.categories().size();
    int room = (int) (most / (bars + GAP));
    if (bars > 0 && categories > room) {
      tell(axis(), variant, String.valueOf(categories), String.valueOf(room));
    }
  }

  private void checkPoints(ReportChart.Data data) {
    int categories = data.categories().size();
    if (categories > MOST_POINTS) {
      tell(axis(), "points", String.valueOf(categories), String.valueOf(MOST_POINTS));
    }
  }

  private static boolean isOfFigures(ReportChart.Data data) {
    return data.axis() == ReportChart.Axis.FIGURES;
  }

  /** Where the author says what stands along the axis. */
  private Place axis() {
    return chart
        .units()
        .place()
        .or(() -> chart.axis().periods().place())
        .or(() -> listed.stream().findFirst().map(Listed::place))
        .orElse(chart.place());
  }

  private void tell(Place place, String variant, String... arguments) {
    diagnostics.add(Diagnostic.error(Code.WRONG_CHART, place, arguments).variant(variant));
  }
}
