package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place in a text where a number is typed: {@code 1.916,94}, {@code 6,37%}. The numbers of
 * documents are none: {@code 238-NQ/TW}.
 *
 * @param start where it starts in the text
 * @param words the number as it stands there
 */
public record NumberMention(int start, String words) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?=\\d)(?<![\\p{L}\\p{M}\\p{N}]|\\p{L}[-–/]|\\p{N}[.,])\\d++(?:[.,]\\d++)*+%?+"
              + "(?![\\p{L}\\p{M}\\p{N}]|[-–/](?:\\d{4}/)?\\p{L})");

  /** Points between thousands, a comma before decimals; the points may all be left out. */
  private static final Pattern SOUND =
      Pattern.compile("(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,\\d{1,9})?");

  /** All in a text, in order. */
  public static List<NumberMention> in(String text) {
    return NUMBER
        .matcher(text)
        .results()
        .map(found -> new NumberMention(found.start(), found.group()))
        .toList();
  }

  /** What it is worth, 6.37 of 6,37%; empty if it is not written as Vietnamese writes numbers. */
  public Optional<BigDecimal> value() {
    String number = words.replace("%", "");
    return SOUND.matcher(number).matches()
        ? Optional.of(new BigDecimal(number.replace(".", "").replace(',', '.')))
        : Optional.empty();
  }

  /** Where it ends in the text. */
  public int end() {
    return start + words.length();
  }
}
