package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Periods that follow one another")
class PeriodSpanTest {
  private static Period period(String words) {
    return PeriodMention.parse(words).orElseThrow();
  }

  private static String names(Optional<PeriodSpan> span) {
    return span.map(
            found ->
                found.periods().stream().map(PeriodWording::name).collect(Collectors.joining("; ")))
        .orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "Tháng 3/2026, Tháng 1/2026; Tháng 2/2026; Tháng 3/2026",
    "Tháng 1/2026, Tháng 1/2026",
    "Quý II/2026, Quý I/2026; Quý II/2026",
    "6 tháng cuối năm 2026, 6 tháng đầu năm 2026; 6 tháng cuối năm 2026",
    "9 tháng đầu năm 2026, 9 tháng đầu năm 2026",
    "Năm 2026, Năm 2026",
    "9 tháng cuối năm 2026, -",
    "Tháng 3, -",
  })
  @DisplayName("lead from the start of a year to one of them, if they make up the year so far")
  void ofAYear(String last, String names) {
    assertEquals(names, names(PeriodSpan.ofYear(period(last))));
  }

  @ParameterizedTest
  @CsvSource({
    "Tháng 12/2025, Tháng 2/2026, Tháng 12/2025; Tháng 1/2026; Tháng 2/2026",
    "Quý IV/2025, Tháng 1/2026, Tháng 10/2025; Tháng 11/2025; Tháng 12/2025; Tháng 1/2026",
    "Tháng 10/2025, Quý I/2026, Quý IV/2025; Quý I/2026",
    "Tháng 2/2026, Tháng 2/2026, Tháng 2/2026",
    "Tháng 11/2025, Quý I/2026, -",
    "Tháng 3/2026, Tháng 2/2026, -",
    "Tháng 3, Tháng 4/2026, -",
  })
  @DisplayName("lead from the start of one to another")
  void between(String first, String last, String names) {
    assertEquals(names, names(PeriodSpan.between(period(first), period(last))));
  }

  @Test
  @DisplayName("are the last of a series, across years")
  void upTo() {
    Optional<PeriodSpan> span = PeriodSpan.upTo(period("Quý II/2026"), 4);
    assertEquals("Quý III/2025; Quý IV/2025; Quý I/2026; Quý II/2026", names(span));
    assertEquals(Optional.of(false), span.map(PeriodSpan::isOfOneYear));
    assertEquals("Quý II/2026", names(PeriodSpan.upTo(period("Quý II/2026"), 1)));
  }

  @Test
  @DisplayName("may be written in several ways")
  void sameStretch() {
    assertEquals(true, period("Quý I/2026").isSameStretch(period("3 tháng đầu năm 2026")));
    assertEquals(false, period("Quý I/2026").isSameStretch(period("Quý I/2025")));
    assertEquals(false, period("Quý I").isSameStretch(period("Quý I")));
  }
}
