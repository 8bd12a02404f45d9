package vanban.html;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Chart;
import vanban.html.Svg.Anchor;
import vanban.html.Svg.Area;
import vanban.html.Svg.Letters;
import vanban.html.Svg.Point;

/** Draws the legend: beside a pie, below all others that have more than one thing to tell apart. */
record ChartLegend(Plot plot, Svg svg, Fills fills) {
  private static final double LINE = 1.2; // from one line of words to the next, to their size
  private static final double KEY = 0.8; // the side of what is filled
  private static final double STROKE = 2.6; // the length of a line
  private static final double GAP = 0.5; // from a key to its name
  private static final double BETWEEN = 1.6; // from one entry to the next

  /** The legend, if there is one. */
  void draw() {
    if (plot.chart().kind() == Chart.Kind.PIE) {
      beside();
    } else if (plot.chart().drawn().size() > 1) {
      below();
    }
  }

  private double key(int number) {
    return plot.letters() * (isLine(number) ? STROKE : KEY);
  }

  private boolean isLine(int number) {
    return plot.chart().kind() != Chart.Kind.PIE && plot.isLine(plot.chart().drawn().get(number));
  }

  private void beside() {
    double size = plot.letters();
    List<String> names = plot.chart().categories();
    double most = plot.all().width() * 2 / 5;
    double widest = names.stream().mapToDouble(name -> Plot.width(name, size)).max().orElse(0);
    double room = Math.min(widest + size * 3.5, most) - size * (KEY + 2 * GAP);
    double left = plot.all().width() - room - size * (KEY + 2 * GAP);
    List<List<String>> broken = names.stream().map(one -> Plot.broken(one, size, room)).toList();
    double high = broken.stream().mapToDouble(lines -> height(lines, size)).sum();
    double top = plot.all().middle().y() - high / 2;
    for (int i = 0; i < broken.size(); i++) {
      double middle = top + height(broken.get(i), size) / 2;
      key(i, new Point(left, middle));
      Point at = new Point(left + size * (KEY + GAP), middle);
      svg.words(broken.get(i), at, Letters.of(size, Anchor.START));
      top += height(broken.get(i), size);
    }
  }

  private static double height(List<String> lines, double size) {
    return size * (LINE * lines.size() + GAP / 2);
  }

  private double width(int number) {
    String name = plot.chart().drawn().get(number).name();
    return key(number) + plot.letters() * GAP + Plot.width(name, plot.letters());
  }

  private void below() {
    double size = plot.letters();
    List<List<Integer>> rows = rows();
    double y = plot.all().height() - size * (0.3 + LINE * (rows.size() - 0.5));
    for (List<Integer> row : rows) {
      double x = plot.all().middle().x() - length(row) / 2;
      for (int number : row) {
        key(number, new Point(x, y));
        Point at = new Point(x + key(number) + size * GAP, y);
        String name = plot.chart().drawn().get(number).name();
        svg.words(List.of(name), at, Letters.of(size, Anchor.START));
        x += width(number) + size * BETWEEN;
      }
      y += size * LINE;
    }
  }

  private double length(List<Integer> row) {
    return row.stream().mapToDouble(this::width).sum()
        + plot.letters() * BETWEEN * (row.size() - 1);
  }

  private List<List<Integer>> rows() {
    List<List<Integer>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    for (int number = 0; number < plot.chart().drawn().size(); number++) {
      List<Integer> row = rows.get(rows.size() - 1);
      List<Integer> longer = new ArrayList<>(row);
      longer.add(number);
      if (!row.isEmpty() && length(longer) > plot.all().width()) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(number);
    }
    return rows;
  }

  /** What a name is told by, beginning at a point. */
  private void key(int number, Point at) {
    double size = plot.letters();
    if (isLine(number)) {
      Point end = new Point(at.x() + size * STROKE, at.y());
      fills.line(svg, number, List.of(at, end));
      fills.marker(svg, number, new Point(at.x() + size * STROKE / 2, at.y()));
    } else {
      double side = size * KEY;
      svg.area(new Area(at.x(), at.y() - side / 2, side, side));
      boolean pie = plot.chart().kind() == Chart.Kind.PIE;
      fills.fill(pie ? fills.palette().fill(number) : fills.palette().filled(number));
    }
  }
}
