package vanban.style.measure;

import java.util.List;
import vanban.style.Length;
import vanban.style.measure.ChartMeasure.Letters;
import vanban.style.measure.ChartMeasure.Plot;
import vanban.style.measure.ChartMeasure.Scales;
import vanban.style.measure.ChartMeasure.Size;
import vanban.style.measure.ChartMeasure.Stance;
import vanban.style.measure.ChartMeasure.Words;

/**
 * Measures bars that lie: names at the left, numbers to the right. The chart is as high as its bars
 * need; what does not fit on a page is written smaller.
 *
 * @param frame what is known of the chart
 */
record LyingChart(ChartFrame frame) {
  private static final Length LEAST_LETTERS = Length.points(6);
  private static final Length SMALLER = Length.points(0.5);
  private static final int GAP = 50; // between two categories, in percent of a bar
  private static final int BAR = 12; // tenths of a letter
  private static final double MOST_WORDS = 0.45; // of the breadth, for words at its end

  /** The measure, in the largest letters in which it fits. */
  ChartMeasure measure() {
    Length letters = frame.text().size();
    while (letters.compareTo(LEAST_LETTERS) > 0 && needed(letters) > frame.highest().emu()) {
      letters = letters.minus(SMALLER);
    }
    return measure(frame.text().in(letters));
  }

  private long needed(Length letters) {
    ChartWords text = frame.text().in(letters);
    return around(text).plus(rows(text)).emu();
  }

  /** All that stands above and below the bars. */
  private Length around(ChartWords text) {
    return text.parts(4)
        .plus(text.parts(16)) // the numbers at the axis
        .plus(frame.unit())
        .plus(text.legendBelow(frame.width()))
        .plus(text.parts(6));
  }

  private Length namesRoom(ChartWords text) {
    return text.widest(frame.chart().places()).plus(text.parts(8)).min(frame.width().times(2, 5));
  }

  /** What a category needs: room for its bars, and for its name. */
  private Length row(ChartWords text) {
    int bars = frame.chart().drawn().size();
    Length needed = text.parts(BAR).times(100L * bars + GAP, 100);
    Length names = namesRoom(text).times(11, 10); // lines are counted with a reserve
    int lines =
        frame.chart().places().stream()
            .mapToInt(name -> text.linesWithin(name, names).orElse(2))
            .max()
            .orElse(1);
    return needed.max(text.lines(lines).plus(text.parts(2)));
  }

  private Length rows(ChartWords text) {
    return row(text).times(frame.chart().places().size(), 1);
  }

  private ChartMeasure measure(ChartWords text) {
    Length left = namesRoom(text);
    Length breadth = frame.breadth(left.plus(text.parts(12)));
    Length around = around(text);
    Length loose = frame.usual().minus(around).min(rows(text).times(9, 5));
    Length height = rows(text).max(loose).min(frame.depth(frame.highest(), around));
    double words =
        text.widest(frame.words(frame.plain())).plus(text.parts(8)).inPoints() / breadth.inPoints();
    AxisScale scale =
        AxisScale.fromZero(
            ChartFrame.least(frame.plain()),
            ChartFrame.most(frame.plain()),
            Math.min(MOST_WORDS, words));
    return new ChartMeasure(
        new Size(frame.width(), height.plus(around)),
        new Plot(left, text.parts(4), new Size(breadth, height), GAP),
        new Letters(text.size(), text.size()),
        Stance.LEVEL,
        Scales.of(scale),
        new Words(labels(), frame.chart().places()));
  }

  private List<List<ChartLabel>> labels() {
    return frame.labels(ChartLabel.Place.OUTSIDE);
  }
}
