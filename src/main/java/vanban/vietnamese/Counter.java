package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * The ways a heading counts, named by the sign that stands for them in a numbering pattern: {@code
 * I}, {@code i}, {@code 1}, {@code A}, {@code a}, {@code A-Z}, {@code a-z}, {@code thứ nhất}.
 */
public enum Counter {
  /** I, II, III, IV … */
  UPPER_ROMAN("I"),
  /** i, ii, iii, iv … */
  LOWER_ROMAN("i"),
  /** 1, 2, 3 … */
  DECIMAL("1"),
  /** A, B, C, D, Đ, E, G … Y, as Vietnamese texts letter their sections. */
  UPPER_LETTER("A"),
  /** a, b, c, d, đ, e, g … y, as Vietnamese texts letter their points. */
  LOWER_LETTER("a"),
  /** A, B, C … Z, for texts in other languages. */
  UPPER_LATIN("A-Z"),
  /** a, b, c … z, for texts in other languages. */
  LOWER_LATIN("a-z"),
  /** thứ nhất, thứ hai, thứ ba, thứ tư …, as parts of long documents count. */
  ORDINAL_WORDS("thứ nhất");

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  private final String sign;

  Counter(String sign) {
    this.sign = sign;
  }

  /** The sign that stands for this counter in a pattern. */
  public String sign() {
    return sign;
  }

  /** The counter that {@code sign} stands for, if it stands for one. */
  public static Optional<Counter> of(String sign) {
    for (Counter counter : values()) {
      if (counter.sign.equals(sign)) {
        return Optional.of(counter);
      }
    }
    return Optional.empty();
  }

  /** The letters it counts by; empty for one that counts by numbers. */
  public Optional<Alphabet> alphabet() {
    return switch (this) {
      case UPPER_LETTER, LOWER_LETTER -> Optional.of(Alphabet.VIETNAMESE);
      case UPPER_LATIN, LOWER_LATIN -> Optional.of(Alphabet.LATIN);
      case DECIMAL, UPPER_ROMAN, LOWER_ROMAN, ORDINAL_WORDS -> Optional.empty();
    };
  }

  /** Whether it counts in words, which no word processor does in Vietnamese. */
  public boolean isInWords() {
    return this == ORDINAL_WORDS;
  }

  /**
   * Writes {@code value}: {@code UPPER_ROMAN.write(4)} is {@code IV}.
   *
   * @param value at least 1
   */
  public String write(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("a counter starts at 1, not at " + value);
    }
    return switch (this) {
      case DECIMAL -> Integer.toString(value);
      case UPPER_ROMAN -> roman(value);
      case LOWER_ROMAN -> roman(value).toLowerCase(Locale.ROOT);
      case UPPER_LETTER -> Alphabet.VIETNAMESE.capital(value);
      case LOWER_LETTER -> Alphabet.VIETNAMESE.small(value);
      case UPPER_LATIN -> Alphabet.LATIN.capital(value);
      case LOWER_LATIN -> Alphabet.LATIN.small(value);
      case ORDINAL_WORDS -> "thứ " + ordinal(value);
    };
  }

  /** The first and the fourth have words of their own. */
  private static String ordinal(int value) {
    return switch (value) {
      case 1 -> "nhất";
      case 4 -> "tư";
      default -> NumberInWords.write(BigDecimal.valueOf(value));
    };
  }

  /** The number in capital Roman letters; empty if they are none. */
  public static Optional<Integer> ofRoman(String letters) {
    int sum = 0;
    int at = 0;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (letters.startsWith(ROMAN_SIGNS[i], at)) {
        sum += ROMAN_VALUES[i];
        at += ROMAN_SIGNS[i].length();
      }
    }
    return sum > 0 && roman(sum).equals(letters) ? Optional.of(sum) : Optional.empty();
  }

  private static String roman(int value) {
    StringBuilder out = new StringBuilder();
    int rest = value;
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        out.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return out.toString();
  }
}
