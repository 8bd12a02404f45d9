package vanban.text;

import java.util.stream.Collectors;
import vanban.document.Inline;

/**
 * Letters above or below the line in plain text: as the small letters that Unicode has, {@code m²},
 * or between the signs that authors type, {@code x^a/b^}.
 */
final class SmallLetters {
  private static final String LINE = "0123456789+-=()";
  private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
  private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

  private SmallLetters() {}

  /** What stands for some letters; spaces around them stand in the line. */
  static String of(Inline.Script.Side side, String letters) {
    String small = letters.strip();
    int at = letters.indexOf(small);
    return letters.substring(0, at)
        + (small.isEmpty() ? "" : small(side, small))
        + letters.substring(at + small.length());
  }

  private static String small(Inline.Script.Side side, String letters) {
    return switch (side) {
      case SUPERSCRIPT -> small(letters, ABOVE, "^");
      case SUBSCRIPT -> small(letters, BELOW, "~");
    };
  }

  private static String small(String letters, String by, String sign) {
    boolean known = letters.chars().allMatch(letter -> LINE.indexOf(letter) >= 0);
    return known
        ? letters
            .chars()
            .mapToObj(letter -> String.valueOf(by.charAt(LINE.indexOf(letter))))
            .collect(Collectors.joining())
        : sign + letters + sign;
  }
}
