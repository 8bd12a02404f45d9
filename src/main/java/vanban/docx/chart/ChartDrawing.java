package vanban.docx.chart;

import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTBarChart;
import org.docx4j.dml.chart.CTBarDir;
import org.docx4j.dml.chart.CTBarGrouping;
import org.docx4j.dml.chart.CTChart;
import org.docx4j.dml.chart.CTChartSpace;
import org.docx4j.dml.chart.CTDispBlanksAs;
import org.docx4j.dml.chart.CTExternalData;
import org.docx4j.dml.chart.CTGapAmount;
import org.docx4j.dml.chart.CTGrouping;
import org.docx4j.dml.chart.CTLayout;
import org.docx4j.dml.chart.CTLegend;
import org.docx4j.dml.chart.CTLegendPos;
import org.docx4j.dml.chart.CTLineChart;
import org.docx4j.dml.chart.CTPlotArea;
import org.docx4j.dml.chart.CTTextLanguageID;
import org.docx4j.dml.chart.STBarDir;
import org.docx4j.dml.chart.STBarGrouping;
import org.docx4j.dml.chart.STDispBlanksAs;
import org.docx4j.dml.chart.STGrouping;
import org.docx4j.dml.chart.STLegendPos;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.StyleSet;

/** Writes what is drawn of a chart, so that Word can draw it anew from its workbook. */
final class ChartDrawing {
  private static final int GAP = 60; // between two categories, in percent of a column

  private final Chart chart;
  private final StyleSet styles;
  private final CTTextCharacterProperties letters;
  private final ChartSeriesWriter series;

  /**
   * Who draws {@code chart}.
   *
   * @param sheet the workbook its numbers stand in
   * @param upwards whether the numbers are written upwards
   */
  ChartDrawing(Chart chart, ChartWorkbook sheet, StyleSet styles, boolean upwards) {
    ChartStyle style = styles.chart(chart.role());
    this.chart = chart;
    this.styles = styles;
    this.letters =
        Dml.letters(
            style.properties().get(ChartStyle.FONT).orElse(styles.font()),
            style.value(ChartStyle.SIZE));
    this.series = new ChartSeriesWriter(chart, style, sheet, new ChartLabels(letters, upwards));
  }

  /**
   * What is drawn.
   *
   * @param workbook the id of the relationship to the workbook
   */
  CTChartSpace write(String workbook) {
    CTTextLanguageID language = new CTTextLanguageID();
    language.setVal(styles.language());
    CTExternalData data = new CTExternalData();
    data.setId(workbook);
    data.setAutoUpdate(Dml.flag(false));
    CTChartSpace space = new CTChartSpace();
    space.setDate1904(Dml.flag(false));
    space.setLang(language);
    space.setRoundedCorners(Dml.flag(false));
    space.setChart(drawn());
    space.setSpPr(Dml.shape(Dml.noLine()));
    space.setTxPr(Dml.style(letters));
    space.setExternalData(data);
    return space;
  }

  private CTChart drawn() {
    CTDispBlanksAs blanks = new CTDispBlanksAs();
    blanks.setVal(STDispBlanksAs.GAP);
    CTChart drawn = new CTChart();
    drawn.setAutoTitleDeleted(Dml.flag(true)); // the title stands in the caption
    drawn.setPlotArea(plot());
    if (chart.series().size() > 1) {
      drawn.setLegend(legend());
    }
    drawn.setPlotVisOnly(Dml.flag(true));
    drawn.setDispBlanksAs(blanks);
    return drawn;
  }

  private CTPlotArea plot() {
    ChartAxes axes = new ChartAxes(chart, letters);
    CTPlotArea plot = new CTPlotArea();
    plot.setLayout(new CTLayout());
    plot.getAreaChartOrArea3DChartOrLineChart().add(shapes());
    plot.getValAxOrCatAxOrDateAx().add(axes.categories());
    plot.getValAxOrCatAxOrDateAx().add(axes.values());
    plot.setSpPr(Dml.shape(Dml.noLine()));
    return plot;
  }

  private Object shapes() {
    return switch (chart.kind()) {
      case BAR -> bars(STBarDir.BAR);
      case COLUMN -> bars(STBarDir.COL);
      case LINE -> lines();
    };
  }

  private CTBarChart bars(STBarDir which) {
    CTBarDir direction = new CTBarDir();
    direction.setVal(which);
    CTBarGrouping grouping = new CTBarGrouping();
    grouping.setVal(STBarGrouping.CLUSTERED);
    CTGapAmount gap = new CTGapAmount();
    gap.setVal(GAP);
    CTBarChart bars = new CTBarChart();
    bars.setBarDir(direction);
    bars.setGrouping(grouping);
    bars.setVaryColors(Dml.flag(false));
    for (int i = 0; i < chart.series().size(); i++) {
      bars.getSer().add(series.bars(i));
    }
    bars.setGapWidth(gap);
    bars.getAxId().addAll(ChartAxes.ids());
    return bars;
  }

  private CTLineChart lines() {
    CTGrouping grouping = new CTGrouping();
    grouping.setVal(STGrouping.STANDARD);
    CTLineChart lines = new CTLineChart();
    lines.setGrouping(grouping);
    lines.setVaryColors(Dml.flag(false));
    for (int i = 0; i < chart.series().size(); i++) {
      lines.getSer().add(series.line(i));
    }
    lines.setMarker(Dml.flag(true));
    lines.getAxId().addAll(ChartAxes.ids());
    return lines;
  }

  private static CTLegend legend() {
    CTLegendPos position = new CTLegendPos();
    position.setVal(STLegendPos.B);
    CTLegend legend = new CTLegend();
    legend.setLegendPos(position);
    legend.setOverlay(Dml.flag(false));
    return legend;
  }
}
