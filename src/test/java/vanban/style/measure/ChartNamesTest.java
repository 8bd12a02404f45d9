package vanban.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.document.Captioned.Caption;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.style.ChartStyle;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.TextMetrics;

@DisplayName("The names along the foot of a chart")
class ChartNamesTest {
  private static final String LONG = "Tỷ lệ hộ gia đình được sử dụng nước sạch theo quy chuẩn";

  private static Chart chart(Chart.Kind kind, String name, int count) {
    List<Chart.Category> names =
        IntStream.rangeClosed(1, count)
            .mapToObj(i -> new Chart.Category(name + " " + i, Origin.UNKNOWN))
            .toList();
    Chart.Value value =
        new Chart.Value(Optional.of(new BigDecimal("100.5")), Optional.empty(), Origin.UNKNOWN);
    List<Chart.Value> values = Collections.nCopies(count, value);
    Chart.Data data =
        new Chart.Data(
            "",
            "tỷ đồng",
            names,
            List.of(
                new Chart.Series("Thực hiện", values, Origin.UNKNOWN),
                new Chart.Series("Kế hoạch", values, Origin.UNKNOWN)));
    return new Chart("chart", kind, Caption.NONE, data, Origin.UNKNOWN);
  }

  private static ChartMeasure measured(Chart chart) {
    return ChartMeasurer.measure(
        chart, new ChartStyle(Style.EMPTY), Length.millimetres(165), Length.millimetres(257));
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 12, 20, 40})
  @DisplayName("that have no room side by side are all there, in lines that end above the legend")
  void upwards(int count) {
    Chart chart = chart(Chart.Kind.LINE, LONG, count);
    ChartMeasure measure = measured(chart);
    assertTrue(measure.stance().names());
    List<String> printed = measure.words().names();
    assertEquals(chart.places(), printed.stream().map(name -> name.replace('\n', ' ')).toList());
    Length longest =
        printed.stream()
            .flatMap(String::lines)
            .map(line -> TextMetrics.times().width(line, measure.letters().usual(), false, false))
            .reduce(Length.ZERO, Length::max);
    Length below =
        measure.size().height().minus(measure.plot().top()).minus(measure.plot().size().height());
    Length legend = measure.letters().usual().times(2, 1);
    assertTrue(below.compareTo(longest.plus(legend)) > 0, measure.toString());
    int lines = printed.stream().mapToInt(name -> (int) name.lines().count()).max().orElseThrow();
    Length slot = measure.plot().size().width().times(1, count);
    Length broad = measure.letters().usual().times(6L * lines, 5);
    assertTrue(lines == 1 || broad.compareTo(slot) <= 0, "" + lines);
  }

  @Test
  @DisplayName("too long for any page end with a sign that there is more of them")
  void endless() {
    List<String> printed = measured(chart(Chart.Kind.LINE, LONG.repeat(4), 40)).words().names();
    assertTrue(printed.stream().allMatch(name -> name.endsWith("…")), printed.get(0));
  }

  @Test
  @DisplayName("stay level where there is room, and are broken by who draws them")
  void level() {
    Chart chart = chart(Chart.Kind.SHARE_COLUMN, "Xã Sông Hậu", 5);
    ChartMeasure measure = measured(chart);
    assertFalse(measure.stance().names());
    assertEquals(chart.places(), measure.words().names());
  }
}
