package vanban.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.Style;

@DisplayName("The words of a chart")
class ChartLabelsTest {
  private static final Length WIDTH = Length.millimetres(165);
  private static final Length PAGE = Length.millimetres(257);

  private static Chart.Series series(String name, String... numbers) {
    List<Chart.Value> values =
        Arrays.stream(numbers)
            .map(number -> Optional.of(new BigDecimal(number)))
            .map(amount -> new Chart.Value(amount, Optional.empty(), Origin.UNKNOWN))
            .toList();
    return new Chart.Series(name, values, Origin.UNKNOWN);
  }

  private static Chart chart(Chart.Kind kind, String unit, Chart.Series... series) {
    List<Chart.Category> names =
        IntStream.rangeClosed(1, series[0].values().size())
            .mapToObj(i -> new Chart.Category("Tháng " + i, Origin.UNKNOWN))
            .toList();
    Chart.Data data = new Chart.Data("", unit, names, List.of(series));
    return new Chart("chart", kind, Caption.NONE, data, Origin.UNKNOWN);
  }

  private static ChartMeasure measured(Chart chart, ChartStyle style) {
    return ChartMeasurer.measure(chart, style, WIDTH, PAGE);
  }

  private static ChartMeasure measured(Chart.Kind kind, String unit, Chart.Series... series) {
    return measured(chart(kind, unit, series), new ChartStyle(Style.EMPTY));
  }

  private static List<String> words(ChartMeasure measure, int series) {
    return measure.labels().get(series).stream().map(ChartLabel::words).toList();
  }

  @Test
  @DisplayName("are written as everywhere else, percentages with their sign")
  void vietnamese() {
    assertEquals(
        List.of("1.234,50", "-7"),
        words(measured(Chart.Kind.COLUMN, "tỷ đồng", series("A", "1234.50", "-7")), 0));
    assertEquals(List.of("12,3%"), words(measured(Chart.Kind.BAR, "%", series("A", "12.3")), 0));
    assertEquals(
        List.of("3 ha\n75%", "1 ha\n25%").stream().map(s -> s.replace(' ', '\u00A0')).toList(),
        words(measured(Chart.Kind.PIE, "ha", series("A", "3", "1")), 0));
  }

  @Test
  @DisplayName("of lines that run close together are left out where they would lie on another")
  void lines() {
    ChartMeasure apart =
        measured(Chart.Kind.LINE, "", series("A", "1", "2", "3"), series("B", "9", "8", "9"));
    assertTrue(words(apart, 0).stream().noneMatch(String::isEmpty), apart.toString());
    assertTrue(words(apart, 1).stream().noneMatch(String::isEmpty), apart.toString());
    ChartMeasure close =
        measured(
            Chart.Kind.LINE,
            "",
            series("A", "1000", "1001", "1002"),
            series("B", "1001", "1002", "1003"),
            series("C", "1002", "1003", "1004"),
            series("D", "0", "0", "0"));
    long left =
        close.labels().stream()
            .flatMap(List::stream)
            .filter(label -> label.place() == ChartLabel.Place.NOWHERE)
            .count();
    assertTrue(left > 0, close.toString());
    assertEquals("0", words(close, 3).get(2));
  }

  @Test
  @DisplayName("of thin slices are moved apart, and those of broad ones stay at their place")
  void slices() {
    List<ChartLabel> labels =
        measured(Chart.Kind.PIE, "tỷ đồng", series("A", "1000", "2", "3", "2", "1000"))
            .labels()
            .get(0);
    assertTrue(labels.get(1).isMoved() || labels.get(2).isMoved(), labels.toString());
    assertTrue(labels.get(3).isMoved() || labels.get(2).isMoved(), labels.toString());
    assertTrue(!labels.get(0).isMoved() && !labels.get(4).isMoved(), labels.toString());
  }

  @Test
  @DisplayName("stand in parts that have room for them only")
  void parts() {
    ChartMeasure shares =
        measured(Chart.Kind.SHARE_COLUMN, "tỷ đồng", series("A", "70", "29.5", "0.5"));
    assertEquals(List.of("70,0%"), words(shares, 0));
    assertEquals(List.of("29,5%"), words(shares, 1));
    assertEquals(List.of(""), words(shares, 2));
  }

  @Test
  @DisplayName("that are shares have as many decimals as one another")
  void decimals() {
    List<String> slices = words(measured(Chart.Kind.PIE, "", series("A", "1", "3", "4")), 0);
    assertEquals(List.of("1\n12,5%", "3\n37,5%", "4\n50,0%"), slices);
    List<String> halves = words(measured(Chart.Kind.PIE, "", series("A", "2", "2")), 0);
    assertEquals(List.of("2\n50%", "2\n50%"), halves);
    List<String> typed = words(measured(Chart.Kind.PIE, "%", series("A", "45.5", "54.5", "0")), 0);
    assertEquals("45,5%", typed.get(0));
  }

  @ParameterizedTest
  @EnumSource(Chart.Kind.class)
  @DisplayName("leave room for what is drawn, however large they are")
  void huge(Chart.Kind kind) {
    ChartStyle style = new ChartStyle(Style.EMPTY.with(ChartStyle.SIZE, Length.points(300)));
    ChartMeasure.Plot plot = measured(chart(kind, "ha", series("A", "1", "2")), style).plot();
    assertTrue(plot.size().width().compareTo(Length.ZERO) > 0, plot.toString());
    assertTrue(plot.size().height().compareTo(Length.ZERO) > 0, plot.toString());
    assertTrue(plot.gap() >= 0 && plot.gap() <= 500, plot.toString());
  }
}
