package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {"0001", "2024", "2024-01", "2024-12", "2024-01-01", "2024-02-29", "2023-04-30"})
  @DisplayName("is what somebody typed, if a calendar has it")
  void isWhatACalendarHas(String typed) {
    assertEquals(Optional.of(OfficialDate.of(typed)), OfficialDate.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0000",
        "2024-00",
        "2024-13",
        "2024-01-00",
        "2023-02-29",
        "2024-04-31",
        "2024-1-1",
        "24",
        ""
      })
  @DisplayName("is nothing that no calendar has, or that is written otherwise")
  void isNothingElse(String typed) {
    assertEquals(Optional.empty(), OfficialDate.parse(typed));
  }
}
