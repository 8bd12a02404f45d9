package vanban.html;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vanban.style.measure.ChartPalette;

/** Draws, in points from the upper left of a chart. */
final class Svg {
  /** From the foot of letters to their middle, to their size. */
  private static final double MIDDLE = 0.34;

  private static final double LINE = 1.2; // from one line of words to the next, to their size

  private final Html html;

  Svg(Html html) {
    this.html = html;
  }

  /** A point of a chart. */
  record Point(double x, double y) {
    private String text() {
      return Css.number(x) + "," + Css.number(y);
    }
  }

  /** A rectangle of a chart. */
  record Area(double left, double top, double width, double height) {
    Point middle() {
      return new Point(left + width / 2, top + height / 2);
    }
  }

  /** At which of their ends words stand at their point. */
  enum Anchor {
    /** They begin there. */
    START,
    /** They stand in the middle of it. */
    MIDDLE,
    /** They end there. */
    END
  }

  /**
   * How words look.
   *
   * @param size in points
   * @param color six hexadecimal digits
   * @param anchor where they stand
   * @param upwards whether they are read from below upwards
   */
  record Letters(double size, String color, Anchor anchor, boolean upwards) {
    /** Black words that stand level. */
    static Letters of(double size, Anchor anchor) {
      return new Letters(size, ChartPalette.BLACK, anchor, false);
    }
  }

  /** Begins a shape; who asked for it says how it looks, and ends it. */
  Html area(Area area) {
    return html.open("rect")
        .with("x", Css.number(area.left()))
        .with("y", Css.number(area.top()))
        .with("width", Css.number(Math.max(0, area.width())))
        .with("height", Css.number(Math.max(0, area.height())));
  }

  /** The same of a polygon. */
  Html polygon(List<Point> points) {
    return html.open("polygon").with("points", joined(points));
  }

  /** The same of a circle. */
  Html circle(Point middle, double radius) {
    return html.open("circle")
        .with("cx", Css.number(middle.x()))
        .with("cy", Css.number(middle.y()))
        .with("r", Css.number(radius));
  }

  /** The same of a path. */
  Html path(String path) {
    return html.open("path").with("d", path);
  }

  /** A line through some points. */
  void line(List<Point> points, String color, double weight, String dashes) {
    html.open("polyline").with("points", joined(points)).with("fill", "none");
    html.with("stroke", "#" + color).with("stroke-width", Css.number(weight));
    if (!dashes.isEmpty()) {
      html.with("stroke-dasharray", dashes);
    }
    html.close().line();
  }

  /** A line from one point to another. */
  void line(Point from, Point to, String color, double weight) {
    line(List.of(from, to), color, weight, "");
  }

  private static String joined(List<Point> points) {
    return points.stream().map(Point::text).collect(Collectors.joining(" "));
  }

  /** Lines of words of which the middle is at a point. */
  void words(List<String> lines, Point at, Letters letters) {
    for (int i = 0; i < lines.size(); i++) {
      double away = (i - (lines.size() - 1) / 2.0) * letters.size() * LINE;
      Point here =
          letters.upwards()
              ? new Point(at.x() + away + letters.size() * MIDDLE, at.y())
              : new Point(at.x(), at.y() + away + letters.size() * MIDDLE);
      line(lines.get(i), here, letters);
    }
  }

  private void line(String words, Point at, Letters letters) {
    html.open("text").with("x", Css.number(at.x())).with("y", Css.number(at.y()));
    html.with("font-size", Css.number(letters.size())).with("fill", "#" + letters.color());
    html.with("text-anchor", letters.anchor().name().toLowerCase(Locale.ROOT));
    if (letters.upwards()) {
      html.with("transform", "rotate(-90 " + at.text().replace(',', ' ') + ")");
    }
    html.text(words).close().line();
  }
}
