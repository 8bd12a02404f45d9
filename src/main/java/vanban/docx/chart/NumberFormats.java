package vanban.docx.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xlsx4j.sml.CTBorder;
import org.xlsx4j.sml.CTBorders;
import org.xlsx4j.sml.CTCellStyleXfs;
import org.xlsx4j.sml.CTCellXfs;
import org.xlsx4j.sml.CTFill;
import org.xlsx4j.sml.CTFills;
import org.xlsx4j.sml.CTFont;
import org.xlsx4j.sml.CTFonts;
import org.xlsx4j.sml.CTNumFmt;
import org.xlsx4j.sml.CTNumFmts;
import org.xlsx4j.sml.CTPatternFill;
import org.xlsx4j.sml.CTStylesheet;
import org.xlsx4j.sml.CTXf;
import org.xlsx4j.sml.STPatternType;
import vanban.document.Chart;
import vanban.style.measure.AxisScale;

/**
 * How the numbers of a chart are written: with the decimals they carry, and with the signs between
 * thousands and before decimals that the reader's own machine uses.
 *
 * @param decimals the numbers of decimals there are, fewest first
 */
record NumberFormats(List<Integer> decimals) {
  /** Of shares of one, as percent. */
  static final String HUNDREDTHS = "0%";

  private static final String WHOLE = "#,##0";
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final int DIGITS = 3; // between two points
  private static final long FIRST_OWN = 164; // those below are Excel's

  /** Keeps the list from change. */
  NumberFormats {
    decimals = List.copyOf(decimals);
  }

  /** Those of all numbers of a chart. */
  static NumberFormats of(Chart chart) {
    return new NumberFormats(
        chart.series().stream()
            .flatMap(series -> series.numbers().stream())
            .map(NumberFormats::decimals)
            .distinct()
            .sorted()
            .toList());
  }

  private static int decimals(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  /** The format that writes a number with just its decimals. */
  static String of(BigDecimal number) {
    return of(decimals(number));
  }

  private static String of(int decimals) {
    return decimals == 0 ? WHOLE : WHOLE + "." + "0".repeat(decimals);
  }

  /**
   * The format of the numbers at an axis that prints the same on every machine: what stands between
   * thousands is part of it. There is none for what has decimals, or has thousands and goes below
   * zero.
   *
   * @param sign that stands behind each number; may be empty
   */
  static Optional<String> onAxis(AxisScale scale, String sign) {
    boolean whole = scale.lines().stream().allMatch(number -> number.scale() <= 0);
    BigDecimal largest = scale.most().max(scale.least().abs());
    int thousands = (largest.toBigInteger().toString().length() - 1) / DIGITS;
    if (!whole || (thousands > 0 && scale.least().signum() < 0)) {
      return Optional.empty();
    }
    String behind = sign.isEmpty() ? "" : "\"" + sign + "\"";
    if (thousands == 0) {
      return Optional.of("0" + behind);
    }
    List<String> sections = new ArrayList<>();
    for (int i = thousands; i > Math.max(0, thousands - 2); i--) {
      sections.add("[>=" + THOUSAND.pow(i).toPlainString() + "]" + grouped(i) + behind);
    }
    sections.add("0" + behind);
    return Optional.of(String.join(";", sections));
  }

  /** So many times three digits behind a point: {@code 0"."000}. */
  private static String grouped(int thousands) {
    return "0" + "\".\"000".repeat(thousands);
  }

  /** The place of a number's format among the styles of cells. */
  long style(BigDecimal number) {
    return decimals.indexOf(decimals(number)) + 1L;
  }

  /** The styles of cells: first the one of words, then one for each number of decimals. */
  CTStylesheet styles() {
    CTNumFmts formats = new CTNumFmts();
    CTCellXfs cells = new CTCellXfs();
    cells.getXf().add(style(0, false));
    for (int i = 0; i < decimals.size(); i++) {
      CTNumFmt format = new CTNumFmt();
      format.setNumFmtId(FIRST_OWN + i);
      format.setFormatCode(of(decimals.get(i)));
      formats.getNumFmt().add(format);
      cells.getXf().add(style(FIRST_OWN + i, true));
    }
    CTStylesheet sheet = plain();
    if (!decimals.isEmpty()) {
      sheet.setNumFmts(formats);
    }
    sheet.setCellXfs(cells);
    return sheet;
  }

  private static CTXf style(long format, boolean applied) {
    CTXf style = new CTXf();
    style.setNumFmtId(format);
    style.setFontId(0L);
    style.setFillId(0L);
    style.setBorderId(0L);
    if (applied) {
      style.setApplyNumberFormat(true);
    }
    return style;
  }

  /** What every workbook has: a font, two fills and a border that say nothing. */
  private static CTStylesheet plain() {
    CTStylesheet sheet = new CTStylesheet();
    CTFonts fonts = new CTFonts();
    fonts.getFont().add(new CTFont());
    sheet.setFonts(fonts);
    CTFills fills = new CTFills();
    fills.getFill().add(fill(STPatternType.NONE));
    fills.getFill().add(fill(STPatternType.GRAY_125));
    sheet.setFills(fills);
    CTBorders borders = new CTBorders();
    borders.getBorder().add(new CTBorder());
    sheet.setBorders(borders);
    CTCellStyleXfs styles = new CTCellStyleXfs();
    styles.getXf().add(style(0, false));
    sheet.setCellStyleXfs(styles);
    return sheet;
  }

  private static CTFill fill(STPatternType type) {
    CTPatternFill pattern = new CTPatternFill();
    pattern.setPatternType(type);
    CTFill fill = new CTFill();
    fill.setPatternFill(pattern);
    return fill;
  }
}
