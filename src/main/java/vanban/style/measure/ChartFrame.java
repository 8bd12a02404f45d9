package vanban.style.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import vanban.document.Chart;
import vanban.style.Length;

/**
 * What is known of a chart before anything in it is placed.
 *
 * @param text its words
 * @param usual the height that its style asks for
 * @param width of the text around it
 * @param page the height of a page
 */
record ChartFrame(ChartWords text, Length usual, Length width, Length page) {
  private static final Length CAPTION = Length.millimetres(22); // of three lines, with its gaps
  private static final Length LEAST = Length.millimetres(20);

  /** The chart. */
  Chart chart() {
    return text.chart();
  }

  /** How high it may be, its caption being on the same page. */
  Length highest() {
    return page.minus(CAPTION).max(LEAST);
  }

  /** No less than is usual, no more than a page. */
  Length height(Length wanted) {
    return wanted.min(highest());
  }

  /** What is drawn but for percentages that have an axis of their own. */
  List<Chart.Series> plain() {
    return chart().drawn().stream().filter(one -> !isPercent(one)).toList();
  }

  /** The percentages that have an axis of their own. */
  List<Chart.Series> percents() {
    return chart().drawn().stream().filter(this::isPercent).toList();
  }

  private boolean isPercent(Chart.Series series) {
    return chart().hasPercentLine() && series.kind() == Chart.SeriesKind.PERCENT;
  }

  /** The least of the numbers of series; zero if there are none. */
  static BigDecimal least(List<Chart.Series> series) {
    return numbers(series).reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
  }

  /** The greatest of them. */
  static BigDecimal most(List<Chart.Series> series) {
    return numbers(series).reduce(BigDecimal::max).orElse(BigDecimal.ZERO);
  }

  private static Stream<BigDecimal> numbers(List<Chart.Series> series) {
    return series.stream().flatMap(one -> one.numbers().stream());
  }

  /** The words for all numbers of series. */
  List<String> words(List<Chart.Series> series) {
    return series.stream()
        .flatMap(one -> one.numbers().stream().map(number -> text.number(one, number)))
        .toList();
  }

  /** One label for each number, all at one place. */
  List<List<ChartLabel>> labels(ChartLabel.Place place) {
    return chart().drawn().stream().map(series -> labels(series, place)).toList();
  }

  /** The same of one series. */
  List<ChartLabel> labels(Chart.Series series, ChartLabel.Place place) {
    return series.values().stream()
        .map(
            value ->
                value
                    .amount()
                    .map(number -> new ChartLabel(text.number(series, number), place))
                    .orElse(ChartLabel.NONE))
        .toList();
  }

  /** What is left for a plot beside words; however wide these are, there is some. */
  Length breadth(Length words) {
    return width.minus(words).max(width.times(1, 4));
  }

  /** The same of its height, in a chart so high. */
  Length depth(Length height, Length words) {
    return height.minus(words).max(height.times(1, 4));
  }

  /** The room of the name of what numbers measure, beside their axis. */
  Length unit() {
    return chart().unit().isEmpty() || !text.sign().isEmpty() ? Length.ZERO : text.parts(17);
  }
}
