package vanban.html;

import java.math.BigDecimal;
import java.util.List;
import vanban.document.Chart;
import vanban.html.Svg.Anchor;
import vanban.html.Svg.Letters;
import vanban.html.Svg.Point;
import vanban.style.measure.ChartLabel;
import vanban.style.measure.ChartPalette;

/** Draws the slices of a pie from its top to the right, with their numbers around them. */
record ChartPie(Plot plot, Svg svg, Fills fills) {
  private static final double AWAY = 4; // points from the pie to the words beside it
  private static final double LINE = 1.2; // from one line of words to the next, to their size
  private static final double HAIRLINE = 0.5;

  /** All of it. */
  void draw() {
    List<Chart.Value> values = plot.chart().series().get(0).values();
    double whole = values.stream().mapToDouble(ChartPie::amount).sum();
    double turned = 0;
    for (int at = 0; at < values.size(); at++) {
      double share = whole <= 0 ? 0 : amount(values.get(at)) / whole;
      if (share > 0) {
        slice(at, turned, share);
        label(plot.measure().labels().get(0).get(at), 2 * Math.PI * (turned + share / 2));
      }
      turned += share;
    }
  }

  /** What is less than nothing has no slice. */
  private static double amount(Chart.Value value) {
    return value.amount().map(BigDecimal::doubleValue).filter(number -> number > 0).orElse(0.0);
  }

  private double radius() {
    return plot.area().width() / 2;
  }

  private Point at(double angle, double away) {
    Point middle = plot.area().middle();
    return new Point(
        middle.x() + StrictMath.sin(angle) * away, middle.y() - StrictMath.cos(angle) * away);
  }

  private void slice(int number, double turned, double share) {
    if (share >= 1) {
      svg.circle(plot.area().middle(), radius());
    } else {
      Point from = at(2 * Math.PI * turned, radius());
      Point to = at(2 * Math.PI * (turned + share), radius());
      String radius = Css.number(radius());
      String large = share > 0.5 ? "1" : "0";
      svg.path(
          "M"
              + pair(plot.area().middle())
              + "L"
              + pair(from)
              + "A"
              + radius
              + " "
              + radius
              + " 0 "
              + large
              + " 1 "
              + pair(to)
              + "Z");
    }
    fills.fill(fills.palette().fill(number));
  }

  private static String pair(Point point) {
    return Css.number(point.x()) + " " + Css.number(point.y());
  }

  /** The middle of words so large that none of them lies on the pie. */
  private Point clear(Point at, double wide, double high) {
    Point middle = plot.area().middle();
    double right = at.x() - middle.x();
    double down = at.y() - middle.y();
    double nearest =
        StrictMath.hypot(
            Math.max(0, Math.abs(right) - wide / 2), Math.max(0, Math.abs(down) - high / 2));
    double lacking = radius() + AWAY / 2 - nearest;
    return lacking <= 0 ? at : new Point(at.x() + Math.signum(right) * lacking, at.y());
  }

  private void label(ChartLabel label, double angle) {
    if (label.place() == ChartLabel.Place.NOWHERE) {
      return;
    }
    double size = plot.letters();
    List<String> lines = label.words().lines().toList();
    double wide = lines.stream().mapToDouble(line -> Plot.width(line, size)).max().orElse(0);
    double high = lines.size() * size * LINE;
    double away = radius() + AWAY;
    Point middle = plot.area().middle();
    Point wanted =
        new Point(
            middle.x() + StrictMath.sin(angle) * (away + wide / 2) + label.right().inPoints(),
            middle.y() - StrictMath.cos(angle) * (away + high / 2) + label.down().inPoints());
    Point here = clear(wanted, wide, high);
    if (label.isMoved()) {
      double side = here.x() < middle.x() ? here.x() + wide / 2 : here.x() - wide / 2;
      svg.line(at(angle, radius()), new Point(side, here.y()), ChartPalette.BLACK, HAIRLINE);
    }
    svg.words(lines, here, Letters.of(size, Anchor.MIDDLE));
  }
}
