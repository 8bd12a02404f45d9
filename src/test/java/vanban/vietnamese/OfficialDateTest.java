package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialDateTest {

  @Test
  void aWholeDateIsADayInTheCalendar() {
    OfficialDate date = OfficialDate.of("2024-03-29");
    assertEquals(Optional.of(LocalDate.of(2024, 3, 29)), date.toLocalDate());
    assertEquals(Optional.of("29"), date.dayText());
    assertEquals(Optional.of("2024"), date.yearText());
  }

  @Test
  void whatIsMissingIsBlank() {
    OfficialDate month = OfficialDate.of("2024-09");
    assertEquals(Optional.of("9"), month.monthText());
    assertEquals(Optional.empty(), month.dayText());
    assertEquals(Optional.empty(), month.toLocalDate());
    OfficialDate year = OfficialDate.of("2024");
    assertEquals(Optional.of(2024), year.year());
    assertEquals(Optional.empty(), year.monthText());
    assertEquals(Optional.empty(), OfficialDate.BLANK.yearText());
    assertEquals(Optional.empty(), OfficialDate.BLANK.toLocalDate());
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 01, 01",
    "2024-02-09, 02, 09",
    "2024-03-10, 3, 10",
    "2024-12-31, 12, 31"
  })
  void daysBelowTenAndTheFirstTwoMonthsHaveAZero(String text, String month, String day) {
    assertEquals(Optional.of(month), OfficialDate.of(text).monthText());
    assertEquals(Optional.of(day), OfficialDate.of(text).dayText());
  }

  @ParameterizedTest
  @CsvSource({"0, 00", "5, 05", "9, 09", "10, 10", "123, 123"})
  void wholeNumbersBelowTenHaveAZero(int number, String written) {
    assertEquals(written, Counting.twoDigits(number));
  }
}
