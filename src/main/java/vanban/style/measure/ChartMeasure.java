package vanban.style.measure;

import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.style.Length;

/**
 * Where everything of a chart stands, reckoned once, so that whoever draws it need not guess.
 *
 * @param size of all of it
 * @param plot where its numbers are drawn
 * @param letters of the words in it
 * @param stance whether words that have no room side by side are turned
 * @param scales from where to where its axes run
 * @param words that are printed in it
 */
public record ChartMeasure(
    Size size, Plot plot, Letters letters, Stance stance, Scales scales, Words words) {

  /** The same with its numbers as English writes them, which take the same room. */
  public ChartMeasure inEnglish() {
    Scales english = new Scales(scales.values(), scales.percents(), true);
    List<List<ChartLabel>> said =
        labels().stream()
            .map(series -> series.stream().map(ChartLabel::inEnglish).toList())
            .toList();
    return new ChartMeasure(size, plot, letters, stance, english, new Words(said, words.names()));
  }

  /** The words for each number of each drawn series. */
  public List<List<ChartLabel>> labels() {
    return words.labels();
  }

  /**
   * What is printed.
   *
   * @param labels of each number of each drawn series
   * @param names of the places along the axis, with the ends of lines where these are settled
   */
  public record Words(List<List<ChartLabel>> labels, List<String> names) {
    /** Keeps both from change. */
    public Words {
      labels = labels.stream().map(List::copyOf).toList();
      names = List.copyOf(names);
    }
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
   * @param percents the percentages of a line above columns
   * @param names those along the axis
   */
  public record Stance(boolean labels, boolean percents, boolean names) {
    /** All words are level. */
    static final Stance LEVEL = new Stance(false, false, false);

    /** Whether the numbers of a series are written upwards. */
    public boolean isUpwards(Chart.Series series) {
      return series.kind() == Chart.SeriesKind.PERCENT ? percents : labels;
    }
  }

  /**
   * The axes of numbers.
   *
   * @param values of what is drawn; empty where there is none, or it runs to a hundred percent
   * @param percents of percentages beside columns
   * @param commas whether commas stand between thousands, not points
   */
  public record Scales(Optional<AxisScale> values, Optional<AxisScale> percents, boolean commas) {
    /** Axes with points between thousands. */
    Scales(Optional<AxisScale> values, Optional<AxisScale> percents) {
      this(values, percents, false);
    }

    /** No axis, or one to a hundred percent. */
    static final Scales NONE = new Scales(Optional.empty(), Optional.empty());

    /** One axis. */
    static Scales of(AxisScale values) {
      return new Scales(Optional.of(values), Optional.empty());
    }
  }
}
