package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberPatternTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I. | 4 | IV.",
        "i) | 9 | ix)",
        "1. | 12 | 12.",
        "A. | 5 | Đ.",
        "a) | 24 | aa)",
        "A-Z. | 27 | AA.",
        "(a-z) | 5 | (e)",
        "a) | 2 | b)",
        "(1) | 3 | (3)",
        "1.1. | 2 1 | 2.1.",
        "1.1.1. | 2 1 10 | 2.1.10.",
        "I.1. | 4 2 | IV.2.",
        "1-a | 3 3 | 3-c",
        "Phần I | 2 | Phần II",
        "Phần thứ I | 3 | Phần thứ III",
        "Phần thứ nhất | 1 | Phần thứ nhất",
        "Phần thứ nhất | 2 | Phần thứ hai",
        "Phần thứ nhất | 4 | Phần thứ tư",
        "Phần thứ nhất | 12 | Phần thứ mười hai",
        "Phần thứ nhất | 24 | Phần thứ hai mươi tư",
        "Chương I. | 2 | Chương II.",
        "Điều 1. | 7 | Điều 7.",
        "Phụ lục 1 | 2 | Phụ lục 2",
        "Bảng 1. | 3 | Bảng 3.",
        "§ 1 | 2 | § 2",
      })
  void aPatternWritesItsNumbers(String pattern, String values, String label) {
    List<Integer> numbers = Arrays.stream(values.split(" ")).map(Integer::valueOf).toList();
    NumberPattern read = NumberPattern.of(pattern);
    assertEquals(label, read.label(numbers));
    assertEquals(numbers.size(), read.levels());
    assertTrue(read.counts());
    assertEquals(pattern, read.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Phụ lục",
        "-",
        "*",
        "II.",
        "10.",
        "aa)",
        "Á",
        "",
        "Mục IA",
        "Phần thứ hai",
        "Phần nhất"
      })
  void whatHasNoCounterStandingAloneCountsNothing(String pattern) {
    NumberPattern read = NumberPattern.of(pattern);
    assertFalse(read.counts());
    assertEquals(0, read.levels());
    assertEquals(pattern, read.label(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Phần I | Phần",
        "Phần thứ I | Phần thứ",
        "Phần thứ nhất | Phần",
        "Điều 1. | Điều",
        "Phụ lục | Phụ lục",
        "I. | ''",
        "1.1. | ''",
        "a) | ''",
        "(1) | ''",
        "§ 1 | ''"
      })
  void aPatternKnowsTheWordItStartsWith(String pattern, String word) {
    Optional<String> expected = word.isEmpty() ? Optional.empty() : Optional.of(word);
    assertEquals(expected, NumberPattern.of(pattern).word());
  }

  @Test
  void aPatternKnowsItsPieces() {
    NumberPattern pattern = NumberPattern.of("(1.a)");
    assertEquals("(", pattern.prefix());
    assertEquals(".", pattern.separator());
    assertEquals(")", pattern.suffix());
    assertEquals(List.of(Counter.DECIMAL, Counter.LOWER_LETTER), pattern.counters());
  }

  @Test
  void tooFewOrTooManyValuesAreRefused() {
    NumberPattern pattern = NumberPattern.of("1.1.");
    assertThrows(IllegalArgumentException.class, () -> pattern.label(List.of(1)));
    assertThrows(IllegalArgumentException.class, () -> pattern.label(List.of(1, 2, 3)));
  }
}
