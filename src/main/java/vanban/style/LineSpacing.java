package vanban.style;

/** How far the lines of a paragraph stand apart. */
public sealed interface LineSpacing {
  /** As the font has them. */
  LineSpacing SINGLE = new Lines(100);

  /**
   * Always the same: {@code 18pt exactly}.
   *
   * @param pitch from one line to the next
   */
  record Exactly(Length pitch) implements LineSpacing {}

  /**
   * Not less: {@code 18pt at least}.
   *
   * @param pitch from one line to the next
   */
  record AtLeast(Length pitch) implements LineSpacing {}

  /**
   * In lines as the font has them: {@code single}, {@code 1.5 lines}.
   *
   * @param hundredths 100 for single
   */
  record Lines(int hundredths) implements LineSpacing {}
}
