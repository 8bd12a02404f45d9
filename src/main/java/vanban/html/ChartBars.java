package vanban.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.html.Svg.Anchor;
import vanban.html.Svg.Area;
import vanban.html.Svg.Letters;
import vanban.html.Svg.Point;
import vanban.style.measure.AxisScale;
import vanban.style.measure.ChartLabel;
import vanban.style.measure.ChartPalette;

/** Draws bars and columns, and parts of wholes, with their numbers. */
record ChartBars(Plot plot, Svg svg, Fills fills) {
  private static final double PERCENT = 100;
  private static final double AWAY = 0.3; // from a bar to its number, to the size of that

  /** All of them; none of a chart of lines. */
  void draw() {
    List<Chart.Series> drawn = plot.chart().drawn();
    double[] sums = new double[plot.chart().places().size()];
    int place = 0;
    for (int number = 0; number < drawn.size(); number++) {
      if (!plot.isLine(drawn.get(number))) {
        series(number, place, sums);
        place++;
      }
    }
  }

  private void series(int number, int place, double[] sums) {
    List<Chart.Value> values = plot.chart().drawn().get(number).values();
    for (int at = 0; at < values.size(); at++) {
      Optional<BigDecimal> amount = values.get(at).amount();
      if (amount.isPresent()) {
        boolean share = plot.chart().kind().isOfShares();
        double from = share ? sums[at] : zero();
        double to = share ? from + share(amount.get(), at) : part(amount.get());
        sums[at] = to;
        bar(number, at, place, from, to);
      }
    }
  }

  private AxisScale scale() {
    return plot.measure().scales().values().orElseThrow();
  }

  private double zero() {
    return Plot.part(scale(), BigDecimal.ZERO);
  }

  private double part(BigDecimal amount) {
    return Plot.part(scale(), amount);
  }

  private double share(BigDecimal amount, int at) {
    double whole =
        plot.chart().drawn().stream()
            .flatMap(part -> part.values().get(at).amount().stream())
            .mapToDouble(BigDecimal::doubleValue)
            .sum();
    return whole <= 0 ? 0 : amount.doubleValue() / whole;
  }

  /** How many bars stand side by side at each name. */
  private long abreast() {
    return plot.chart().kind().isOfShares()
        ? 1
        : plot.chart().drawn().stream().filter(one -> !plot.isLine(one)).count();
  }

  private void bar(int number, int at, int place, double from, double to) {
    double gap = plot.measure().plot().gap() / PERCENT;
    double breadth = plot.slot() / (abreast() + gap);
    int beside = plot.chart().kind().isOfShares() ? 0 : place;
    double along = at * plot.slot() + breadth * (gap / 2 + beside);
    Area area = plot.bar(along, breadth, from, to);
    svg.area(area);
    fills.fill(fill(number, at));
    label(number, plot.measure().labels().get(number).get(at), area, to < from);
  }

  private ChartPalette.Fill fill(int number, int at) {
    if (!plot.chart().isOfPeriods()) {
      return fills.palette().filled(number);
    }
    boolean present = plot.chart().data().categories().get(at).isPresent();
    return fills.palette().fill(present ? 0 : 1);
  }

  private void label(int number, ChartLabel label, Area bar, boolean below) {
    double size = plot.measure().letters().labels().inPoints();
    switch (label.place()) {
      case NOWHERE -> {}
      case WITHIN -> within(number, label.words(), bar, size);
      case OUTSIDE, ABOVE, BELOW -> outside(label.words(), bar, size, below);
    }
  }

  private void within(int number, String words, Area bar, double size) {
    if (fills.palette().isPattern(number)) {
      double width = Plot.width(words, size) + size * AWAY;
      Point middle = bar.middle();
      svg.area(new Area(middle.x() - width / 2, middle.y() - size * 0.6, width, size * 1.2))
          .with("fill", "#" + ChartPalette.WHITE)
          .close();
    }
    Letters letters = new Letters(size, fills.palette().wordsOn(number), Anchor.MIDDLE, false);
    svg.words(List.of(words), bar.middle(), letters);
  }

  private void outside(String words, Area bar, double size, boolean below) {
    if (plot.isLying()) {
      double x = below ? bar.left() - size * AWAY : bar.left() + bar.width() + size * AWAY;
      Letters letters = Letters.of(size, below ? Anchor.END : Anchor.START);
      svg.words(List.of(words), new Point(x, bar.middle().y()), letters);
      return;
    }
    boolean upwards = plot.measure().stance().labels();
    double away = size * (upwards ? AWAY : AWAY + 0.45);
    double y = below ? bar.top() + bar.height() + away : bar.top() - away;
    Anchor turned = below ? Anchor.END : Anchor.START;
    Letters letters =
        new Letters(size, ChartPalette.BLACK, upwards ? turned : Anchor.MIDDLE, upwards);
    svg.words(List.of(words), new Point(bar.middle().x(), y), letters);
  }
}
