package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.docx4j.dml.CTNonVisualDrawingProps;
import org.docx4j.dml.CTNonVisualGraphicFrameProperties;
import org.docx4j.dml.CTPositiveSize2D;
import org.docx4j.dml.Graphic;
import org.docx4j.dml.GraphicData;
import org.docx4j.dml.chart.CTRelId;
import org.docx4j.dml.chart.ObjectFactory;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.wml.Drawing;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.StyleSet;
import vanban.style.TextMetrics;
import vanban.vietnamese.Decimals;

/** Draws charts into the text. */
public final class ChartWriter {
  private static final int LINES_AROUND = 7; // for the axis, its title and the legend
  private static final Length HIGHEST = Length.millimetres(150); // fits on a page on its side
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final StyleSet styles;
  private final ChartParts charts;
  private final Length width;

  /**
   * Draws charts.
   *
   * @param styles of the layout
   * @param charts takes what is drawn, until it becomes parts of the file
   * @param width of all charts
   */
  public ChartWriter(StyleSet styles, ChartParts charts, Length width) {
    this.styles = styles;
    this.charts = charts;
    this.width = width;
  }

  /**
   * Draws a chart.
   *
   * @param title what is said to those who cannot see it; empty for what stands in it
   */
  public Drawing draw(Chart chart, String title) {
    ChartStyle style = styles.chart(chart.role());
    int number = charts.add(chart, isCrowded(chart, style));
    Drawing drawing = new Drawing();
    drawing
        .getAnchorOrInline()
        .add(inline(height(chart, style), number, title.isEmpty() ? said(chart) : title));
    return drawing;
  }

  /** Whether numbers are wider than the columns they stand on. */
  private boolean isCrowded(Chart chart, ChartStyle style) {
    Length widest =
        chart.series().stream()
            .flatMap(series -> series.numbers().stream())
            .map(number -> width(number, style))
            .reduce(Length.ZERO, Length::max);
    int columns = chart.categories().size() * (chart.series().size() + 1); // and a gap after each
    return chart.kind() == Chart.Kind.COLUMN && widest.compareTo(width.times(1, columns)) > 0;
  }

  /** As high as its look says, or as bars need that lie below one another. */
  private static Length height(Chart chart, ChartStyle style) {
    int bars = chart.categories().size() * (chart.series().size() + 1); // and a gap after each
    Length needed = style.value(ChartStyle.SIZE).times(bars + LINES_AROUND, 1);
    return chart.kind() == Chart.Kind.BAR
        ? style.value(ChartStyle.HEIGHT).max(needed.min(HIGHEST))
        : style.value(ChartStyle.HEIGHT);
  }

  private static Length width(BigDecimal number, ChartStyle style) {
    return TextMetrics.times()
        .width(Decimals.write(number), style.value(ChartStyle.SIZE), false, false);
  }

  private static String said(Chart chart) {
    List<String> names = chart.series().stream().map(Chart.Series::name).toList();
    return String.join(", ", names)
        + chart.categories().stream().collect(Collectors.joining(", ", ": ", ""));
  }

  private Inline inline(Length height, int number, String title) {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(width.emu());
    size.setCy(height.emu());
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(number);
    properties.setName("Chart " + number);
    properties.setDescr(title);
    Inline inline = new Inline();
    inline.setDistT(0L);
    inline.setDistB(0L);
    inline.setDistL(0L);
    inline.setDistR(0L);
    inline.setExtent(size);
    inline.setDocPr(properties);
    inline.setCNvGraphicFramePr(new CTNonVisualGraphicFrameProperties());
    inline.setGraphic(graphic(number));
    return inline;
  }

  private static Graphic graphic(int number) {
    CTRelId reference = new CTRelId();
    reference.setId(ChartParts.relationship(number));
    GraphicData data = new GraphicData();
    data.setUri(CHART);
    data.getAny().add(new ObjectFactory().createChart(reference));
    Graphic graphic = new Graphic();
    graphic.setGraphicData(data);
    return graphic;
  }
}
