package vanban.style.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.document.Chart;
import vanban.style.measure.ChartLabel.Place;

/**
 * Finds a place for the numbers of lines, so that none lies on another: above its point or below
 * it, and no line runs through them where there are several. Those of the last category come first,
 * for they matter most; what finds no place is not printed, and read at the axis.
 *
 * @param text the words of the chart, in the letters of its numbers
 * @param size of the plot
 * @param scale upwards
 * @param floor the part of the height below which no words may stand, from 0
 */
record LineLabels(ChartWords text, ChartMeasure.Size size, AxisScale scale, double floor) {
  private static final double MARKER = 4.5; // points from the middle of a marker to its words

  /** A rectangle, in points from the lower left. */
  private record Box(double left, double right, double bottom, double top) {
    boolean touches(Box other) {
      return left < other.right && other.left < right && bottom < other.top && other.bottom < top;
    }
  }

  /** A point of a line. */
  private record Point(int series, int at, double x, double y, String words) {}

  /** The labels of each number of each series. */
  List<List<ChartLabel>> of(List<Chart.Series> series) {
    List<List<Point>> lines =
        IntStream.range(0, series.size()).mapToObj(i -> points(i, series.get(i))).toList();
    ChartLabel[][] labels = new ChartLabel[series.size()][];
    for (int i = 0; i < series.size(); i++) {
      labels[i] = new ChartLabel[series.get(i).values().size()];
      Arrays.fill(labels[i], ChartLabel.NONE);
    }
    List<Box> taken = new ArrayList<>();
    lines.stream().flatMap(List::stream).map(LineLabels::marker).forEach(taken::add);
    int last = series.get(0).values().size() - 1;
    for (int at = last; at >= 0; at--) {
      for (Point point : highestFirst(lines, at)) {
        labels[point.series()][at] = place(point, lines, taken);
      }
    }
    return Arrays.stream(labels).map(List::of).toList();
  }

  private List<Point> points(int number, Chart.Series series) {
    List<Point> points = new ArrayList<>();
    double slot = size.width().inPoints() / series.values().size();
    for (int at = 0; at < series.values().size(); at++) {
      Optional<BigDecimal> amount = series.values().get(at).amount();
      if (amount.isPresent()) {
        double y = scale.part(amount.get()) * size.height().inPoints();
        points.add(new Point(number, at, (at + 0.5) * slot, y, text.number(series, amount.get())));
      }
    }
    return points;
  }

  private static List<Point> highestFirst(List<List<Point>> lines, int at) {
    return lines.stream()
        .flatMap(List::stream)
        .filter(point -> point.at() == at)
        .sorted(Comparator.comparingDouble(Point::y).reversed())
        .toList();
  }

  private static Box marker(Point point) {
    double half = MARKER - 1;
    return new Box(point.x() - half, point.x() + half, point.y() - half, point.y() + half);
  }

  private ChartLabel place(Point point, List<List<Point>> lines, List<Box> taken) {
    List<Place> wanted =
        isLowest(point, lines) && lines.size() > 1
            ? List.of(Place.BELOW, Place.ABOVE)
            : List.of(Place.ABOVE, Place.BELOW);
    List<Place> free =
        wanted.stream()
            .filter(place -> isInside(box(point, place)))
            .filter(place -> taken.stream().noneMatch(box(point, place)::touches))
            .toList();
    Optional<Place> best =
        free.stream()
            .filter(place -> lines.stream().noneMatch(line -> crosses(line, box(point, place))))
            .findFirst()
            .or(() -> free.stream().filter(place -> lines.size() == 1).findFirst());
    best.ifPresent(place -> taken.add(box(point, place)));
    return best.map(place -> new ChartLabel(point.words(), place)).orElse(ChartLabel.NONE);
  }

  private static boolean isLowest(Point point, List<List<Point>> lines) {
    return lines.stream()
        .flatMap(List::stream)
        .filter(other -> other.at() == point.at() && other.series() != point.series())
        .allMatch(other -> other.y() > point.y());
  }

  private boolean isInside(Box box) {
    return box.bottom() >= floor * size.height().inPoints();
  }

  private Box box(Point point, Place place) {
    double half = text.width(point.words()).inPoints() / 2 + 1;
    double high = text.line().inPoints();
    double bottom = place == Place.ABOVE ? point.y() + MARKER : point.y() - MARKER - high;
    return new Box(point.x() - half, point.x() + half, bottom, bottom + high);
  }

  /** Whether a line runs through a rectangle, seen at some of its points. */
  private static boolean crosses(List<Point> line, Box box) {
    int steps = 20;
    for (int i = 1; i < line.size(); i++) {
      Point from = line.get(i - 1);
      Point to = line.get(i);
      for (int step = 0; step <= steps && to.at() == from.at() + 1; step++) {
        double x = from.x() + (to.x() - from.x()) * step / steps;
        double y = from.y() + (to.y() - from.y()) * step / steps;
        if (x > box.left() && x < box.right() && y > box.bottom() && y < box.top()) {
          return true;
        }
      }
    }
    return false;
  }
}
