package vanban.style;

/**
 * Lines drawn round a page.
 *
 * @param weight how thick they are
 * @param distance from the edge of the paper, or from the text; 31pt at most (ECMA-376 part 1,
 *     17.6.10)
 * @param from what the distance is measured
 * @param line how they are drawn
 * @param color six hexadecimal digits, or {@code auto}
 */
public record PageBorder(Length weight, Length distance, From from, Line line, String color) {
  /** From where a border is measured. */
  public enum From {
    /** The edge of the paper. */
    PAPER,
    /** The edge of the text. */
    TEXT
  }

  /** How a line is drawn. */
  public enum Line {
    /** One line. */
    SINGLE,
    /** Two lines beside one another. */
    DOUBLE
  }
}
