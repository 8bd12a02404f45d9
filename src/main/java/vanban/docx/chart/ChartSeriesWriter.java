package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import org.docx4j.dml.CTLineProperties;
import org.docx4j.dml.CTPresetLineDashProperties;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.STPresetLineDashVal;
import org.docx4j.dml.chart.CTAxDataSource;
import org.docx4j.dml.chart.CTBarSer;
import org.docx4j.dml.chart.CTLineSer;
import org.docx4j.dml.chart.CTMarker;
import org.docx4j.dml.chart.CTMarkerSize;
import org.docx4j.dml.chart.CTMarkerStyle;
import org.docx4j.dml.chart.CTNumData;
import org.docx4j.dml.chart.CTNumDataSource;
import org.docx4j.dml.chart.CTNumRef;
import org.docx4j.dml.chart.CTNumVal;
import org.docx4j.dml.chart.CTSerTx;
import org.docx4j.dml.chart.CTStrData;
import org.docx4j.dml.chart.CTStrRef;
import org.docx4j.dml.chart.CTStrVal;
import org.docx4j.dml.chart.STDLblPos;
import org.docx4j.dml.chart.STMarkerStyle;
import vanban.document.Chart;
import vanban.style.ChartStyle;
import vanban.style.Length;

/**
 * Writes the series of a chart: its numbers with the cells they stand in, and how it is told from
 * the others, without colours too.
 */
final class ChartSeriesWriter {
  private static final Length OUTLINE = Length.points(0.5);
  private static final Length STROKE = Length.points(1.75);
  private static final short MARKER_SIZE = 7;
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
  private static final List<STDLblPos> LABELS = List.of(STDLblPos.T, STDLblPos.B, STDLblPos.R);

  private final Chart chart;
  private final ChartStyle style;
  private final ChartWorkbook sheet;
  private final ChartLabels labels;

  /** Who writes the series of {@code chart}, whose numbers stand in {@code sheet}. */
  ChartSeriesWriter(Chart chart, ChartStyle style, ChartWorkbook sheet, ChartLabels labels) {
    this.chart = chart;
    this.style = style;
    this.sheet = sheet;
    this.labels = labels;
  }

  /** A series as bars or columns, the first being 0. */
  CTBarSer bars(int number) {
    CTBarSer series = new CTBarSer();
    series.setIdx(Dml.number(number));
    series.setOrder(Dml.number(number));
    series.setTx(name(number));
    series.setSpPr(filled(number));
    series.setInvertIfNegative(Dml.flag(false));
    series.setDLbls(labels.of(chart.series().get(number), STDLblPos.OUT_END));
    series.setCat(categories());
    series.setVal(values(number));
    return series;
  }

  /** A series as points on a line, the first being 0. */
  CTLineSer line(int number) {
    CTLineSer series = new CTLineSer();
    series.setIdx(Dml.number(number));
    series.setOrder(Dml.number(number));
    series.setTx(name(number));
    series.setSpPr(Dml.shape(stroke(number)));
    series.setMarker(marker(number));
    series.setDLbls(labels.of(chart.series().get(number), inTurn(LABELS, number)));
    series.setCat(categories());
    series.setVal(values(number));
    series.setSmooth(Dml.flag(false));
    return series;
  }

  private static <T> T inTurn(List<T> all, int number) {
    return all.get(number % all.size());
  }

  /** The colours in turn; once all were used, hatched. */
  private CTShapeProperties filled(int number) {
    CTShapeProperties shape = Dml.shape(Dml.line("000000", OUTLINE));
    String color = inTurn(style.value(ChartStyle.COLORS), number);
    if (number < style.value(ChartStyle.COLORS).size()) {
      shape.setSolidFill(Dml.solid(color));
    } else {
      shape.setPattFill(Dml.hatched(color));
    }
    return shape;
  }

  private CTLineProperties stroke(int number) {
    CTPresetLineDashProperties dash = new CTPresetLineDashProperties();
    dash.setVal(inTurn(DASHES, number));
    CTLineProperties stroke = Dml.line(inTurn(style.value(ChartStyle.COLORS), number), STROKE);
    stroke.setPrstDash(dash);
    return stroke;
  }

  private CTMarker marker(int number) {
    CTMarkerStyle symbol = new CTMarkerStyle();
    symbol.setVal(inTurn(MARKERS, number));
    CTMarkerSize size = new CTMarkerSize();
    size.setVal(MARKER_SIZE);
    CTShapeProperties shape = Dml.shape(Dml.line("000000", OUTLINE));
    shape.setSolidFill(Dml.solid(inTurn(style.value(ChartStyle.COLORS), number)));
    CTMarker marker = new CTMarker();
    marker.setSymbol(symbol);
    marker.setSize(size);
    marker.setSpPr(shape);
    return marker;
  }

  private CTSerTx name(int number) {
    CTSerTx name = new CTSerTx();
    name.setStrRef(words(sheet.name(number), List.of(chart.series().get(number).name())));
    return name;
  }

  private CTAxDataSource categories() {
    CTAxDataSource categories = new CTAxDataSource();
    categories.setStrRef(words(sheet.categories(), chart.categories()));
    return categories;
  }

  private static CTStrRef words(String cells, List<String> words) {
    CTStrData data = new CTStrData();
    data.setPtCount(Dml.number(words.size()));
    for (int i = 0; i < words.size(); i++) {
      CTStrVal point = new CTStrVal();
      point.setIdx(i);
      point.setV(words.get(i));
      data.getPt().add(point);
    }
    CTStrRef reference = new CTStrRef();
    reference.setF(cells);
    reference.setStrCache(data);
    return reference;
  }

  private CTNumDataSource values(int number) {
    List<Chart.Value> values = chart.series().get(number).values();
    CTNumData data = new CTNumData();
    data.setFormatCode("General");
    data.setPtCount(Dml.number(values.size()));
    for (int i = 0; i < values.size(); i++) {
      int at = i;
      values.get(i).amount().ifPresent(value -> data.getPt().add(point(at, value)));
    }
    CTNumRef reference = new CTNumRef();
    reference.setF(sheet.values(number));
    reference.setNumCache(data);
    CTNumDataSource source = new CTNumDataSource();
    source.setNumRef(reference);
    return source;
  }

  private static CTNumVal point(int at, BigDecimal value) {
    CTNumVal point = new CTNumVal();
    point.setIdx(at);
    point.setFormatCode(NumberFormats.of(value));
    point.setV(value.toPlainString());
    return point;
  }
}
