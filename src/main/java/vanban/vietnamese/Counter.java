package vanban.vietnamese;

import java.util.Locale;
import java.util.Optional;

/**
 * The five ways a heading counts, named by the sign that stands for them in a numbering pattern:
 * {@code I}, {@code i}, {@code 1}, {@code A}, {@code a}.
 */
public enum Counter {
  /** I, II, III, IV … */
  UPPER_ROMAN('I'),
  /** i, ii, iii, iv … */
  LOWER_ROMAN('i'),
  /** 1, 2, 3 … */
  DECIMAL('1'),
  /** A, B, C … Z, AA, BB … (as Word counts). */
  UPPER_LETTER('A'),
  /** a, b, c … z, aa, bb … (as Word counts). */
  LOWER_LETTER('a');

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LETTERS = 26;

  private final char sign;

  Counter(char sign) {
    this.sign = sign;
  }

  /** The sign that stands for this counter in a pattern. */
  public char sign() {
    return sign;
  }

  /** The counter that {@code sign} stands for, if it stands for one. */
  public static Optional<Counter> of(char sign) {
    for (Counter counter : values()) {
      if (counter.sign == sign) {
        return Optional.of(counter);
      }
    }
    return Optional.empty();
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
      case UPPER_LETTER -> letters(value, 'A');
      case LOWER_LETTER -> letters(value, 'a');
    };
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

  private static String letters(int value, char first) {
    char letter = (char) (first + (value - 1) % LETTERS);
    return String.valueOf(letter).repeat((value - 1) / LETTERS + 1);
  }
}
