package vanban.document;

import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/**
 * How a section is numbered and cited.
 *
 * @param called the word a reference puts before the number ({@code "Mục"}), or empty
 * @param pattern how it is numbered; empty for a section without a number
 * @param throughout whether its number goes on through its whole part, whatever sections it stands
 *     in: articles count on from chapter to chapter
 * @param number the number it has; empty until {@link Numbering} gave it one
 */
public record Label(
    String called, Optional<NumberPattern> pattern, boolean throughout, Optional<Ordinal> number) {
  /** Of a section without a number. */
  public static final Label NONE = new Label("", Optional.empty(), false, Optional.empty());

  /** A label whose number starts anew in each section around it, still to be counted. */
  public static Label of(String called, NumberPattern pattern) {
    return new Label(called, Optional.of(pattern), false, Optional.empty());
  }

  /** The same label with a number. */
  Label numbered(Optional<Ordinal> given) {
    return new Label(called, pattern, throughout, given);
  }
}
