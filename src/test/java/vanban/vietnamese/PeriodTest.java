package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period")
class PeriodTest {
  private static final Period FIRST_QUARTER = period("Quý I/2024");
  private static final Period MARCH = period("Tháng 3/2024");
  private static final Period HALF_YEAR = period("6 tháng đầu năm 2024");
  private static final Period THE_YEAR = period("Năm 2024");

  private static Period period(String words) {
    return PeriodMention.parse(words).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "Quý I/2024, QUARTER 1 2024",
    "quý I năm 2024, QUARTER 1 2024",
    "'QUÝ IV, NĂM 2024', QUARTER 4 2024",
    "quý 02/2024, QUARTER 2 2024",
    "Quý III, QUARTER 3 -",
    "Tháng 3/2024, MONTH 3 2024",
    "tháng 12 năm 2024, MONTH 12 2024",
    "tháng 03 - 2024, MONTH 3 2024",
    "6 tháng đầu năm 2024, FIRST_MONTHS 6 2024",
    "6 tháng đầu năm, FIRST_MONTHS 6 -",
    "9 tháng năm 2024, FIRST_MONTHS 9 2024",
    "09 tháng/2024, FIRST_MONTHS 9 2024",
    "6 tháng cuối năm 2024, LAST_MONTHS 6 2024",
    "Năm 2024, YEAR 0 2024",
  })
  @DisplayName("is read as offices write it")
  void isReadAsOfficesWriteIt(String words, String expected) {
    Period read = period(words);
    String year = read.year().map(String::valueOf).orElse("-");
    assertEquals(expected, read.kind() + " " + read.number() + " " + year);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "quý",
        "quý V",
        "quý I và quý II",
        "tháng 13/2024",
        "tháng 0",
        "trong quý I",
        "2024",
        "ngày 26 tháng 3 năm 2024",
        "26/3/2024",
        "năm nay",
        "0 tháng đầu năm 2024"
      })
  @DisplayName("is nothing else")
  void isNothingElse(String words) {
    assertEquals(Optional.empty(), PeriodMention.parse(words));
  }

  @ParameterizedTest
  @CsvSource({
    "'3 tháng đầu năm; 3 tháng đầu năm 2024', 3 tháng đầu năm|3 tháng đầu năm 2024",
    "'3 tháng đầu năm 2023, 6 tháng đầu năm 2024, tháng 3, quý I', ''",
  })
  @DisplayName("ends with the months of a year up to it")
  void endsWithTheMonthsUpToIt(String text, String expected) {
    List<String> found =
        PeriodMention.in(text).stream()
            .filter(mention -> mention.isUpTo(FIRST_QUARTER))
            .map(PeriodMention::words)
            .toList();
    assertEquals(expected, String.join("|", found));
  }

  private static List<String> outdated(Period old, Period next, String text) {
    return PeriodMention.in(text).stream()
        .filter(mention -> mention.isOutdated(old, next))
        .map(PeriodMention::words)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'Trong quý I, so với QUÝ I/2024 và quý I năm 2024', quý I|QUÝ I/2024|quý I năm 2024",
    "'quý II, quý III, quý IV', ''",
    "'quý I/2023 và quý I năm 2023', ''",
    "'cao hơn quý I năm trước', quý I",
    "'quý 1/2024, quý 01; quý 10', quý 1/2024|quý 01",
    "'(quý I).', quý I",
    "'năm 2024', ''",
    "'quý Inh, đá quý I', quý I",
  })
  @DisplayName("is found in text by all its names, a quarter")
  void aQuarterIsFound(String text, String expected) {
    assertEquals(expected, String.join("|", outdated(FIRST_QUARTER, period("Quý II/2024"), text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'Tháng 3/2024, tháng 03 năm 2024, tháng 3', 'Tháng 3/2024|tháng 03 năm 2024|tháng 3'",
    "'tháng 30, tháng 31/2024, tháng 4', ''",
    "'Tháng Ba/2024, THÁNG BA năm 2024; tháng ba lần, cách mạng tháng Ba, ngày 8 tháng Ba', 'Tháng Ba/2024|THÁNG BA năm 2024'",
    "'ngày 26 tháng 3 năm 2024; ngày 15, 16 tháng 3; 26/3/2024; mùng 8 tháng 3', ''",
    "'từ tháng 3 đến tháng 3/2023', tháng 3",
  })
  @DisplayName("is found in text by all its names, a month, but not in dates")
  void aMonthIsFound(String text, String expected) {
    assertEquals(expected, String.join("|", outdated(MARCH, period("Tháng 4/2024"), text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'6 tháng đầu năm 2024, 06 tháng đầu năm', 6 tháng đầu năm 2024|06 tháng đầu năm",
    "'6 tháng năm 2024 và kết quả 6 tháng.', 6 tháng năm 2024|6 tháng",
    "'6 tháng cuối năm 2024, 9 tháng năm 2024, 16 tháng đầu năm', ''",
    "'trẻ 6 tháng tuổi, 6 tháng một lần, 6 tháng đầu năm 2023', ''",
  })
  @DisplayName("is found in text by all its names, several months")
  void monthsAreFound(String text, String expected) {
    Period next = period("9 tháng năm 2024");
    assertEquals(expected, String.join("|", outdated(HALF_YEAR, next, text)));
  }

  @ParameterizedTest
  @CsvSource({
    "'năm 2024, NĂM 2024', năm 2024|NĂM 2024",
    "'quý I năm 2024, ngày 3 tháng 3 năm 2024, 9 tháng năm 2024', ''",
    "'năm 2024 - 2025, năm 20240, năm học 2024', ''",
  })
  @DisplayName("is found in text by all its names, a year")
  void aYearIsFound(String text, String expected) {
    assertEquals(expected, String.join("|", outdated(THE_YEAR, period("Năm 2025"), text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Quý IV/2024, Quý I/2025, 'quý IV năm 2024, cả năm 2024', 'quý IV năm 2024|năm 2024'",
    "Quý III/2024, Quý IV/2024, 'quý III, năm 2024', 'quý III, năm 2024'",
    "Quý III, Quý IV, 'quý III năm 2024, năm 2024', quý III năm 2024",
  })
  @DisplayName("takes its year with it when the year is another")
  void theYearAloneIsFoundWhenItChanges(String old, String next, String text, String expected) {
    assertEquals(expected, String.join("|", outdated(period(old), period(next), text)));
  }

  @ParameterizedTest
  @CsvSource({
    "Quý I/2024, Quý II/2024, 'QUÝ II, quý II/2024, quý I, quý III', 'QUÝ II|quý II/2024'",
    "Quý I/2024, Quý II/2024, 'quý II năm 2023, năm 2024', ''",
    "Quý IV/2024, Quý I/2025, 'quý I/2025; quý I; năm 2025; năm 2024; quý I năm 2024', "
        + "'quý I/2025|quý I|năm 2025'",
    "Tháng 3/2024, Tháng 4/2024, 'ngày 15 tháng 4, tháng 4', tháng 4",
    "Quý I/2024, 6 tháng đầu năm 2024, 6 tháng đầu năm, 6 tháng đầu năm",
  })
  @DisplayName("that was still to come is found by all its names")
  void thePeriodThatWasToComeIsFound(String old, String next, String text, String expected) {
    List<String> found =
        PeriodMention.in(text).stream()
            .filter(mention -> mention.isAnnounced(period(old), period(next)))
            .map(PeriodMention::words)
            .toList();
    assertEquals(expected, String.join("|", found));
  }

  @ParameterizedTest
  @CsvSource({
    "Quý II/2024, quý I năm 2024, quý II năm 2024",
    "Quý II/2024, QUÝ 01/2024, QUÝ 02/2024",
    "Quý IV/2024, quý i, quý iv",
    "Tháng 4/2024, Quý I/2024, Tháng 4/2024",
    "6 tháng đầu năm 2024, QUÝ I NĂM 2024, 6 THÁNG ĐẦU NĂM 2024",
    "6 tháng đầu năm 2024, quý I/2024, 6 tháng đầu năm 2024",
    "6 tháng đầu năm 2024, quý I, 6 tháng đầu năm",
    "Năm 2024, Quý I, Năm 2024",
    "Quý I/2025, quý I năm 2024, quý I năm 2025",
    "Quý II/2025, năm 2024, năm 2025",
  })
  @DisplayName("is renamed in the way it is written")
  void isRenamedInTheWayItIsWritten(String next, String words, String expected) {
    PeriodMention mention = PeriodMention.in(words).get(0);
    assertEquals(expected, mention.renamed(FIRST_QUARTER, period(next)));
  }

  @ParameterizedTest
  @CsvSource({
    "9 tháng năm 2024, 6 tháng năm 2024, 9 tháng năm 2024",
    "Quý III/2024, 6 tháng đầu năm 2024, quý III năm 2024",
    "Năm 2024, 6 tháng đầu năm 2024, năm 2024",
  })
  @DisplayName("of several months is renamed in the way it is written")
  void monthsAreRenamed(String next, String words, String expected) {
    PeriodMention mention = PeriodMention.in(words).get(0);
    assertEquals(expected, mention.renamed(HALF_YEAR, period(next)));
  }

  @ParameterizedTest
  @CsvSource({
    "Quý I/2024, 3",
    "Quý IV/2024, 12",
    "Tháng 5/2024, 5",
    "9 tháng năm 2024, 9",
    "6 tháng cuối năm 2024, 12",
    "Năm 2024, 12"
  })
  @DisplayName("ends with a month of its year")
  void endsWithAMonth(String words, int month) {
    assertEquals(Optional.of(2024 * 12 + month), period(words).end());
  }

  @ParameterizedTest
  @CsvSource({
    "Quý I/2024, Quý II/2024, true",
    "Quý IV/2023, Tháng 1/2024, true",
    "Quý I/2024, Tháng 3/2024, false",
    "Quý II/2024, Quý I/2024, false",
    "Quý I, Quý II/2024, false",
    "Quý I/2024, Quý II, false"
  })
  @DisplayName("is over before another that ends later, where both name their years")
  void isOverBefore(String one, String other, boolean before) {
    assertEquals(before, period(one).endsBefore(period(other)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Quý II/2024",
        "Quý II",
        "Tháng 4/2024",
        "6 tháng đầu năm 2024",
        "6 tháng cuối năm 2024",
        "Năm 2024"
      })
  @DisplayName("heads a file of figures by its name, which is read as the same period")
  void headsAFile(String words) {
    assertEquals(words, PeriodWording.name(period(words)));
  }
}
