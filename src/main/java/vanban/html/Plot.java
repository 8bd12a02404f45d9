package vanban.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vanban.document.Chart;
import vanban.html.Svg.Area;
import vanban.html.Svg.Point;
import vanban.style.Length;
import vanban.style.TextMetrics;
import vanban.style.measure.AxisScale;
import vanban.style.measure.ChartMeasure;

/**
 * Where things of a chart stand, in points.
 *
 * @param chart what is drawn
 * @param measure where its plot is and how its axes run
 */
record Plot(Chart chart, ChartMeasure measure) {
  /** The rectangle between the axes. */
  Area area() {
    ChartMeasure.Plot plot = measure.plot();
    return new Area(
        plot.left().inPoints(),
        plot.top().inPoints(),
        plot.size().width().inPoints(),
        plot.size().height().inPoints());
  }

  /** All of the chart. */
  Area all() {
    ChartMeasure.Size size = measure.size();
    return new Area(0, 0, size.width().inPoints(), size.height().inPoints());
  }

  /** The size of names. */
  double letters() {
    return measure.letters().usual().inPoints();
  }

  boolean isLying() {
    return chart.kind().isLying();
  }

  /** How long the axis of names is for one of them. */
  double slot() {
    return (isLying() ? area().height() : area().width()) / chart.places().size();
  }

  /**
   * A point.
   *
   * @param along from the beginning of the axis of names
   * @param part of the axis of numbers below it, 0 to 1
   */
  Point point(double along, double part) {
    Area area = area();
    return isLying()
        ? new Point(area.left() + part * area.width(), area.top() + along)
        : new Point(area.left() + along, area.top() + (1 - part) * area.height());
  }

  /** A bar from one part of the axis of numbers to another. */
  Area bar(double along, double breadth, double from, double to) {
    Point one = point(along, from);
    Point other = point(along + breadth, to);
    return new Area(
        Math.min(one.x(), other.x()),
        Math.min(one.y(), other.y()),
        Math.abs(one.x() - other.x()),
        Math.abs(one.y() - other.y()));
  }

  /** The part of an axis below a number, no less than none and no more than all of it. */
  static double part(AxisScale scale, BigDecimal number) {
    return Math.max(0, Math.min(1, scale.part(number)));
  }

  /** Whether a series is drawn as a line. */
  boolean isLine(Chart.Series series) {
    return chart.kind() == Chart.Kind.LINE || isPercent(series);
  }

  /** Whether it is drawn by an axis of percentages. */
  boolean isPercent(Chart.Series series) {
    return chart.hasPercentLine() && series.kind() == Chart.SeriesKind.PERCENT;
  }

  /** How wide words are, in letters of a size. */
  static double width(String words, double size) {
    return TextMetrics.times().width(words, Length.points(size), false, false).inPoints();
  }

  /** The lines of words, each as full as it can be. */
  static List<String> broken(String words, double size, double room) {
    List<String> lines = new ArrayList<>();
    for (String given : words.split("\n", -1)) {
      String line = "";
      for (String word : given.split(" ", -1)) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (line.isEmpty() || width(longer, size) <= room) {
          line = longer;
        } else {
          lines.add(line);
          line = word;
        }
      }
      lines.add(line);
    }
    return lines;
  }
}
