package vanban.style.file;

import java.util.function.Predicate;
import vanban.style.Length;
import vanban.style.LineSpacing;

/**
 * What is too little and too much of something.
 *
 * @param within whether a value is neither
 * @param least the least, as authors write it
 * @param most the most, as authors write it
 * @param <T> of what
 */
record Bounds<T>(Predicate<T> within, String least, String most) {
  private static final String SHEET = "300mm"; // longer than any paper there is

  /** Of letters, and of what is as high as a line of them. */
  static final Bounds<Length> SIZE = of("1pt", "300pt");

  /** Of what may be nothing, and must fit on a sheet. */
  static final Bounds<Length> DISTANCE = of("0mm", SHEET);

  /** Of what may reach into a margin. */
  static final Bounds<Length> INDENT = of("-" + SHEET, SHEET);

  /** Of what must have a width, or a height. */
  static final Bounds<Length> EXTENT = of("1mm", SHEET);

  /** Of a line that is drawn: Word knows none that are thinner or thicker. */
  static final Bounds<Length> WEIGHT = of("0.25pt", "12pt");

  /** Of a line that may be drawn or not: ECMA-376 part 1, 17.18.2, has eighths of a point, 2–96. */
  static final Bounds<Length> BORDER =
      new Bounds<>(
          length -> length.equals(Length.ZERO) || WEIGHT.within().test(length),
          "0pt, 0.25pt",
          "12pt");

  /** From words to the lines round them: ECMA-376 part 1, 17.3.1.7, has whole points, 0–31. */
  static final Bounds<Length> PADDING = of("0pt", "31pt");

  /** Of the length of a line, in hundredths. */
  static final Bounds<Integer> SHARE =
      new Bounds<>(share -> share >= 1 && share <= 100, "1%", "100%");

  /** Of the distance of lines, counted in lines. */
  static final Bounds<LineSpacing> LINES = new Bounds<>(Bounds::isLine, "0.5 lines", "10 lines");

  private static final int HALF = 50;
  private static final int TEN = 1000;

  private static Bounds<Length> of(String least, String most) {
    Length from = Length.parse(least).orElseThrow();
    Length to = Length.parse(most).orElseThrow();
    return new Bounds<>(
        length -> length.compareTo(from) >= 0 && length.compareTo(to) <= 0, least, most);
  }

  /** No bounds at all. */
  static <T> Bounds<T> none() {
    return new Bounds<>(value -> true, "", "");
  }

  private static boolean isLine(LineSpacing spacing) {
    return !(spacing instanceof LineSpacing.Lines lines)
        || (lines.hundredths() >= HALF && lines.hundredths() <= TEN);
  }
}
