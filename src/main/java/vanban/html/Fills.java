package vanban.html;

import java.util.List;
import java.util.Locale;
import vanban.document.Chart;
import vanban.html.Svg.Point;
import vanban.style.measure.ChartPalette;

/** How what is drawn of a chart is told apart: colours, patterns, dashes and markers. */
final class Fills {
  private static final double OUTLINE = ChartPalette.OUTLINE.inPoints();

  private final Html html;
  private final ChartPalette palette;
  private final String prefix;

  /**
   * Those of a chart.
   *
   * @param colors of its style
   * @param number of the chart in its page
   */
  Fills(Html html, List<String> colors, Chart chart, int number) {
    this.html = html;
    this.palette = new ChartPalette(colors, chart.drawn());
    this.prefix = "chart." + number + ".";
  }

  ChartPalette palette() {
    return palette;
  }

  /**
   * Defines the patterns that fill what has no colour left.
   *
   * @param filled how many things are told apart
   */
  void define(int filled) {
    if (filled <= palette.colors().size()) {
      return;
    }
    html.open("defs");
    for (ChartPalette.Pattern pattern : ChartPalette.Pattern.values()) {
      html.open("pattern").with("id", id(pattern)).with("patternUnits", "userSpaceOnUse");
      html.with("width", "8").with("height", "8");
      html.open("path").with("d", "M0 0H8V8H0Z").with("fill", "#" + ChartPalette.WHITE).close();
      boolean whole = pattern == ChartPalette.Pattern.CHECKS;
      String color = "#" + palette.colors().get(0);
      html.open("path").with("d", drawn(pattern)).with("fill", whole ? color : "none");
      html.with("stroke", color).with("stroke-width", width(pattern)).close().close();
    }
    html.close().line();
  }

  private static String drawn(ChartPalette.Pattern pattern) {
    return switch (pattern) {
      case UPWARDS -> "M-2 2L2 -2M0 8L8 0M6 10L10 6";
      case DOWNWARDS -> "M-2 6L2 10M0 0L8 8M6 -2L10 2";
      case GRID -> "M0 4H8M4 0V8";
      case CHECKS -> "M0 0H4V4H0ZM4 4H8V8H4Z";
    };
  }

  private static String width(ChartPalette.Pattern pattern) {
    return switch (pattern) {
      case UPWARDS, DOWNWARDS -> "2.5";
      case GRID -> "0.8";
      case CHECKS -> "0";
    };
  }

  private String id(ChartPalette.Pattern pattern) {
    return prefix + pattern.name().toLowerCase(Locale.ROOT);
  }

  /** Fills the shape that was just begun, draws its outline, and ends it. */
  void fill(ChartPalette.Fill fill) {
    String filled = fill.pattern().map(one -> "url(#" + id(one) + ")").orElse("#" + fill.color());
    outlined(filled);
  }

  private void outlined(String filled) {
    html.with("fill", filled).with("stroke", "#" + ChartPalette.BLACK);
    html.with("stroke-width", Css.number(OUTLINE)).close().line();
  }

  /** The line of a series through some points. */
  void line(Svg svg, int number, List<Point> points) {
    ChartPalette.Stroke stroke = palette.stroke(number);
    String dashes = stroke.dash().map(Fills::dashes).orElse("");
    svg.line(points, stroke.color(), stroke.weight().inPoints(), dashes);
  }

  private static String dashes(ChartPalette.Dash dash) {
    return switch (dash) {
      case SOLID -> "";
      case DASHED -> "7 5";
      case DOTTED -> "2 2";
      case DASH_DOT -> "7 4 2 4";
    };
  }

  /** A point of a series. */
  void marker(Svg svg, int number, Point at) {
    ChartPalette.Points points = palette.points(number);
    double half = ChartPalette.MARKER_SIZE / 2.0;
    switch (points.marker()) {
      case CIRCLE -> svg.circle(at, half);
      case SQUARE -> svg.area(new Svg.Area(at.x() - half, at.y() - half, 2 * half, 2 * half));
      case TRIANGLE ->
          svg.polygon(
              List.of(
                  new Point(at.x(), at.y() - half),
                  new Point(at.x() + half, at.y() + half),
                  new Point(at.x() - half, at.y() + half)));
      case DIAMOND ->
          svg.polygon(
              List.of(
                  new Point(at.x(), at.y() - half),
                  new Point(at.x() + half, at.y()),
                  new Point(at.x(), at.y() + half),
                  new Point(at.x() - half, at.y())));
    }
    outlined("#" + points.color());
  }
}
