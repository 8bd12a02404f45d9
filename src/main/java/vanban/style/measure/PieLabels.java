package vanban.style.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vanban.document.Chart;
import vanban.style.Length;

/**
 * Finds places around a pie for the numbers of its slices: beside their slices, and where these are
 * too thin for that, farther down or up, so that none lies on another.
 *
 * @param words of the chart
 * @param plot where the pie is
 * @param height of the chart
 */
record PieLabels(ChartWords words, ChartMeasure.Plot plot, Length height) {
  private static final double AWAY = 4; // points from the pie to the words beside it
  private static final double MOVED = 1; // points that nobody sees

  /** Words beside a slice: where they would stand, and where they do, in points. */
  private static final class Beside {
    private final int at;
    private final boolean right;
    private final double wide;
    private final double high;
    private final double x;
    private final double y;
    private double movedX;
    private double movedY;

    Beside(int at, double angle, double wide, double high, Circle pie) {
      this.at = at;
      this.right = Math.sin(angle) >= 0;
      this.wide = wide;
      this.high = high;
      double away = pie.radius + AWAY;
      this.x = pie.x + Math.sin(angle) * (away + wide / 2);
      this.y = pie.y - Math.cos(angle) * (away + high / 2);
      this.movedX = x;
      this.movedY = y;
    }

    double top() {
      return movedY - high / 2;
    }
  }

  private record Circle(double x, double y, double radius) {
    /** How far it reaches to either side between two heights. */
    double reach(double from, double to) {
      double nearest = Math.max(0, Math.max(from - y, y - to));
      return nearest >= radius ? 0 : Math.sqrt(radius * radius - nearest * nearest);
    }
  }

  /** The labels of slices; of what is nothing there is none. */
  List<ChartLabel> of(Chart.Series slices) {
    BigDecimal whole = slices.numbers().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    List<ChartLabel> labels = new ArrayList<>();
    List<Beside> all = new ArrayList<>();
    Circle pie = pie();
    double turned = 0;
    for (Chart.Value value : slices.values()) {
      BigDecimal number = value.amount().orElse(BigDecimal.ZERO);
      boolean seen = number.signum() > 0 && whole.signum() > 0;
      String said = seen ? words.slice(number, whole) : "";
      double share = seen ? number.doubleValue() / whole.doubleValue() : 0;
      if (seen) {
        double high = words.lines((int) said.lines().count()).inPoints();
        double angle = 2 * Math.PI * (turned + share / 2);
        all.add(new Beside(labels.size(), angle, wide(said).inPoints(), high, pie));
      }
      labels.add(seen ? new ChartLabel(said, ChartLabel.Place.OUTSIDE) : ChartLabel.NONE);
      turned += share;
    }
    Stream.of(true, false).forEach(right -> spread(all, right, pie));
    all.forEach(one -> labels.set(one.at, moved(labels.get(one.at), one)));
    return labels;
  }

  /** How wide the widest line of words is. */
  Length wide(String said) {
    return words.widest(said.lines().toList());
  }

  private Circle pie() {
    double radius = plot.size().width().inPoints() / 2;
    return new Circle(plot.left().inPoints() + radius, plot.top().inPoints() + radius, radius);
  }

  /** Moves the words at one side apart: downwards, and what then lies too low upwards again. */
  private void spread(List<Beside> all, boolean right, Circle pie) {
    List<Beside> side =
        all.stream()
            .filter(one -> one.right == right)
            .sorted(Comparator.comparingDouble(one -> one.y))
            .toList();
    double free = 0;
    for (Beside one : side) {
      one.movedY = Math.max(one.y, free + one.high / 2);
      free = one.movedY + one.high / 2;
    }
    double lowest = height.inPoints();
    for (int i = side.size() - 1; i >= 0; i--) {
      Beside one = side.get(i);
      one.movedY = Math.min(one.movedY, lowest - one.high / 2);
      lowest = one.top();
    }
    side.forEach(one -> keepClear(one, pie));
  }

  /** Keeps words off the pie and on their side of it. */
  private static void keepClear(Beside one, Circle pie) {
    double reach = pie.reach(one.top(), one.top() + one.high) + AWAY;
    boolean moved = Math.abs(one.movedY - one.y) > MOVED;
    double near = one.wide / 2 + (moved ? reach : AWAY / 2);
    one.movedX = one.right ? Math.max(one.x, pie.x + near) : Math.min(one.x, pie.x - near);
  }

  private static ChartLabel moved(ChartLabel label, Beside one) {
    boolean moved = Math.abs(one.movedX - one.x) > MOVED || Math.abs(one.movedY - one.y) > MOVED;
    return moved
        ? label.moved(Length.points(one.movedX - one.x), Length.points(one.movedY - one.y))
        : label;
  }
}
