package vanban.style.measure;

import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.Length;

/**
 * Where everything of a chart stands, reckoned once, so that whoever draws it need not guess.
 *
 * @param size of all of it
 * @param plot where its numbers are drawn
 * @param letters of the words in it
 * @param stance whether words that have no room side by side are turned
 * @param scales from where to where its axes run
 * @param labels of each number of each drawn series
 */
public record ChartMeasure(
    Size size,
    Plot plot,
    Letters letters,
    Stance stance,
    Scales scales,
    List<List<ChartLabel>> labels) {
  /** Keeps the labels from change. */
  public ChartMeasure {
    labels = labels.stream().map(List::copyOf).toList();
  }

  /**
   * How large a chart is.
   *
   * @param width of all of it
   * @param height of all of it
   */
  public record Size(Length width, Length height) {}

  /**
   * The rectangle between the axes.
   *
   * @param left from the left edge of the chart
   * @param top from its upper edge
   * @param size of the rectangle
   * @param gap between two categories, in percent of a bar
   */
  public record Plot(Length left, Length top, Size size, int gap) {}

  /**
   * How large words are.
   *
   * @param usual of names
   * @param labels of numbers
   */
  public record Letters(Length usual, Length labels) {}

  /**
   * Which words are written upwards.
   *
   * @param labels the numbers
   * @param names those along the axis
   */
  public record Stance(boolean labels, boolean names) {
    /** All words are level. */
    static final Stance LEVEL = new Stance(false, false);
  }

  /**
   * The axes of numbers.
   *
   * @param values of what is drawn; empty where there is none, or it runs to a hundred percent
   * @param percents of percentages beside columns
   */
  public record Scales(Optional<AxisScale> values, Optional<AxisScale> percents) {
    /** No axis, or one to a hundred percent. */
    static final Scales NONE = new Scales(Optional.empty(), Optional.empty());

    /** One axis. */
    static Scales of(AxisScale values) {
      return new Scales(Optional.of(values), Optional.empty());
    }
  }

  /**
   * Measures a chart.
   *
   * @param width of the text around it
   * @param room the height of a page
   */
  public static ChartMeasure of(Chart chart, ChartStyle style, Length width, Length room) {
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
