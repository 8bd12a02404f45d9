package vanban.geometry;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The elements of a printed document, found as its table of measures says. */
final class Elements {
  private static final int FEWEST_WORDS = 4; // by which the first line of a paragraph is known

  private final List<Sheet> sheets;
  private final MeasureTable table;

  Elements(List<Sheet> sheets, MeasureTable table) {
    this.sheets = sheets;
    this.table = table;
  }

  /** An element that must be there. */
  Mark get(String name) {
    return find(name).orElseGet(() -> fail("not on the pages: " + explain(name)));
  }

  /** How the table says that an element is found. */
  String explain(String name) {
    MeasureTable.Place place = place(name);
    return "%s, %s on %s".formatted(name, place.how(), place.page() == 0 ? "any page" : place);
  }

  private MeasureTable.Place place(String name) {
    MeasureTable.Place place = table.places().get(name);
    return place != null ? place : fail("the table does not say where to find: " + name);
  }

  /**
   * An element, by the words of the table: {@code words X}, exactly these; {@code line X}, the
   * whole line with these; {@code alone X}, the line with nothing else; {@code start of X}, the
   * first line of a paragraph that begins with X; {@code below E}, {@code above E}, {@code rule
   * below E} and {@code rule above E}, the line of text or the drawn line next to another element;
   * {@code paper}, {@code page number}, {@code first line}, {@code last line}, {@code all lines}.
   */
  Optional<Mark> find(String name) {
    MeasureTable.Place place = place(name);
    String how = place.how();
    if (how.startsWith("words ")) {
      return only(name, lines(place).flatMap(line -> line.mark(how.substring(6)).stream()));
    }
    if (how.startsWith("line ")) {
      return only(name, marks(place).filter(containing(how.substring(5))));
    }
    if (how.startsWith("alone ")) {
      String words = how.substring(6);
      return only(name, marks(place).filter(line -> line.words().equals(words)));
    }
    if (how.startsWith("start of ")) {
      return only(name, marks(place).filter(starting(how.substring(9))));
    }
    if (how.startsWith("below ")) {
      Mark upper = get(how.substring(6));
      return sheets.get(upper.page() - 1).lineBelow(upper);
    }
    if (how.startsWith("above ")) {
      Mark lower = get(how.substring(6));
      return sheets.get(lower.page() - 1).lineAbove(lower);
    }
    if (how.startsWith("rule below ")) {
      Mark upper = get(how.substring(11));
      return sheets.get(upper.page() - 1).ruleBelow(upper);
    }
    if (how.startsWith("rule above ")) {
      Mark lower = get(how.substring(11));
      return sheets.get(lower.page() - 1).ruleAbove(lower);
    }
    return place.page() > sheets.size()
        ? Optional.empty()
        : ofPage(sheets.get(place.page() - 1), how);
  }

  private static Predicate<Mark> containing(String words) {
    return line -> line.words().contains(words);
  }

  private static Predicate<Mark> starting(String words) {
    return line ->
        line.words().startsWith(words)
            || words.startsWith(line.words()) && line.words().split(" ").length >= FEWEST_WORDS;
  }

  private static Optional<Mark> ofPage(Sheet sheet, String how) {
    return switch (how) {
      case "paper" -> Optional.of(sheet.paper());
      case "page number" -> sheet.pageNumber();
      case "first line" -> sheet.text().stream().min(Comparator.comparing(Mark::baseline));
      case "last line" -> sheet.text().stream().max(Comparator.comparing(Mark::baseline));
      case "all lines" -> sheet.block();
      default -> throw new IllegalArgumentException("no such way to find an element: " + how);
    };
  }

  private Stream<Mark> marks(MeasureTable.Place place) {
    return lines(place).map(Line::mark);
  }

  private Stream<Line> lines(MeasureTable.Place place) {
    return sheets.stream()
        .filter(sheet -> place.page() == 0 || place.page() == sheet.number())
        .flatMap(sheet -> sheet.lines().stream());
  }

  private static Optional<Mark> only(String name, Stream<Mark> found) {
    List<Mark> marks = found.toList();
    if (marks.size() > 1) {
      fail("not the only one on the pages: " + name + ", " + marks);
    }
    return marks.stream().findFirst();
  }
}
