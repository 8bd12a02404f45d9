package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;

/**
 * A row of a table of measures: what an element of the document must look like on paper.
 *
 * @param element a name that the table explains
 * @param property a length of {@link Mark}, {@code style}, {@code words}, {@code page} or {@code
 *     present}; a length may be counted {@code from} that of another element: {@code baseline from
 *     title}; or as a share {@code of} that of another element, in hundredths: {@code width of
 *     title}
 * @param expected a number, a bound such as {@code ≤ 277}, or words
 * @param unit {@code mm}, {@code pt}, {@code %}, or nothing
 * @param tolerance in that unit
 * @param source the clause, or "(M)" for what the Party's own print measures
 */
record Measure(
    String element,
    String property,
    String expected,
    String unit,
    double tolerance,
    String source) {
  private static final String FROM = " from ";
  private static final String OF = " of ";
  private static final double POINTS_PER_MM = 72 / 25.4;

  static Measure of(List<String> cells) {
    double tolerance = cells.get(4).isEmpty() ? 0 : Double.parseDouble(cells.get(4));
    return new Measure(
        cells.get(0), cells.get(1), cells.get(2), cells.get(3), tolerance, cells.get(5));
  }

  /** What the measure says, and what stands on the pages. */
  record Result(Measure measure, String measured, boolean kept) {
    void check() {
      assertTrue(kept, () -> measure + ", but measured: " + measured);
    }
  }

  Result against(Elements elements) {
    Optional<Mark> mark = elements.find(element);
    if (property.equals("present")) {
      String measured = mark.isPresent() ? "yes" : "no";
      return new Result(this, measured, measured.equals(expected));
    }
    Mark found = mark.orElseGet(() -> fail("not on the pages: " + elements.explain(element)));
    return switch (property) {
      case "style" -> words(found.style());
      case "words" -> words(found.words());
      case "page" -> words(Integer.toString(found.page()));
      default -> length(found, elements);
    };
  }

  private Result words(String measured) {
    return new Result(this, measured, measured.equals(expected));
  }

  private Result length(Mark mark, Elements elements) {
    if (property.contains(OF)) {
      String[] names = property.split(OF);
      double whole = elements.get(names[1]).length(names[0]);
      double share = 100 * mark.length(names[0]) / whole;
      return new Result(this, "%.1f %%".formatted(share), holds(share));
    }
    String[] names = property.split(FROM);
    double points = mark.length(names[0]);
    if (names.length > 1) {
      points -= elements.get(names[1]).length(names[0]);
    }
    double measured = unit.equals("mm") ? points / POINTS_PER_MM : points;
    return new Result(this, "%.2f %s".formatted(measured, unit), holds(measured));
  }

  private boolean holds(double measured) {
    double bound = Double.parseDouble(expected.replaceFirst("^[≤≥] *", ""));
    return switch (expected.charAt(0)) {
      case '≤' -> measured <= bound + tolerance;
      case '≥' -> measured >= bound - tolerance;
      default -> Math.abs(measured - bound) <= tolerance;
    };
  }

  @Override
  public String toString() {
    return "%s: %s = %s %s (%s)".formatted(element, property, expected, unit, source);
  }
}
