package vanban.style.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
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
 * Measures bars and columns of parts, each a hundred percent long.
 *
 * @param frame what is known of the chart
 */
record ShareChart(ChartFrame frame) {
  private static final int GAP = 50; // between two wholes, in percent of one
  private static final int MOST_GAP = 300;
  private static final Length BROADEST = Length.millimetres(26);
  private static final Length HIGHEST = Length.millimetres(14);
  private static final Length LEAST_LETTERS = Length.points(7);
  private static final int MOST_LINES = 3; // of a level name
  private static final String HUNDRED = "100%";

  /** The measure. */
  ChartMeasure measure() {
    return frame.chart().kind().isLying() ? lying() : standing();
  }

  private ChartMeasure standing() {
    ChartWords text = frame.text();
    Length left = text.width(HUNDRED).plus(text.parts(8));
    Length breadth = frame.breadth(left.plus(text.parts(8)));
    Length slot = breadth.times(1, frame.chart().places().size());
    StandingNames names = StandingNames.of(text, slot, MOST_LINES);
    Length below = names.height().plus(text.legendBelow(frame.width()));
    Length extra = below.minus(text.lines(4)).max(Length.ZERO);
    Size size = new Size(frame.width(), frame.height(frame.usual().plus(extra)));
    Length height = frame.depth(size.height(), text.parts(8).plus(below));
    int gap = gap(slot, BROADEST);
    Plot plot = new Plot(left, text.parts(8), new Size(breadth, height), gap);
    Length column = slot.times(100, 100L + gap);
    Length letters = letters(column);
    return new ChartMeasure(
        size,
        plot,
        new Letters(text.size(), letters),
        new Stance(false, false, names.upwards()),
        Scales.NONE,
        new Words(labels(column, height, text.in(letters)), names.printed()));
  }

  private ChartMeasure lying() {
    ChartWords text = frame.text();
    int count = frame.chart().places().size();
    Length left =
        text.widest(frame.chart().places()).plus(text.parts(8)).min(frame.width().times(2, 5));
    Length breadth = frame.breadth(left.plus(text.width(HUNDRED).times(2, 3)));
    Length around = text.parts(6).plus(text.parts(18)).plus(text.legendBelow(frame.width()));
    Length least = text.parts(16).times(100L + GAP, 100).times(count, 1);
    Length loose = HIGHEST.times(100L + GAP, 100).times(count, 1);
    Length height =
        least.max(loose.min(frame.usual().minus(around))).min(frame.depth(frame.highest(), around));
    Length slot = height.times(1, count);
    Length bar = slot.times(100, 100L + GAP);
    return new ChartMeasure(
        new Size(frame.width(), height.plus(around)),
        new Plot(left, text.parts(6), new Size(breadth, height), GAP),
        new Letters(text.size(), text.size()),
        Stance.LEVEL,
        Scales.NONE,
        new Words(labels(breadth, bar, text), frame.chart().places()));
  }

  /** So large that the share of every part is as wide as its column. */
  private Length letters(Length column) {
    Length size = frame.text().size();
    Length widest = Length.ZERO;
    for (Chart.Series part : frame.chart().drawn()) {
      for (int at = 0; at < part.values().size(); at++) {
        BigDecimal whole = whole(at);
        Optional<BigDecimal> amount = part.values().get(at).amount();
        if (amount.isPresent() && whole.signum() > 0) {
          widest = widest.max(frame.text().width(frame.text().share(amount.get(), whole)));
        }
      }
    }
    boolean fits = widest.compareTo(column) <= 0;
    Length half = new Length(size.times(column.emu(), Math.max(1, widest.emu())).emu());
    Length points = Length.points(Math.floor(half.inPoints() * 2) / 2); // whole or half ones
    return fits ? size : points.max(LEAST_LETTERS.min(size));
  }

  private static int gap(Length slot, Length broadest) {
    Length column = slot.times(100, 100L + GAP).min(broadest);
    long gap = slot.minus(column).emu() * 100 / Math.max(1, column.emu());
    return (int) Math.max(0, Math.min(MOST_GAP, gap));
  }

  /**
   * The share of each part amid it, where it has room for that.
   *
   * @param across the breadth of a whole, or its length where it lies
   * @param along the height of a whole
   */
  private List<List<ChartLabel>> labels(Length across, Length along, ChartWords text) {
    List<List<ChartLabel>> labels = new ArrayList<>();
    for (Chart.Series part : frame.chart().drawn()) {
      List<ChartLabel> own = new ArrayList<>();
      for (int whole = 0; whole < part.values().size(); whole++) {
        own.add(label(part.values().get(whole).amount(), whole(whole), across, along, text));
      }
      labels.add(own);
    }
    return labels;
  }

  private ChartLabel label(
      Optional<BigDecimal> part, BigDecimal whole, Length across, Length along, ChartWords text) {
    if (part.isEmpty() || whole.signum() <= 0 || part.get().signum() <= 0) {
      return ChartLabel.NONE;
    }
    String words = text.share(part.get(), whole);
    double share = part.get().doubleValue() / whole.doubleValue();
    boolean lying = frame.chart().kind().isLying();
    double breadth = across.inPoints() * (lying ? share : 1);
    double height = along.inPoints() * (lying ? 1 : share);
    boolean fits = text.width(words).inPoints() <= breadth && text.size().inPoints() <= height;
    return fits ? new ChartLabel(words, ChartLabel.Place.WITHIN) : ChartLabel.NONE;
  }

  private BigDecimal whole(int at) {
    return frame.chart().drawn().stream()
        .flatMap(part -> part.values().get(at).amount().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
