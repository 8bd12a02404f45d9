package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTAxPos;
import org.docx4j.dml.chart.CTAxisUnit;
import org.docx4j.dml.chart.CTCatAx;
import org.docx4j.dml.chart.CTChartLines;
import org.docx4j.dml.chart.CTCrossBetween;
import org.docx4j.dml.chart.CTCrosses;
import org.docx4j.dml.chart.CTDouble;
import org.docx4j.dml.chart.CTNumFmt;
import org.docx4j.dml.chart.CTOrientation;
import org.docx4j.dml.chart.CTScaling;
import org.docx4j.dml.chart.CTSkip;
import org.docx4j.dml.chart.CTTickLblPos;
import org.docx4j.dml.chart.CTTickMark;
import org.docx4j.dml.chart.CTTitle;
import org.docx4j.dml.chart.CTTx;
import org.docx4j.dml.chart.CTUnsignedInt;
import org.docx4j.dml.chart.CTValAx;
import org.docx4j.dml.chart.STAxPos;
import org.docx4j.dml.chart.STCrossBetween;
import org.docx4j.dml.chart.STCrosses;
import org.docx4j.dml.chart.STOrientation;
import org.docx4j.dml.chart.STTickLblPos;
import org.docx4j.dml.chart.STTickMark;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.measure.AxisScale;
import vanban.style.measure.ChartMeasure;

/** Writes the axes of a chart: its names, and its numbers with their unit. */
final class ChartAxes {
  private static final long NAMES = 1;
  private static final long VALUES = 2;
  private static final long PERCENT_NAMES = 3;
  private static final long PERCENTS = 4;
  private static final String LIGHT = "D9D9D9";
  private static final String PERCENT = "%";
  private static final Length HAIRLINE = Length.points(0.5);

  private final Chart chart;
  private final ChartMeasure measure;
  private final CTTextCharacterProperties letters;
  private final boolean lying;

  /** Who writes the axes of {@code chart}, in {@code letters}. */
  ChartAxes(Chart chart, ChartMeasure measure, CTTextCharacterProperties letters) {
    this.chart = chart;
    this.measure = measure;
    this.letters = letters;
    this.lying = chart.kind().isLying();
  }

  /** The ids of both, by which what is drawn names its axes. */
  static List<CTUnsignedInt> ids() {
    return List.of(Dml.number(NAMES), Dml.number(VALUES));
  }

  /** The ids of those for the line of percentages. */
  static List<CTUnsignedInt> percentIds() {
    return List.of(Dml.number(PERCENT_NAMES), Dml.number(PERCENTS));
  }

  /** All axes there are. */
  List<Object> all() {
    return measure
        .scales()
        .percents()
        .<List<Object>>map(scale -> List.of(names(), values(), percents(scale), percentNames()))
        .orElseGet(() -> List.of(names(), values()));
  }

  /** The axis of names; of bars, the first stands at the top. Names keep clear of columns. */
  private CTCatAx names() {
    CTSkip none = new CTSkip();
    none.setVal(1); // every name is printed
    CTCatAx axis = names(NAMES, VALUES);
    axis.setScaling(scaling(lying ? STOrientation.MAX_MIN : STOrientation.MIN_MAX));
    axis.setDelete(Dml.flag(false));
    axis.setTickLblPos(words(STTickLblPos.LOW));
    axis.setSpPr(Dml.shape(Dml.line("000000", HAIRLINE)));
    axis.setTxPr(measure.stance().names() ? Dml.upwards(letters) : Dml.level(letters));
    axis.setTickLblSkip(none);
    return axis;
  }

  /** The names for the line of percentages, which are printed once. */
  private CTCatAx percentNames() {
    CTCatAx axis = names(PERCENT_NAMES, PERCENTS);
    axis.setScaling(scaling(STOrientation.MIN_MAX));
    axis.setDelete(Dml.flag(true));
    axis.setTickLblPos(words(STTickLblPos.NONE));
    return axis;
  }

  private CTCatAx names(long id, long crossing) {
    CTCatAx axis = new CTCatAx();
    axis.setAxId(Dml.number(id));
    axis.setAxPos(position(lying ? STAxPos.L : STAxPos.B));
    axis.setMajorTickMark(noMark());
    axis.setMinorTickMark(noMark());
    axis.setCrossAx(Dml.number(crossing));
    axis.setCrosses(crosses(STCrosses.AUTO_ZERO));
    axis.setAuto(Dml.flag(false));
    axis.setNoMultiLvlLbl(Dml.flag(true));
    return axis;
  }

  /** The axis of numbers, which stands below where bars lie. */
  private CTValAx values() {
    CTChartLines lines = new CTChartLines();
    lines.setSpPr(Dml.shape(Dml.line(LIGHT, HAIRLINE)));
    Optional<AxisScale> scale = measure.scales().values();
    Optional<String> format =
        scale.isPresent()
            ? scale.flatMap(one -> NumberFormats.onAxis(one, sign()).map(this::written))
            : Optional.of(NumberFormats.HUNDREDTHS);
    CTValAx axis = values(VALUES, NAMES);
    axis.setScaling(scale.map(ChartAxes::scaling).orElseGet(ChartAxes::toHundred));
    axis.setAxPos(position(lying ? STAxPos.B : STAxPos.L));
    axis.setMajorGridlines(lines);
    unit().ifPresent(axis::setTitle);
    axis.setNumFmt(format(format.orElse("General")));
    axis.setTickLblPos(words(format.isPresent() ? STTickLblPos.NEXT_TO : STTickLblPos.NONE));
    axis.setTxPr(Dml.level(letters));
    axis.setCrosses(crosses(lying ? STCrosses.MAX : STCrosses.AUTO_ZERO));
    axis.setMajorUnit(unit(scale.map(AxisScale::step).map(BigDecimal::doubleValue).orElse(0.2)));
    return axis;
  }

  /** With the signs between thousands that the language has. */
  private String written(String format) {
    return measure.scales().commas() ? format.replace("\".\"", "\",\"") : format;
  }

  /** The axis of percentages, of which each is printed beside its point. */
  private CTValAx percents(AxisScale scale) {
    CTValAx axis = values(PERCENTS, PERCENT_NAMES);
    axis.setScaling(scaling(scale));
    axis.setAxPos(position(STAxPos.R));
    axis.setNumFmt(format("General"));
    axis.setTickLblPos(words(STTickLblPos.NONE));
    axis.setCrosses(crosses(STCrosses.MAX));
    return axis;
  }

  private static CTValAx values(long id, long crossing) {
    CTCrossBetween between = new CTCrossBetween();
    between.setVal(STCrossBetween.BETWEEN);
    CTValAx axis = new CTValAx();
    axis.setAxId(Dml.number(id));
    axis.setDelete(Dml.flag(false));
    axis.setMajorTickMark(noMark());
    axis.setMinorTickMark(noMark());
    axis.setSpPr(Dml.shape(Dml.noLine()));
    axis.setCrossAx(Dml.number(crossing));
    axis.setCrossBetween(between);
    return axis;
  }

  private static CTNumFmt format(String code) {
    CTNumFmt format = new CTNumFmt();
    format.setFormatCode(code);
    format.setSourceLinked(false);
    return format;
  }

  /** What stands behind each number. */
  private String sign() {
    return chart.unit().equals(PERCENT) ? PERCENT : "";
  }

  /** The name of what is measured, where the numbers do not say it. */
  private Optional<CTTitle> unit() {
    if (chart.unit().isEmpty() || chart.kind().isOfShares() || !sign().isEmpty()) {
      return Optional.empty();
    }
    CTTx words = new CTTx();
    words.setRich(Dml.words(chart.unit(), letters, !lying));
    CTTitle title = new CTTitle();
    title.setTx(words);
    title.setOverlay(Dml.flag(false));
    return Optional.of(title);
  }

  private static CTScaling scaling(STOrientation direction) {
    CTOrientation orientation = new CTOrientation();
    orientation.setVal(direction);
    CTScaling scaling = new CTScaling();
    scaling.setOrientation(orientation);
    return scaling;
  }

  private static CTScaling scaling(AxisScale scale) {
    CTScaling scaling = scaling(STOrientation.MIN_MAX);
    scaling.setMin(number(scale.least().doubleValue()));
    scaling.setMax(number(scale.most().doubleValue()));
    return scaling;
  }

  private static CTScaling toHundred() {
    CTScaling scaling = scaling(STOrientation.MIN_MAX);
    scaling.setMin(number(0));
    scaling.setMax(number(1));
    return scaling;
  }

  private static CTDouble number(double value) {
    CTDouble number = new CTDouble();
    number.setVal(value);
    return number;
  }

  private static CTAxisUnit unit(double step) {
    CTAxisUnit unit = new CTAxisUnit();
    unit.setVal(step);
    return unit;
  }

  private static CTAxPos position(STAxPos side) {
    CTAxPos position = new CTAxPos();
    position.setVal(side);
    return position;
  }

  private static CTTickMark noMark() {
    CTTickMark mark = new CTTickMark();
    mark.setVal(STTickMark.NONE);
    return mark;
  }

  private static CTTickLblPos words(STTickLblPos at) {
    CTTickLblPos position = new CTTickLblPos();
    position.setVal(at);
    return position;
  }

  private static CTCrosses crosses(STCrosses at) {
    CTCrosses crosses = new CTCrosses();
    crosses.setVal(at);
    return crosses;
  }
}
