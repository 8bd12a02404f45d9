package vanban.geometry;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an element of a document left on a page: words, a drawn line, or the page itself. Lengths
 * are in points, from the left and upper edges of the page.
 *
 * @param page the number of the page, from 1
 * @param words what it says; empty for what says nothing
 * @param left the left edge
 * @param right the right edge
 * @param top the upper edge, of words that of a line spaced singly
 * @param baseline the line the words stand on; of a drawn line its middle
 * @param bottom the lower edge
 * @param size of the letters; of a drawn line its weight
 * @param style of the letters: {@code regular}, {@code bold}, {@code italic}, {@code bold italic}
 */
record Mark(
    int page,
    String words,
    double left,
    double right,
    double top,
    double baseline,
    double bottom,
    double size,
    String style) {
  private static final double ASCENT = 0.891; // of Times New Roman, by size
  private static final double DESCENT = 0.216;
  private static final double DIGIT_HEIGHT = 0.676;

  static Mark of(int page, String words, List<Glyph> glyphs) {
    List<Glyph> printed = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
    double left = printed.stream().mapToDouble(Glyph::left).min().orElseThrow();
    double right = printed.stream().mapToDouble(Glyph::right).max().orElseThrow();
    double size = printed.stream().mapToDouble(Glyph::size).max().orElseThrow();
    double baseline = printed.get(0).baseline();
    String style =
        printed.stream().map(Mark::style).distinct().collect(Collectors.joining(", then "));
    return new Mark(
        page,
        words,
        left,
        right,
        baseline - ASCENT * size,
        baseline,
        baseline + DESCENT * size,
        size,
        style);
  }

  /** What this and a lower mark fill together. */
  Mark with(Mark lower) {
    return new Mark(
        page,
        words + "\n" + lower.words,
        Math.min(left, lower.left),
        Math.max(right, lower.right),
        Math.min(top, lower.top),
        Math.max(baseline, lower.baseline),
        Math.max(bottom, lower.bottom),
        Math.max(size, lower.size),
        style);
  }

  private static String style(Glyph glyph) {
    boolean bold = glyph.font().contains("Bold");
    boolean italic = glyph.font().contains("Italic");
    return bold ? italic ? "bold italic" : "bold" : italic ? "italic" : "regular";
  }

  /** A length that a table names. */
  double length(String property) {
    return switch (property) {
      case "left" -> left;
      case "right" -> right;
      case "centre" -> (left + right) / 2;
      case "width" -> right - left;
      case "height" -> bottom - top;
      case "top" -> top;
      case "middle" -> baseline - DIGIT_HEIGHT * size / 2;
      case "baseline" -> baseline;
      case "bottom" -> bottom;
      case "size", "weight" -> size;
      default -> throw new IllegalArgumentException("no such property: " + property);
    };
  }
}
