package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.docx4j.dml.CTTextCharacterProperties;
import org.docx4j.dml.chart.CTAxPos;
import org.docx4j.dml.chart.CTCatAx;
import org.docx4j.dml.chart.CTChartLines;
import org.docx4j.dml.chart.CTCrossBetween;
import org.docx4j.dml.chart.CTCrosses;
import org.docx4j.dml.chart.CTOrientation;
import org.docx4j.dml.chart.CTScaling;
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

/** Writes the two axes of a chart: its categories, and its numbers with their unit. */
final class ChartAxes {
  private static final long CATEGORIES = 1;
  private static final long VALUES = 2;
  private static final String LIGHT = "D9D9D9";
  private static final Length HAIRLINE = Length.points(0.5);

  private final Chart chart;
  private final CTTextCharacterProperties letters;
  private final boolean lying;

  /** Who writes the axes of {@code chart}, in {@code letters}. */
  ChartAxes(Chart chart, CTTextCharacterProperties letters) {
    this.chart = chart;
    this.letters = letters;
    this.lying = chart.kind() == Chart.Kind.BAR;
  }

  /** The ids of both, by which what is drawn names its axes. */
  static List<CTUnsignedInt> ids() {
    return List.of(Dml.number(CATEGORIES), Dml.number(VALUES));
  }

  /** The axis of categories; of bars, the first stands at the top. Names keep clear of columns. */
  CTCatAx categories() {
    CTCatAx axis = new CTCatAx();
    axis.setAxId(Dml.number(CATEGORIES));
    axis.setScaling(scaling(lying ? STOrientation.MAX_MIN : STOrientation.MIN_MAX));
    axis.setDelete(Dml.flag(false));
    axis.setAxPos(position(lying ? STAxPos.L : STAxPos.B));
    axis.setMajorTickMark(noMark());
    axis.setMinorTickMark(noMark());
    axis.setTickLblPos(names(STTickLblPos.LOW));
    axis.setSpPr(Dml.shape(Dml.line("000000", HAIRLINE)));
    axis.setCrossAx(Dml.number(VALUES));
    axis.setCrosses(crosses(STCrosses.AUTO_ZERO));
    axis.setAuto(Dml.flag(false));
    axis.setNoMultiLvlLbl(Dml.flag(true));
    return axis;
  }

  /** The axis of numbers, which stands below where bars lie. */
  CTValAx values() {
    CTChartLines lines = new CTChartLines();
    lines.setSpPr(Dml.shape(Dml.line(LIGHT, HAIRLINE)));
    CTCrossBetween between = new CTCrossBetween();
    between.setVal(STCrossBetween.BETWEEN);
    CTValAx axis = new CTValAx();
    axis.setAxId(Dml.number(VALUES));
    axis.setScaling(scaling(STOrientation.MIN_MAX));
    axis.setDelete(Dml.flag(false));
    axis.setAxPos(position(lying ? STAxPos.B : STAxPos.L));
    axis.setMajorGridlines(lines);
    unit().ifPresent(axis::setTitle);
    axis.setNumFmt(ChartLabels.format(format()));
    axis.setMajorTickMark(noMark());
    axis.setMinorTickMark(noMark());
    axis.setTickLblPos(names(STTickLblPos.NEXT_TO));
    axis.setSpPr(Dml.shape(Dml.noLine()));
    axis.setCrossAx(Dml.number(CATEGORIES));
    axis.setCrosses(crosses(lying ? STCrosses.MAX : STCrosses.AUTO_ZERO));
    axis.setCrossBetween(between);
    return axis;
  }

  /** Steps between large numbers are whole. */
  private String format() {
    boolean large =
        chart.series().stream()
            .flatMap(series -> series.numbers().stream())
            .anyMatch(number -> number.abs().compareTo(BigDecimal.TEN) >= 0);
    return large ? NumberFormats.of(BigDecimal.TEN) : "General";
  }

  private Optional<CTTitle> unit() {
    if (chart.unit().isEmpty()) {
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

  private static CTTickLblPos names(STTickLblPos at) {
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
