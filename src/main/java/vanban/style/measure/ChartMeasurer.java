package vanban.style.measure;

import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.Length;

/** Measures charts, each kind in its own way. */
public final class ChartMeasurer {
  private ChartMeasurer() {}

  /**
   * Measures a chart.
   *
   * @param width of the text around it
   * @param room the height of a page
   */
  public static ChartMeasure measure(Chart chart, ChartStyle style, Length width, Length room) {
    ChartWords text = new ChartWords(chart, style.value(ChartStyle.SIZE));
    ChartFrame frame = new ChartFrame(text, style.value(ChartStyle.HEIGHT), width, room);
    return switch (chart.kind()) {
      case COLUMN, LINE -> new StandingChart(frame).measure();
      case BAR -> new LyingChart(frame).measure();
      case SHARE_BAR, SHARE_COLUMN -> new ShareChart(frame).measure();
      case PIE -> new PieChart(frame).measure();
    };
  }
}
