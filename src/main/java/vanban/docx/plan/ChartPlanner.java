package vanban.docx.plan;

import java.util.List;
import java.util.stream.Collectors;
import vanban.document.Chart;
import vanban.style.measure.ChartMeasure;
import vanban.vietnamese.linebreak.Bonds;

/** Places charts, each in a paragraph of its own. */
final class ChartPlanner {
  private ChartPlanner() {}

  /**
   * The paragraph of a chart.
   *
   * @param title what is said to those who cannot see it
   */
  static Placed place(Chart chart, ChartMeasure measure, String title, FigureMarks figures) {
    Piece drawing = new Piece.Drawing(chart, measure, title);
    List<String> of = figures(chart);
    boolean marked = figures.marked() && !of.isEmpty();
    Piece piece = marked ? new Piece.Figures(of, List.of(drawing)) : drawing;
    return Placed.Paragraph.of(
        new StyleUse.ChartFrame(chart.role(), false), Placed.Line.of(List.of(piece)));
  }

  /** What its numbers are of, gaps left out. */
  private static List<String> figures(Chart chart) {
    return chart.series().stream()
        .flatMap(series -> series.values().stream())
        .filter(value -> value.amount().isPresent())
        .flatMap(value -> value.of().stream())
        .toList();
  }

  /** The words of its caption; without one, what stands in it. */
  static String title(Chart chart, List<Placed> captions) {
    String words =
        captions.stream()
            .map(caption -> ((Placed.Paragraph) caption).line().pieces())
            .flatMap(pieces -> pieces.stream().flatMap(Piece::flat))
            .map(ChartPlanner::words)
            .collect(Collectors.joining());
    return words.isEmpty() ? content(chart) : words;
  }

  private static String words(Piece piece) {
    if (piece instanceof Piece.Reference reference) {
      return reference.cited();
    }
    return piece instanceof Piece.Words words ? Bonds.typed(words.text()) : "";
  }

  private static String content(Chart chart) {
    List<String> names = chart.series().stream().map(Chart.Series::name).toList();
    return String.join(", ", names)
        + chart.categories().stream().collect(Collectors.joining(", ", ": ", ""));
  }
}
