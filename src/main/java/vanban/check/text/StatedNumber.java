package vanban.check.text;

import java.util.Optional;
import vanban.vietnamese.NumberMention;

/**
 * A number that a report can print by naming a figure.
 *
 * @param key of the figure: {@code revenue}
 * @param name of the figure in words; empty where it has none of its own, or one that stands for
 *     the numbers of its units too
 * @param expression what stands between the braces: {@code revenue.of_plan}
 * @param words as they are printed, with common spaces: {@code 1.916,94 tỷ đồng}
 * @param amount whether it is what was done, planned or before, not what is reckoned of those
 */
public record StatedNumber(
    String key, Optional<String> name, String expression, String words, boolean amount) {

  /** The number among the words; empty where there is none. */
  public Optional<NumberMention> number() {
    return NumberMention.in(words).stream().findFirst();
  }

  /** As an author writes it in prose. */
  public String written() {
    return "${" + expression + "}";
  }
}
