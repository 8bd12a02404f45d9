package vanban.style.measure;

import java.math.BigDecimal;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.TextMetrics;
import vanban.vietnamese.Decimals;

/**
 * How much room a chart takes, and its numbers.
 *
 * @param width of all of it
 * @param height of all of it
 * @param upwards whether its numbers are written upwards, for they are wider than the columns they
 *     stand on
 */
public record ChartMeasure(Length width, Length height, boolean upwards) {
  private static final int LINES_AROUND = 7; // for the axis, its title and the legend
  private static final Length HIGHEST = Length.millimetres(150); // fits on a page on its side

  /** Measures a chart as wide as {@code width}. */
  public static ChartMeasure of(Chart chart, ChartStyle style, Length width) {
    return new ChartMeasure(width, height(chart, style), isCrowded(chart, style, width));
  }

  private static boolean isCrowded(Chart chart, ChartStyle style, Length width) {
    Length widest =
        chart.series().stream()
            .flatMap(series -> series.numbers().stream())
            .map(number -> width(number, style))
            .reduce(Length.ZERO, Length::max);
    int columns = chart.categories().size() * (chart.series().size() + 1); // and a gap after each
    return chart.kind() == Chart.Kind.COLUMN && widest.compareTo(width.times(1, columns)) > 0;
  }

  /** As high as its style says, or as bars need that lie below one another. */
  private static Length height(Chart chart, ChartStyle style) {
    Length height = style.value(ChartStyle.HEIGHT);
    int bars = chart.categories().size() * (chart.series().size() + 1); // and a gap after each
    Length needed = style.value(ChartStyle.SIZE).times(bars + LINES_AROUND, 1);
    return chart.kind() == Chart.Kind.BAR ? height.max(needed.min(HIGHEST)) : height;
  }

  private static Length width(BigDecimal number, ChartStyle style) {
    Length size = style.value(ChartStyle.SIZE);
    return TextMetrics.times().width(Decimals.write(number), size, false, false);
  }
}
