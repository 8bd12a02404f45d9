package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CounterTest {

  @ParameterizedTest
  @CsvSource({
    "1, I",
    "3, III",
    "4, IV",
    "5, V",
    "9, IX",
    "14, XIV",
    "40, XL",
    "49, XLIX",
    "90, XC",
    "400, CD",
    "944, CMXLIV",
    "1999, MCMXCIX",
    "2024, MMXXIV"
  })
  void romanNumbersSubtractTheSmallerSignBeforeTheGreater(int value, String roman) {
    assertEquals(roman, Counter.UPPER_ROMAN.write(value));
  }

  @Test
  void lowerRomanNumbersAreTheSameInSmallLetters() {
    assertEquals("xiv", Counter.LOWER_ROMAN.write(14));
    assertEquals("iii", Counter.LOWER_ROMAN.write(3));
  }

  @ParameterizedTest
  @CsvSource({"1, A", "26, Z", "27, AA", "28, BB", "52, ZZ", "53, AAA"})
  void lettersAreDoubledAfterTheAlphabetAsInWord(int value, String letters) {
    assertEquals(letters, Counter.UPPER_LATIN.write(value));
    assertEquals(letters.toLowerCase(java.util.Locale.ROOT), Counter.LOWER_LATIN.write(value));
  }

  @ParameterizedTest
  @CsvSource({"4, D", "5, Đ", "6, E", "7, G", "9, I", "10, K", "21, V", "22, X", "23, Y", "24, AA"})
  void lettersAreThoseByWhichVietnameseTextsCount(int value, String letters) {
    assertEquals(letters, Counter.UPPER_LETTER.write(value));
    assertEquals(letters.toLowerCase(java.util.Locale.ROOT), Counter.LOWER_LETTER.write(value));
  }

  @ParameterizedTest
  @EnumSource(Counter.class)
  void everyCounterIsFoundByItsSignAndStartsWithIt(Counter counter) {
    assertEquals(Optional.of(counter), Counter.of(counter.sign()));
    assertTrue(counter.sign().startsWith(counter.write(1)));
    assertThrows(IllegalArgumentException.class, () -> counter.write(0));
  }

  @Test
  void noOtherSignIsACounter() {
    assertEquals(Optional.empty(), Counter.of("2"));
    assertEquals(Optional.empty(), Counter.of("b"));
  }
}
