package vanban.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Columns;
import vanban.document.Inline;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Table.Alignment;
import vanban.docx.PartyStyles;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

@DisplayName("Without Word it is known")
class MeasuresTest {
  private static final StyleSet STYLES = PartyStyles.styles();
  private static final Style TWELVE = Style.EMPTY.with(TextStyle.SIZE, Length.points(12));

  private static Inline t(String text) {
    return new Inline.Text(text);
  }

  private static Paragraph p(String role, String text) {
    return new Paragraph(role, List.of(t(text)), Origin.UNKNOWN);
  }

  private static TextMeasure words(Inline... content) {
    return TextMeasure.of(STYLES, TWELVE, List.of(content));
  }

  @Test
  @DisplayName("how long a line is: 12 points high, a digit is 6 points wide, a space 3")
  void longestLine() {
    assertEquals(Length.points(6 * 4), words(t("2024")).longestLine());
    assertEquals(Length.points(6 * 4 + 3 + 6 * 2), words(t("2024 "), t("10")).longestLine());
    assertEquals(Length.points(6 * 4), words(t("2024"), new Inline.Break(), t("10")).longestLine());
  }

  @Test
  @DisplayName("how long a line is when it is broken at spaces")
  void brokenLine() {
    TextMeasure words = words(t("2024 2025 10"));
    assertEquals(Length.points(6 * 8 + 3), words.longestLine(Length.points(52)));
    assertEquals(Length.points(6 * 4), words.longestLine(Length.points(20)));
  }

  @Test
  @DisplayName("how long the longest word is, whatever styles it is made of")
  void longestWord() {
    TextMeasure words = words(t("1 20"), new Inline.Strong(List.of(t("24"))), t(" 333"));
    assertEquals(Length.points(6 * 3), words.longestWord());
    assertEquals(Length.points(6 * 4 + 3 * 2 + 6 * 4), words.longestLine());
  }

  @Test
  @DisplayName("how much room decimals take, and that what is no number has none")
  void decimals() {
    assertEquals(Optional.of(Length.points(3 + 6 * 2)), words(t("1.916,94")).decimals());
    assertEquals(Optional.of(Length.ZERO), words(t("238")).decimals());
    assertEquals(Optional.empty(), words(t("không")).decimals());
  }

  private static Table.Row row(Table.Row.Kind kind, String... cells) {
    List<Table.Cell> row =
        Arrays.stream(cells)
            .map(text -> new Table.Cell(List.<Block>of(p("cell", text)), Origin.UNKNOWN))
            .toList();
    return new Table.Row(kind, row, Origin.UNKNOWN);
  }

  private static Table table(List<Alignment> columns, Table.Row... rows) {
    return new Table(
        "table", Orientation.PORTRAIT, Caption.NONE, columns, List.of(rows), Origin.UNKNOWN);
  }

  private static Table table(List<Alignment> columns, String... cells) {
    return table(columns, row(Table.Row.Kind.BODY, cells));
  }

  @Test
  @DisplayName("how wide columns are: together as the table, and none narrower than its words")
  void columnsOfTables() {
    Length width = Length.millimetres(100);
    Table table = table(List.of(Alignment.LEFT, Alignment.LEFT), "1234567890", "chữ ".repeat(99));
    List<Length> widths = new TableMeasure(STYLES, table, width).widths();
    assertEquals(width.twips(), Length.sum(widths).twips());
    assertTrue(widths.get(0).compareTo(Length.points(60)) > 0, widths::toString);
    assertTrue(widths.get(1).compareTo(widths.get(0)) > 0, widths::toString);
  }

  @Test
  @DisplayName("how columns share what is there when no words are known")
  void emptyColumns() {
    assertEquals(
        List.of(Length.ofTwips(33), Length.ofTwips(33), Length.ofTwips(34)),
        new ColumnWidths(3).share(Length.ofTwips(100)));
  }

  private static List<Length> underHeads(String... names) {
    Table.Row[] rows =
        Stream.concat(
                Stream.of(row(Table.Row.Kind.HEAD, "Chỉ tiêu", HEAD, HEAD, HEAD)),
                Arrays.stream(names).map(name -> row(Table.Row.Kind.BODY, name, "1", "2", "3")))
            .toArray(Table.Row[]::new);
    return new TableMeasure(
            STYLES, table(Collections.nCopies(4, Alignment.LEFT), rows), Length.millimetres(110))
        .widths();
  }

  private static final String HEAD = "So với dự toán Trung ương giao (%)";

  @Test
  @DisplayName("that heads go on more lines where long names below them win more than is lost")
  void narrowHeads() {
    String name = "Thu từ xuất khẩu, nhập khẩu";
    List<Length> one = underHeads(name);
    List<Length> many = underHeads(name, name, name, name, name);
    assertTrue(many.get(0).compareTo(one.get(0)) > 0, () -> one + " " + many);
    assertEquals(Length.sum(one).twips(), Length.sum(many).twips());
    assertEquals(underHeads("Thu"), underHeads("Thu", "Thu", "Thu", "Thu"), "nothing is won");
  }

  private static Columns masthead(String left, String right) {
    return new Columns(
        "masthead",
        List.of(
            new Columns.Column(List.of(p("issuer", left))),
            new Columns.Column(List.of(p("date", right)))));
  }

  @Test
  @DisplayName("how columns grow to their lines at the cost of the gap, and of no other room")
  void growingColumns() {
    ColumnsMeasure usual = ColumnsMeasure.of(STYLES, masthead("A", "B"));
    ColumnsMeasure grown =
        ColumnsMeasure.of(
            STYLES, masthead("A", "Thành phố Hồ Chí Minh, ngày 03 tháng 02 năm 2026"));
    assertEquals(Length.millimetres(17.1), usual.gap());
    assertEquals(STYLES.columns("masthead").widths(2), usual.widths());
    assertTrue(grown.widths().get(1).compareTo(usual.widths().get(1)) > 0);
    assertEquals(
        Length.sum(usual.widths()).plus(usual.gap()), Length.sum(grown.widths()).plus(grown.gap()));
  }

  private static Chart chart(Chart.Kind kind, int categories) {
    List<Chart.Category> names =
        Collections.nCopies(categories, new Chart.Category("Thu", Origin.UNKNOWN));
    Chart.Value value =
        new Chart.Value(Optional.of(new BigDecimal("1916.94")), Optional.empty(), Origin.UNKNOWN);
    return new Chart(
        "chart",
        kind,
        Caption.NONE,
        new Chart.Data(
            "",
            "",
            names,
            List.of(new Chart.Series("A", Collections.nCopies(categories, value), Origin.UNKNOWN))),
        Origin.UNKNOWN);
  }

  private static ChartMeasure measured(Chart.Kind kind, int categories) {
    ChartStyle style = STYLES.chart("chart");
    return ChartMeasurer.measure(
        chart(kind, categories), style, Length.millimetres(165), Length.millimetres(257));
  }

  @Test
  @DisplayName("how high charts are, and when their numbers are written upwards")
  void charts() {
    ChartMeasure few = measured(Chart.Kind.COLUMN, 3);
    assertEquals(Length.millimetres(165), few.size().width());
    assertEquals(Length.millimetres(80), few.size().height());
    assertFalse(few.stance().labels());
    assertTrue(measured(Chart.Kind.COLUMN, 30).stance().labels());
    ChartMeasure bars = measured(Chart.Kind.BAR, 30);
    assertFalse(bars.stance().labels());
    assertEquals(Length.points(10), bars.letters().labels());
    assertTrue(bars.size().height().compareTo(Length.millimetres(150)) > 0);
    ChartMeasure many = measured(Chart.Kind.BAR, 60);
    assertEquals(Length.millimetres(235).emu(), many.size().height().emu(), 360_000 * 0.7);
    assertTrue(many.letters().labels().compareTo(Length.points(6)) >= 0);
    assertTrue(many.letters().labels().compareTo(Length.points(8)) <= 0);
  }

  @Test
  @DisplayName("that an axis starts at zero and ends above the words of its longest bar")
  void axes() {
    AxisScale scale = measured(Chart.Kind.COLUMN, 3).scales().values().orElseThrow();
    assertEquals(new AxisScale(BigDecimal.ZERO, new BigDecimal(2500), new BigDecimal(500)), scale);
    BigDecimal below = new BigDecimal("-1200.5");
    AxisScale both = AxisScale.fromZero(below, new BigDecimal("800"), 0.1);
    assertTrue(both.part(below) >= 0.1, both.toString());
    assertTrue(both.part(new BigDecimal(800)) <= 0.9, both.toString());
    assertTrue(both.lines().stream().anyMatch(number -> number.signum() == 0), both.toString());
  }
}
