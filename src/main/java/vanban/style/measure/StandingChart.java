package vanban.style.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.measure.ChartMeasure.Letters;
import vanban.style.measure.ChartMeasure.Plot;
import vanban.style.measure.ChartMeasure.Scales;
import vanban.style.measure.ChartMeasure.Size;
import vanban.style.measure.ChartMeasure.Stance;
import vanban.style.measure.ChartMeasure.Words;

/**
 * Measures columns, the line of percentages above them, and lines: names along the foot, numbers
 * upwards.
 *
 * @param frame what is known of the chart
 */
record StandingChart(ChartFrame frame) {
  private static final double COLUMNS = 0.58; // of the height, where a line runs above them
  private static final double LINE = 0.72; // and where that starts
  private static final double MOST_WORDS = 0.45; // of the height, for words at its end
  private static final int GAP = 60; // between two categories, in percent of a column
  private static final int MOST_GAP = 500;
  private static final Length BROADEST = Length.millimetres(22);
  private static final Length LEAST_LETTERS = Length.points(7);
  private static final int MOST_LINES = 4; // of a level name

  /** The measure. */
  ChartMeasure measure() {
    ChartWords text = frame.text();
    Length left = left();
    Length breadth = frame.breadth(left.plus(text.parts(8)));
    int count = frame.chart().places().size();
    Length slot = breadth.times(1, count);
    Length column = column(slot);
    Length labels = labelSize(column, slot);
    StandingNames names = StandingNames.of(text, slot, MOST_LINES);
    Stance stance =
        new Stance(isTurned(labels, column, slot), isPercentTurned(labels, slot), names.upwards());
    Length words = heightOfWords(stance.labels(), frame.plain(), labels);
    Length percents = heightOfWords(stance.percents(), frame.percents(), labels);
    Length below = names.height().plus(text.legendBelow(frame.width()));
    Length top = text.parts(6);
    Length more = words.max(percents).minus(text.line()).max(Length.ZERO);
    Length extra = below.minus(text.lines(4)).max(Length.ZERO).plus(more).plus(forLine());
    Size size = new Size(frame.width(), frame.height(frame.usual().plus(extra)));
    Length height = frame.depth(size.height(), top.plus(below));
    Plot plot = new Plot(left, top, new Size(breadth, height), gap(slot));
    Scales scales = scales(part(words, height), part(percents, height));
    return new ChartMeasure(
        size,
        plot,
        new Letters(text.size(), labels),
        stance,
        scales,
        new Words(labels(plot, scales, labels, stance), names.printed()));
  }

  private boolean isLine() {
    return frame.chart().kind() == Chart.Kind.LINE;
  }

  private Length forLine() {
    return frame.percents().isEmpty() ? Length.ZERO : frame.usual().times(1, 4);
  }

  /** The name of the measure and the numbers at the axis; those are about as wide as the labels. */
  private Length left() {
    ChartWords text = frame.text();
    List<String> numbers = scales(0.1, 0.1).values().orElseThrow().words(text.sign());
    return frame.unit().plus(text.widest(numbers)).plus(text.parts(8));
  }

  private Length column(Length slot) {
    return slot.times(100, 100L * frame.plain().size() + GAP);
  }

  /** Few columns are not as broad as there is room. */
  private int gap(Length slot) {
    int columns = Math.max(1, frame.plain().size());
    Length column = slot.times(100, 100L * columns + GAP).min(BROADEST);
    long gap = slot.minus(column.times(columns, 1)).emu() * 100 / Math.max(1, column.emu());
    return (int) Math.max(0, Math.min(MOST_GAP, gap));
  }

  /** A label has the room of its column, or, if there is but one, of its category. */
  private Length roomOfLabel(Length column, Length slot) {
    return frame.plain().size() == 1 ? slot : column;
  }

  private boolean isTurned(Length labels, Length column, Length slot) {
    if (isLine()) {
      return false;
    }
    Length room = roomOfLabel(column, slot);
    return frame.text().in(labels).widest(frame.words(frame.plain())).compareTo(room) > 0;
  }

  private boolean isPercentTurned(Length labels, Length slot) {
    Length widest = frame.text().in(labels).widest(frame.words(frame.percents()));
    return widest.plus(labels).compareTo(slot) > 0; // a letter apart, or they run together
  }

  /** Words that are turned must not be higher than the room is wide. */
  private Length labelSize(Length column, Length slot) {
    Length usual = frame.text().size();
    return isTurned(usual, column, slot)
        ? usual.min(halves(roomOfLabel(column, slot).times(10, 11))).max(LEAST_LETTERS.min(usual))
        : usual;
  }

  /** Rounded down to whole or half points. */
  private static Length halves(Length size) {
    return Length.points(Math.floor(size.inPoints() * 2) / 2);
  }

  private Length heightOfWords(boolean turned, List<Chart.Series> series, Length letters) {
    ChartWords text = frame.text().in(letters);
    return turned ? text.widest(frame.words(series)) : text.line();
  }

  /** Which part of the height words take, with the gap before them. */
  private double part(Length words, Length height) {
    double part = words.plus(frame.text().parts(5)).inPoints() / height.inPoints();
    return Math.min(MOST_WORDS, part);
  }

  private Scales scales(double words, double percentWords) {
    List<Chart.Series> plain = frame.plain();
    List<Chart.Series> percents = frame.percents();
    BigDecimal least = ChartFrame.least(plain);
    BigDecimal most = ChartFrame.most(plain);
    if (isLine()) {
      return Scales.of(AxisScale.ofLine(least, most, words));
    }
    if (percents.isEmpty()) {
      return Scales.of(AxisScale.fromZero(least, most, words));
    }
    double above = Math.max(1 - COLUMNS, words);
    return new Scales(
        Optional.of(AxisScale.fromZero(least, most, Math.min(MOST_WORDS, above))),
        Optional.of(
            AxisScale.within(
                ChartFrame.least(percents),
                ChartFrame.most(percents),
                LINE,
                Math.max(1 - percentWords, LINE + 0.1))));
  }

  private List<List<ChartLabel>> labels(Plot plot, Scales scales, Length letters, Stance stance) {
    if (isLine()) {
      return lines(plot, scales.values().orElseThrow(), letters, 0).of(frame.chart().drawn());
    }
    return frame.chart().drawn().stream()
        .map(series -> labels(series, plot, scales, letters, stance))
        .toList();
  }

  private List<ChartLabel> labels(
      Chart.Series series, Plot plot, Scales scales, Length letters, Stance stance) {
    if (!frame.percents().contains(series)) {
      return frame.labels(series, ChartLabel.Place.OUTSIDE);
    }
    return stance.percents()
        ? frame.labels(series, ChartLabel.Place.ABOVE)
        : lines(plot, scales.percents().orElseThrow(), letters, COLUMNS).of(List.of(series)).get(0);
  }

  private LineLabels lines(Plot plot, AxisScale scale, Length letters, double floor) {
    return new LineLabels(frame.text().in(letters), plot.size(), scale, floor);
  }
}
