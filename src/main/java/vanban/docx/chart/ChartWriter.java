package vanban.docx.chart;

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
import vanban.style.measure.ChartMeasure;

/** Draws charts into the text. */
public final class ChartWriter {
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  private final ChartParts charts;

  /**
   * Draws charts.
   *
   * @param charts takes what is drawn, until it becomes parts of the file
   */
  public ChartWriter(ChartParts charts) {
    this.charts = charts;
  }

  /**
   * Draws a chart.
   *
   * @param measure how large it is
   * @param title what is said to those who cannot see it
   * @param id among all drawings of the document: 1 for the first
   */
  public Drawing draw(Chart chart, ChartMeasure measure, String title, int id) {
    int number = charts.add(chart, measure);
    Drawing drawing = new Drawing();
    drawing.getAnchorOrInline().add(inline(measure, number, title, id));
    return drawing;
  }

  private static Inline inline(ChartMeasure measure, int number, String title, int id) {
    CTPositiveSize2D size = new CTPositiveSize2D();
    size.setCx(measure.size().width().emu());
    size.setCy(measure.size().height().emu());
    CTNonVisualDrawingProps properties = new CTNonVisualDrawingProps();
    properties.setId(id);
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
