package vanban.style.measure;

import java.util.Set;
import vanban.style.Length;

/** How long the lines of a paragraph become. */
public final class LongestLine {
  private LongestLine() {}

  /** The longest line, when no line ends but where the author ends it. */
  public static Length unbroken(MeasuredLine line) {
    Length longest = Length.ZERO;
    int start = 0;
    for (String part : line.text().split(String.valueOf(MeasuredLine.BREAK), -1)) {
      longest = longest.max(line.width(start, start + part.length()));
      start += part.length() + 1;
    }
    return longest;
  }

  /**
   * The longest line.
   *
   * @param line the words
   * @param held the places of their text at which no line ends
   */
  public static Length of(MeasuredLine line, LineRoom room, Set<Integer> held) {
    return new LineFill(line, room).longest(held);
  }
}
