package vanban.docx.chart;

import java.util.List;
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
import vanban.style.measure.ChartPalette;

/** How Word tells apart what is drawn, as the palette says. */
final class ChartColors {
  private final ChartPalette palette;

  /**
   * Those of a chart.
   *
   * @param colors of a style, in turn
   * @param drawn the series
   */
  ChartColors(List<String> colors, List<Chart.Series> drawn) {
    this.palette = new ChartPalette(colors, drawn);
  }

  /** What fills a bar, a column, or a part. */
  CTShapeProperties filled(int number) {
    return shape(palette.filled(number));
  }

  /** What fills a slice of the pie, or a bar that stands out among those of its series. */
  CTShapeProperties fill(int turn) {
    return shape(palette.fill(turn));
  }

  private static CTShapeProperties shape(ChartPalette.Fill fill) {
    CTShapeProperties shape = Dml.shape(Dml.line(Dml.BLACK, ChartPalette.OUTLINE));
    fill.pattern()
        .ifPresentOrElse(
            pattern -> shape.setPattFill(Dml.pattern(preset(pattern), fill.color())),
            () -> shape.setSolidFill(Dml.solid(fill.color())));
    return shape;
  }

  private static STPresetPatternVal preset(ChartPalette.Pattern pattern) {
    return switch (pattern) {
      case UPWARDS -> STPresetPatternVal.WD_UP_DIAG;
      case GRID -> STPresetPatternVal.LG_GRID;
      case DOWNWARDS -> STPresetPatternVal.WD_DN_DIAG;
      case CHECKS -> STPresetPatternVal.LG_CHECK;
    };
  }

  /** In which colour words can be read on what is filled. */
  String wordsOn(int number) {
    return palette.wordsOn(number);
  }

  /** Whether words on what is filled need a ground of their own. */
  boolean isPattern(int number) {
    return palette.isPattern(number);
  }

  /** The stroke of a line. */
  CTLineProperties stroke(int number) {
    ChartPalette.Stroke stroke = palette.stroke(number);
    CTLineProperties line = Dml.line(stroke.color(), stroke.weight());
    stroke
        .dash()
        .ifPresent(
            way -> {
              CTPresetLineDashProperties dash = new CTPresetLineDashProperties();
              dash.setVal(preset(way));
              line.setPrstDash(dash);
            });
    return line;
  }

  private static STPresetLineDashVal preset(ChartPalette.Dash dash) {
    return switch (dash) {
      case SOLID -> STPresetLineDashVal.SOLID;
      case DASHED -> STPresetLineDashVal.DASH;
      case DOTTED -> STPresetLineDashVal.SYS_DOT;
      case DASH_DOT -> STPresetLineDashVal.DASH_DOT;
    };
  }

  /** The points of a line. */
  CTMarker marker(int number) {
    ChartPalette.Points points = palette.points(number);
    CTMarkerStyle symbol = new CTMarkerStyle();
    symbol.setVal(preset(points.marker()));
    CTMarkerSize size = new CTMarkerSize();
    size.setVal((short) ChartPalette.MARKER_SIZE);
    CTShapeProperties shape = Dml.shape(Dml.line(Dml.BLACK, ChartPalette.OUTLINE));
    shape.setSolidFill(Dml.solid(points.color()));
    CTMarker marker = new CTMarker();
    marker.setSymbol(symbol);
    marker.setSize(size);
    marker.setSpPr(shape);
    return marker;
  }

  private static STMarkerStyle preset(ChartPalette.Marker marker) {
    return switch (marker) {
      case CIRCLE -> STMarkerStyle.CIRCLE;
      case SQUARE -> STMarkerStyle.SQUARE;
      case TRIANGLE -> STMarkerStyle.TRIANGLE;
      case DIAMOND -> STMarkerStyle.DIAMOND;
    };
  }
}
