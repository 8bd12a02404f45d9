package vanban.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.html.Svg.Anchor;
import vanban.html.Svg.Letters;
import vanban.html.Svg.Point;
import vanban.style.measure.AxisScale;
import vanban.style.measure.ChartLabel;
import vanban.style.measure.ChartPalette;

/** Draws lines with their points and numbers; a gap parts a line. */
record ChartLines(Plot plot, Svg svg, Fills fills) {
  private static final double AWAY = 4.5; // points from the middle of a marker to its words

  /** All of them; none of a chart of bars. */
  void draw() {
    List<Chart.Series> drawn = plot.chart().drawn();
    for (int number = 0; number < drawn.size(); number++) {
      if (plot.isLine(drawn.get(number))) {
        series(number, drawn.get(number));
      }
    }
  }

  private void series(int number, Chart.Series series) {
    List<Optional<Point>> points = points(series);
    stretches(points).forEach(stretch -> fills.line(svg, number, stretch));
    boolean upwards = plot.measure().stance().isUpwards(series);
    for (int at = 0; at < points.size(); at++) {
      if (points.get(at).isPresent()) {
        Point point = points.get(at).get();
        fills.marker(svg, number, point);
        label(plot.measure().labels().get(number).get(at), point, upwards);
      }
    }
  }

  private List<Optional<Point>> points(Chart.Series series) {
    AxisScale scale =
        plot.isPercent(series)
            ? plot.measure().scales().percents().orElseThrow()
            : plot.measure().scales().values().orElseThrow();
    List<Optional<Point>> points = new ArrayList<>();
    for (int at = 0; at < series.values().size(); at++) {
      double along = (at + 0.5) * plot.slot();
      Optional<BigDecimal> amount = series.values().get(at).amount();
      points.add(amount.map(number -> plot.point(along, Plot.part(scale, number))));
    }
    return points;
  }

  /** The points between gaps; a line needs two. */
  private static List<List<Point>> stretches(List<Optional<Point>> points) {
    List<List<Point>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
    for (Optional<Point> point : points) {
      if (point.isPresent()) {
        stretches.get(stretches.size() - 1).add(point.get());
      } else {
        stretches.add(new ArrayList<>());
      }
    }
    return stretches.stream().filter(stretch -> stretch.size() > 1).toList();
  }

  private void label(ChartLabel label, Point at, boolean upwards) {
    if (label.place() == ChartLabel.Place.NOWHERE) {
      return;
    }
    double size = plot.measure().letters().labels().inPoints();
    boolean below = label.place() == ChartLabel.Place.BELOW;
    double away = AWAY + (upwards ? 0 : size / 2);
    Point here = new Point(at.x(), below ? at.y() + away : at.y() - away);
    Anchor turned = below ? Anchor.END : Anchor.START;
    Anchor anchor = upwards ? turned : Anchor.MIDDLE;
    svg.words(List.of(label.words()), here, new Letters(size, ChartPalette.BLACK, anchor, upwards));
  }
}
