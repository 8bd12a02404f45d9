package vanban.geometry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A printed page. Lengths are in points.
 *
 * @param number of the page in the file, from 1, whatever number it bears
 * @param width from left to right
 * @param height from top to bottom
 * @param lines of text, top to bottom, then left to right
 * @param rules the horizontal lines drawn on it, top to bottom
 */
record Sheet(int number, double width, double height, List<Line> lines, List<Mark> rules) {
  private static final double TOP_MARGIN = 56;

  Sheet {
    lines = List.copyOf(lines);
    rules = List.copyOf(rules);
  }

  /** Whether all its letters have the widths of Times New Roman. */
  boolean isInTimes() {
    return lines.stream()
        .flatMap(line -> line.glyphs().stream())
        .allMatch(glyph -> glyph.font().matches("(LiberationSerif|TimesNewRoman).*"));
  }

  /** The page itself. */
  Mark paper() {
    return new Mark(number, "", 0, width, 0, height, height, 0, "");
  }

  /** Digits that stand alone in the upper margin. */
  Optional<Mark> pageNumber() {
    return lines.stream()
        .map(Line::mark)
        .filter(line -> line.baseline() < TOP_MARGIN && line.words().matches("[0-9]+"))
        .findFirst();
  }

  /** The lines between the upper and the lower margin, without notes. */
  List<Mark> text() {
    double end =
        rules.stream()
            .filter(this::isNoteSeparator)
            .mapToDouble(Mark::baseline)
            .max()
            .orElse(height);
    return lines.stream()
        .map(Line::mark)
        .filter(line -> line.bottom() > TOP_MARGIN && line.baseline() < end)
        .filter(line -> line.top() > TOP_MARGIN - 1)
        .toList();
  }

  /** What the lines between the margins fill. */
  Optional<Mark> block() {
    return text().stream().reduce(Mark::with);
  }

  private boolean isNoteSeparator(Mark rule) {
    return lines.stream()
        .map(Line::mark)
        .anyMatch(
            line ->
                line.size() < 11
                    && line.baseline() > rule.baseline()
                    && line.baseline() < rule.baseline() + 20);
  }

  /** The line of text below another, in the same column. */
  Optional<Mark> lineBelow(Mark upper) {
    return lines.stream()
        .map(Line::mark)
        .filter(line -> line.baseline() > upper.baseline() + 3 && overlap(line, upper))
        .findFirst();
  }

  /** The line of text above another, in the same column. */
  Optional<Mark> lineAbove(Mark lower) {
    return lines.stream()
        .map(Line::mark)
        .filter(line -> line.baseline() < lower.baseline() - 3 && overlap(line, lower))
        .reduce((upper, nearer) -> nearer);
  }

  /** The drawn line right below words. */
  Optional<Mark> ruleBelow(Mark upper) {
    return rules.stream()
        .filter(rule -> rule.baseline() > upper.baseline() && overlap(rule, upper))
        .findFirst();
  }

  /** The drawn line right above words. */
  Optional<Mark> ruleAbove(Mark lower) {
    return rules.stream()
        .filter(rule -> rule.baseline() < lower.baseline() && overlap(rule, lower))
        .reduce((upper, nearer) -> nearer);
  }

  private static boolean overlap(Mark one, Mark other) {
    return one.left() < other.right() && other.left() < one.right();
  }

  @Override
  public String toString() {
    return lines.stream().map(Line::words).collect(Collectors.joining("\n"));
  }
}
