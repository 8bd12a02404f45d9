package vanban.docx.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTPresetLineDashProperties;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.STPresetLineDashVal;
import org.docx4j.dml.STPresetPatternVal;
import org.docx4j.dml.chart.CTMarker;
import org.docx4j.dml.chart.CTMarkerSize;
import org.docx4j.dml.chart.CTMarkerStyle;
import org.docx4j.dml.chart.STMarkerStyle;
import vanban.document.Chart;
import vanban.style.Length;

/**
 * How what is drawn is told apart, without colours too: by greys, then by patterns; lines by their
 * dashes and markers. The first colour is the one that stands out.
 *
 * @param colors of a style, in turn
 * @param drawn the series
 */
record ChartColors(List<String> colors, List<Chart.Series> drawn) {
  private static final String BLACK = "000000";
  private static final String WHITE = "FFFFFF";
  private static final Length OUTLINE = Length.points(0.5);
  private static final Length STROKE = Length.points(1.75);
  private static final Length PERCENT_STROKE = Length.points(1.25);
  private static final short MARKER_SIZE = 7;
  private static final int DARK = 110; // below it black letters cannot be read on a colour
  private static final int LIGHT = 190; // above it a line cannot be seen on paper
  private static final List<STPresetPatternVal> PATTERNS =
      List.of(
          STPresetPatternVal.WD_UP_DIAG,
          STPresetPatternVal.LG_GRID,
          STPresetPatternVal.WD_DN_DIAG,
          STPresetPatternVal.LG_CHECK);
  private static final List<STMarkerStyle> MARKERS =
      List.of(
          STMarkerStyle.CIRCLE,
          STMarkerStyle.SQUARE,
          STMarkerStyle.TRIANGLE,
          STMarkerStyle.DIAMOND);
  private static final List<STPresetLineDashVal> DASHES =
      List.of(
          STPresetLineDashVal.SOLID,
          STPresetLineDashVal.DASH,
          STPresetLineDashVal.SYS_DOT,
          STPresetLineDashVal.DASH_DOT);

  /** Keeps the lists from change. */
  ChartColors {
    colors = List.copyOf(colors);
    drawn = List.copyOf(drawn);
  }

  /** The place of a series among the colours: the first is that of the one that stands out. */
  private int turn(int number) {
    int present =
        IntStream.range(0, drawn.size())
            .filter(i -> drawn.get(i).kind() == Chart.SeriesKind.PRESENT)
            .findFirst()
            .orElse(0);
    if (number == present) {
      return 0;
    }
    return number < present ? number + 1 : number;
  }

  private static <T> T inTurn(List<T> all, int number) {
    return all.get(number % all.size());
  }

  /** What fills a bar, a column, or a part. */
  CTShapeProperties filled(int number) {
    return fill(turn(number));
  }

  /** What fills a slice of the pie, or a bar that stands out among those of its series. */
  CTShapeProperties fill(int turn) {
    CTShapeProperties shape = Dml.shape(Dml.line(BLACK, OUTLINE));
    if (turn < colors.size()) {
      shape.setSolidFill(Dml.solid(colors.get(turn)));
    } else {
      shape.setPattFill(Dml.pattern(inTurn(PATTERNS, turn - colors.size()), colors.get(0)));
    }
    return shape;
  }

  /** In which colour words can be read on what is filled. */
  String wordsOn(int number) {
    int turn = turn(number);
    return turn < colors.size() && brightness(colors.get(turn)) < DARK ? WHITE : BLACK;
  }

  /** Whether words on what is filled need a ground of their own. */
  boolean isPattern(int number) {
    return turn(number) >= colors.size();
  }

  /** The stroke of a line. */
  CTLineProperties stroke(int number) {
    if (drawn.get(number).kind() == Chart.SeriesKind.PERCENT) {
      return Dml.line(BLACK, PERCENT_STROKE);
    }
    int turn = turn(number);
    CTPresetLineDashProperties dash = new CTPresetLineDashProperties();
    dash.setVal(inTurn(DASHES, turn + turn / DASHES.size()));
    CTLineProperties stroke = Dml.line(lineColor(turn), STROKE);
    stroke.setPrstDash(dash);
    return stroke;
  }

  /** The points of a line. */
  CTMarker marker(int number) {
    boolean percent = drawn.get(number).kind() == Chart.SeriesKind.PERCENT;
    int turn = percent ? 0 : turn(number);
    CTMarkerStyle symbol = new CTMarkerStyle();
    symbol.setVal(inTurn(MARKERS, turn));
    CTMarkerSize size = new CTMarkerSize();
    size.setVal(MARKER_SIZE);
    CTShapeProperties shape = Dml.shape(Dml.line(BLACK, OUTLINE));
    shape.setSolidFill(Dml.solid(percent ? WHITE : lineColor(turn)));
    CTMarker marker = new CTMarker();
    marker.setSymbol(symbol);
    marker.setSize(size);
    marker.setSpPr(shape);
    return marker;
  }

  private String lineColor(int turn) {
    List<String> seen = colors.stream().filter(color -> brightness(color) < LIGHT).toList();
    return inTurn(seen.isEmpty() ? List.of(BLACK) : seen, turn);
  }

  /** From 0 for black to 255 for white, as an eye sees it. */
  private static int brightness(String color) {
    int rgb = Integer.parseInt(color, 16);
    return (299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
  }
}
