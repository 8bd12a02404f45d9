package vanban.figure;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vanban.source.LocatedText;

/**
 * How a figure follows from others.
 *
 * @param kind what is done with them
 * @param word the word under which they are listed, as typed
 * @param inputs their keys; two of them unless it is a sum, none if what is listed is wrong, which
 *     is then among the diagnostics
 */
public record Formula(Kind kind, LocatedText word, List<LocatedText> inputs) {
  /** Keeps the inputs from change. */
  public Formula {
    inputs = List.copyOf(inputs);
  }

  /** How one writes it by hand: {@code a + b + c}, {@code a - b}, {@code a / b}. */
  public String written() {
    return inputs.stream().map(LocatedText::value).collect(Collectors.joining(sign()));
  }

  /** What stands between the inputs, with its spaces. */
  public String sign() {
    return switch (kind) {
      case SUM -> " + ";
      case DIFFERENCE -> " - ";
      case RATIO -> " / ";
    };
  }

  /** What can be done with figures. */
  public enum Kind {
    /** All of them together. */
    SUM,
    /** The first without the second. */
    DIFFERENCE,
    /** How many times the second the first is; in percent where the figure's unit is that. */
    RATIO;

    /** The word an author writes. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
