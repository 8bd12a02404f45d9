package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.dml.CTShapeProperties;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTAxDataSource;
import org.docx4j.dml.chart.CTBarSer;
import org.docx4j.dml.chart.CTChartLines;
import org.docx4j.dml.chart.CTDLbls;
import org.docx4j.dml.chart.CTDPt;
import org.docx4j.dml.chart.CTLineSer;
import org.docx4j.dml.chart.CTNumData;
import org.docx4j.dml.chart.CTNumDataSource;
import org.docx4j.dml.chart.CTNumRef;
import org.docx4j.dml.chart.CTNumVal;
import org.docx4j.dml.chart.CTPieSer;
import org.docx4j.dml.chart.CTSerTx;
import org.docx4j.dml.chart.CTStrData;
import org.docx4j.dml.chart.CTStrRef;
import org.docx4j.dml.chart.CTStrVal;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.measure.ChartLabel;
import vanban.style.measure.ChartMeasure;

/**
 * Writes the series of a chart: its numbers with the cells they stand in, how it is told from the
 * others, and the words for its numbers.
 */
final class ChartSeriesWriter {
  private final Chart chart;
  private final ChartMeasure measure;
  private final ChartColors colors;
  private final ChartWorkbook sheet;
  private final String font;

  /** Who writes the series of {@code chart}, whose numbers stand in {@code sheet}. */
  ChartSeriesWriter(
      Chart chart, ChartMeasure measure, ChartColors colors, ChartWorkbook sheet, String font) {
    this.chart = chart;
    this.measure = measure;
    this.colors = colors;
    this.sheet = sheet;
    this.font = font;
  }

  /** A series as bars or columns, the first being 0. */
  CTBarSer bars(int number) {
    CTBarSer series = new CTBarSer();
    series.setIdx(Dml.number(number));
    series.setOrder(Dml.number(number));
    series.setTx(name(number));
    series.setSpPr(chart.isOfPeriods() ? colors.fill(1) : colors.filled(number));
    series.setInvertIfNegative(Dml.flag(false));
    series.getDPt().addAll(present());
    series.setDLbls(labels(number));
    series.setCat(places());
    series.setVal(values(number));
    return series;
  }

  private List<CTDPt> present() {
    List<CTDPt> points = new ArrayList<>();
    for (int i = 0; chart.isOfPeriods() && i < chart.categories().size(); i++) {
      if (chart.data().categories().get(i).isPresent()) {
        points.add(point(i, colors.fill(0)));
      }
    }
    return points;
  }

  private static CTDPt point(int at, CTShapeProperties shape) {
    CTDPt point = new CTDPt();
    point.setIdx(Dml.number(at));
    point.setInvertIfNegative(Dml.flag(false));
    point.setBubble3D(Dml.flag(false));
    point.setSpPr(shape);
    return point;
  }

  /** A series as points on a line, the first being 0. */
  CTLineSer line(int number) {
    CTLineSer series = new CTLineSer();
    series.setIdx(Dml.number(number));
    series.setOrder(Dml.number(number));
    series.setTx(name(number));
    series.setSpPr(Dml.shape(colors.stroke(number)));
    series.setMarker(colors.marker(number));
    series.setDLbls(labels(number));
    series.setCat(places());
    series.setVal(values(number));
    series.setSmooth(Dml.flag(false));
    return series;
  }

  /** The first series as slices. */
  CTPieSer pie() {
    CTPieSer series = new CTPieSer();
    series.setIdx(Dml.number(0));
    series.setOrder(Dml.number(0));
    series.setTx(name(0));
    for (int i = 0; i < chart.categories().size(); i++) {
      CTDPt slice = new CTDPt();
      slice.setIdx(Dml.number(i));
      slice.setBubble3D(Dml.flag(false));
      slice.setSpPr(colors.fill(i));
      series.getDPt().add(slice);
    }
    series.setDLbls(withLines(labels(0)));
    series.setCat(places());
    series.setVal(values(0));
    return series;
  }

  /** With lines from slices to words that stand farther away. */
  private static CTDLbls withLines(CTDLbls labels) {
    CTChartLines lines = new CTChartLines();
    lines.setSpPr(Dml.shape(Dml.line(Dml.BLACK, Length.points(0.5))));
    labels.setShowLeaderLines(Dml.flag(true));
    labels.setLeaderLines(lines);
    return labels;
  }

  private CTDLbls labels(int number) {
    List<ChartLabel> labels = measure.labels().get(number);
    boolean within = labels.stream().anyMatch(one -> one.place() == ChartLabel.Place.WITHIN);
    Length size = measure.letters().labels();
    CTTextCharacterProperties letters =
        Dml.letters(font, size, within ? colors.wordsOn(number) : Dml.BLACK);
    boolean upwards = measure.stance().isUpwards(chart.drawn().get(number));
    boolean ground =
        within ? colors.isPattern(number) : labels.stream().anyMatch(ChartLabel::isOfLine);
    return new ChartLabels(letters, upwards, ground, measure.size()).of(labels);
  }

  private CTSerTx name(int number) {
    CTSerTx name = new CTSerTx();
    name.setStrRef(words(sheet.name(number), List.of(chart.drawn().get(number).name())));
    return name;
  }

  private CTAxDataSource places() {
    CTAxDataSource places = new CTAxDataSource();
    places.setStrRef(words(sheet.places(), measure.words().names()));
    return places;
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
    List<Chart.Value> values = chart.drawn().get(number).values();
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
