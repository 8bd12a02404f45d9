package vanban.html;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vanban.html.Svg.Anchor;
import vanban.html.Svg.Area;
import vanban.html.Svg.Letters;
import vanban.html.Svg.Point;
import vanban.style.measure.AxisScale;
import vanban.style.measure.ChartPalette;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Writing;

/**
 * Draws the axes of a chart: its names, and its numbers with their unit.
 *
 * @param english whether numbers are written as English writes them
 */
record ChartAxes(Plot plot, Svg svg, boolean english) {
  private static final String LIGHT = "D9D9D9";
  private static final String PERCENT = "%";
  private static final double HAIRLINE = 0.5;
  private static final int SHARES = 5; // from line to line a fifth of a whole
  private static final double AWAY = 0.4; // from the plot to words beside it, to their size
  private static final double NAMES_AWAY = 0.5;
  private static final double ROOM = 0.95; // of its slot for a name

  /** All there are. */
  void draw() {
    Optional<AxisScale> scale = plot.measure().scales().values();
    if (scale.isPresent()) {
      scale.get().lines().forEach(at -> number(Plot.part(scale.get(), at), words(at)));
    } else {
      IntStream.rangeClosed(0, SHARES)
          .forEach(at -> number((double) at / SHARES, at * 100 / SHARES + PERCENT));
    }
    double zero = scale.map(one -> Plot.part(one, BigDecimal.ZERO)).orElse(0.0);
    double end = plot.slot() * plot.chart().places().size();
    svg.line(plot.point(0, zero), plot.point(end, zero), ChartPalette.BLACK, HAIRLINE);
    unit();
    names();
  }

  private String words(BigDecimal number) {
    String sign = plot.chart().unit().equals(PERCENT) ? PERCENT : "";
    String said = Decimals.write(number) + sign;
    return english ? Writing.ENGLISH.of(said) : said;
  }

  /** A line at a number, and the number. */
  private void number(double part, String words) {
    double size = plot.letters();
    Point from = plot.point(0, part);
    Point to = plot.point(plot.slot() * plot.chart().places().size(), part);
    svg.line(from, to, LIGHT, HAIRLINE);
    Point at =
        plot.isLying()
            ? new Point(to.x(), to.y() + size * (AWAY + NAMES_AWAY))
            : new Point(from.x() - size * AWAY, from.y());
    svg.words(List.of(words), at, Letters.of(size, plot.isLying() ? Anchor.MIDDLE : Anchor.END));
  }

  /** The name of what is measured, where the numbers do not say it. */
  private void unit() {
    String unit = plot.chart().unit();
    if (unit.isEmpty() || unit.equals(PERCENT) || plot.chart().kind().isOfShares()) {
      return;
    }
    Area area = plot.area();
    double size = plot.letters();
    Point at =
        plot.isLying()
            ? new Point(area.middle().x(), area.top() + area.height() + size * 2.4)
            : new Point(size * 0.7, area.middle().y());
    Letters letters = new Letters(size, ChartPalette.BLACK, Anchor.MIDDLE, !plot.isLying());
    svg.words(List.of(unit), at, letters);
  }

  private void names() {
    List<String> names = plot.measure().words().names();
    for (int i = 0; i < names.size(); i++) {
      if (plot.isLying()) {
        lying(names.get(i), (i + 0.5) * plot.slot());
      } else {
        standing(names.get(i), (i + 0.5) * plot.slot());
      }
    }
  }

  private void lying(String name, double along) {
    double size = plot.letters();
    List<String> lines = Plot.broken(name, size, plot.area().left() - size * 2 * AWAY);
    Point at = new Point(plot.area().left() - size * AWAY, plot.area().top() + along);
    svg.words(lines, at, Letters.of(size, Anchor.END));
  }

  private void standing(String name, double along) {
    double size = plot.letters();
    boolean upwards = plot.measure().stance().names();
    List<String> lines =
        upwards ? name.lines().toList() : Plot.broken(name, size, plot.slot() * ROOM);
    double below = upwards ? NAMES_AWAY : NAMES_AWAY + 0.6 * lines.size();
    Point at =
        new Point(
            plot.area().left() + along, plot.area().top() + plot.area().height() + below * size);
    Anchor anchor = upwards ? Anchor.END : Anchor.MIDDLE;
    svg.words(lines, at, new Letters(size, ChartPalette.BLACK, anchor, upwards));
  }
}
