package vanban.docx.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTBarChart;
import org.docx4j.dml.chart.CTBarDir;
import org.docx4j.dml.chart.CTBarGrouping;
import org.docx4j.dml.chart.CTChart;
import org.docx4j.dml.chart.CTChartSpace;
import org.docx4j.dml.chart.CTDispBlanksAs;
import org.docx4j.dml.chart.CTExternalData;
import org.docx4j.dml.chart.CTFirstSliceAng;
import org.docx4j.dml.chart.CTGapAmount;
import org.docx4j.dml.chart.CTGrouping;
import org.docx4j.dml.chart.CTLayout;
import org.docx4j.dml.chart.CTLayoutMode;
import org.docx4j.dml.chart.CTLayoutTarget;
import org.docx4j.dml.chart.CTLegend;
import org.docx4j.dml.chart.CTLegendPos;
import org.docx4j.dml.chart.CTLineChart;
import org.docx4j.dml.chart.CTManualLayout;
import org.docx4j.dml.chart.CTOverlap;
import org.docx4j.dml.chart.CTPieChart;
import org.docx4j.dml.chart.CTPlotArea;
import org.docx4j.dml.chart.CTTextLanguageID;
import org.docx4j.dml.chart.CTUnsignedInt;
import org.docx4j.dml.chart.STBarDir;
import org.docx4j.dml.chart.STBarGrouping;
import org.docx4j.dml.chart.STDispBlanksAs;
import org.docx4j.dml.chart.STGrouping;
import org.docx4j.dml.chart.STLayoutMode;
import org.docx4j.dml.chart.STLayoutTarget;
import org.docx4j.dml.chart.STLegendPos;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.StyleSet;
import vanban.style.measure.ChartMeasure;

/** Writes what is drawn of a chart, so that Word can draw it anew from its workbook. */
final class ChartDrawing {
  private static final byte STACKED = 100; // percent of a bar by which one lies over the other

  private final Chart chart;
  private final ChartMeasure measure;
  private final StyleSet styles;
  private final CTTextCharacterProperties letters;
  private final ChartSeriesWriter series;

  /**
   * Who draws {@code chart}.
   *
   * @param measure where everything stands
   * @param sheet the workbook its numbers stand in
   */
  ChartDrawing(Chart chart, ChartMeasure measure, ChartWorkbook sheet, StyleSet styles) {
    ChartStyle style = styles.chart(chart.role());
    String font = style.properties().get(ChartStyle.FONT).orElse(styles.font());
    this.chart = chart;
    this.measure = measure;
    this.styles = styles;
    this.letters = Dml.letters(font, measure.letters().usual(), Dml.BLACK);
    ChartColors colors = new ChartColors(style.value(ChartStyle.COLORS), chart.drawn());
    this.series = new ChartSeriesWriter(chart, measure, colors, sheet, font);
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
    if (chart.kind() == Chart.Kind.PIE) {
      drawn.setLegend(legend(STLegendPos.R));
    } else if (chart.drawn().size() > 1) {
      drawn.setLegend(legend(STLegendPos.B));
    }
    drawn.setPlotVisOnly(Dml.flag(true));
    drawn.setDispBlanksAs(blanks);
    return drawn;
  }

  private CTPlotArea plot() {
    CTPlotArea plot = new CTPlotArea();
    plot.setLayout(layout());
    List<Object> shapes = plot.getAreaChartOrArea3DChartOrLineChart();
    switch (chart.kind()) {
      case BAR, SHARE_BAR -> shapes.add(bars(STBarDir.BAR));
      case COLUMN, SHARE_COLUMN -> shapes.add(bars(STBarDir.COL));
      case LINE -> shapes.add(lines(numbers(false), ChartAxes.ids()));
      case PIE -> shapes.add(pie());
    }
    if (chart.hasPercentLine()) {
      shapes.add(lines(numbers(true), ChartAxes.percentIds()));
    }
    if (chart.kind() != Chart.Kind.PIE) {
      ChartAxes axes = new ChartAxes(chart, measure, letters);
      plot.getValAxOrCatAxOrDateAx().addAll(axes.all());
    }
    plot.setSpPr(Dml.shape(Dml.noLine()));
    return plot;
  }

  /** Where the measure says, so that every program leaves the same room around the plot. */
  private CTLayout layout() {
    CTLayoutTarget inner = new CTLayoutTarget();
    inner.setVal(STLayoutTarget.INNER);
    CTLayoutMode edge = new CTLayoutMode();
    edge.setVal(STLayoutMode.EDGE);
    ChartMeasure.Size all = measure.size();
    ChartMeasure.Plot plot = measure.plot();
    CTManualLayout manual = new CTManualLayout();
    manual.setLayoutTarget(inner);
    manual.setXMode(edge);
    manual.setYMode(edge);
    manual.setX(Dml.part(plot.left(), all.width()));
    manual.setY(Dml.part(plot.top(), all.height()));
    manual.setW(Dml.part(plot.size().width(), all.width()));
    manual.setH(Dml.part(plot.size().height(), all.height()));
    CTLayout layout = new CTLayout();
    layout.setManualLayout(manual);
    return layout;
  }

  /** The numbers of the series that are drawn by an axis of percentages, or of the others. */
  private List<Integer> numbers(boolean percent) {
    return IntStream.range(0, chart.drawn().size())
        .filter(i -> percent == isPercent(chart.drawn().get(i)))
        .boxed()
        .toList();
  }

  private boolean isPercent(Chart.Series one) {
    return chart.hasPercentLine() && one.kind() == Chart.SeriesKind.PERCENT;
  }

  private CTBarChart bars(STBarDir which) {
    CTBarDir direction = new CTBarDir();
    direction.setVal(which);
    CTBarGrouping grouping = new CTBarGrouping();
    boolean shares = chart.kind().isOfShares();
    grouping.setVal(shares ? STBarGrouping.PERCENT_STACKED : STBarGrouping.CLUSTERED);
    CTGapAmount gap = new CTGapAmount();
    gap.setVal(measure.plot().gap());
    CTBarChart bars = new CTBarChart();
    bars.setBarDir(direction);
    bars.setGrouping(grouping);
    bars.setVaryColors(Dml.flag(false));
    numbers(false).forEach(number -> bars.getSer().add(series.bars(number)));
    bars.setGapWidth(gap);
    if (shares) {
      CTOverlap overlap = new CTOverlap();
      overlap.setVal(STACKED);
      bars.setOverlap(overlap);
    }
    bars.getAxId().addAll(ChartAxes.ids());
    return bars;
  }

  private CTLineChart lines(List<Integer> numbers, List<CTUnsignedInt> axes) {
    CTGrouping grouping = new CTGrouping();
    grouping.setVal(STGrouping.STANDARD);
    CTLineChart lines = new CTLineChart();
    lines.setGrouping(grouping);
    lines.setVaryColors(Dml.flag(false));
    numbers.forEach(number -> lines.getSer().add(series.line(number)));
    lines.setMarker(Dml.flag(true));
    lines.getAxId().addAll(axes);
    return lines;
  }

  private CTPieChart pie() {
    CTFirstSliceAng angle = new CTFirstSliceAng();
    angle.setVal(0);
    CTPieChart pie = new CTPieChart();
    pie.setVaryColors(Dml.flag(true));
    pie.getSer().add(series.pie());
    pie.setFirstSliceAng(angle);
    return pie;
  }

  private static CTLegend legend(STLegendPos side) {
    CTLegendPos position = new CTLegendPos();
    position.setVal(side);
    CTLegend legend = new CTLegend();
    legend.setLegendPos(position);
    legend.setOverlay(Dml.flag(false));
    return legend;
  }
}
