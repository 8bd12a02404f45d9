package vanban.document;

import java.util.List;
import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/**
 * The number a section, a table or a chart has, and where it stands in the order of the document.
 *
 * @param anchor 1 for the first numbered thing of the document, 2 for the next, and so on
 * @param depth 1 for a section that stands in no other, 2 for one below it …; 1 for a table or a
 *     chart
 * @param pattern how it is written
 * @param part through which it counts, 1 for the first; empty where it starts anew in each section
 * @param values one per counter of the pattern, its own last
 */
public record Ordinal(
    int anchor, int depth, NumberPattern pattern, Optional<Integer> part, List<Integer> values) {
  /** Keeps the values from change. */
  public Ordinal {
    values = List.copyOf(values);
  }

  /** The number as printed, such as {@code "1.1."}. */
  public String label() {
    return pattern.label(values);
  }

  /**
   * The number as cited: without the stop, the bracket or the dash at its end, {@code "1.1"},
   * {@code "a"}, {@code "III"}; a number in brackets keeps them both.
   */
  public String cited() {
    String label = label();
    int end = label.length() - pattern.closing().length();
    while (end > 0 && label.charAt(end - 1) == '.') {
      end--;
    }
    return label.substring(0, end);
  }
}
