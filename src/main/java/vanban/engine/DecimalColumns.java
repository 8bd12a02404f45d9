package vanban.engine;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Grid;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.vietnamese.Writing;

/** Columns for numbers in which there are none, and numbers in them with a point for a comma. */
final class DecimalColumns {
  private static final Pattern NUMBER = Pattern.compile("\\p{Nd}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  /** One or two digits behind a point are no thousands, nor is all behind four digits. */
  private static final Pattern POINT =
      Pattern.compile("([+-]?)(\\d{1,3}(?:\\.\\d{3})*|\\d{4,})\\.(\\d{1,2})(?=%?$)");

  private static final Pattern THOUSAND = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private final Writing writing;

  private DecimalColumns(Writing writing) {
    this.writing = writing;
  }

  /**
   * What is wrong in the tables of a document, each a warning at its place.
   *
   * @param writing of its numbers: in English a point is what it should be
   */
  static List<Diagnostic> wrong(Document document, Writing writing) {
    DecimalColumns columns = new DecimalColumns(writing);
    return Walk.blocks(document)
        .filter(Table.class::isInstance)
        .flatMap(block -> columns.wrong((Table) block))
        .toList();
  }

  private Stream<Diagnostic> wrong(Table table) {
    return IntStream.range(0, table.columns().size())
        .filter(at -> table.columns().get(at).alignment() == Table.Alignment.DECIMAL)
        .boxed()
        .flatMap(at -> wrong(table, at));
  }

  private Stream<Diagnostic> wrong(Table table, int column) {
    Grid grid = Grid.of(table);
    List<Grid.Slot> cells =
        IntStream.range(0, table.rows().size())
            .filter(row -> !table.rows().get(row).isHead())
            .mapToObj(row -> grid.rows().get(row))
            .flatMap(List::stream)
            .filter(slot -> slot.begins() && slot.column() == column && slot.cell().span() == 1)
            .filter(slot -> slot.cell().alignment().isEmpty())
            .toList();
    boolean words = cells.stream().anyMatch(slot -> WORD.matcher(words(slot)).find());
    boolean numbers = cells.stream().anyMatch(slot -> NUMBER.matcher(words(slot)).find());
    return words && !numbers
        ? places(cells.stream().filter(slot -> !words(slot).isBlank()).toList())
            .limit(1)
            .map(place -> warning(place).variant("decimal-words"))
        : cells.stream().flatMap(slot -> point(slot).stream());
  }

  private static Diagnostic warning(Place place, String... arguments) {
    return Diagnostic.error(Code.WRONG_COLUMN, place, arguments).asWarning();
  }

  private Optional<Diagnostic> point(Grid.Slot slot) {
    String typed = words(slot).strip();
    Matcher point = POINT.matcher(typed);
    if (writing != Writing.VIETNAMESE || !point.lookingAt()) {
      return Optional.empty();
    }
    String whole = point.group(2).replace(".", "");
    String meant = point.group(1) + THOUSAND.matcher(whole).replaceAll(".") + "," + point.group(3);
    return places(List.of(slot)).findFirst().map(place -> told(place, point.group(), meant));
  }

  private static Diagnostic told(Place place, String typed, String meant) {
    Diagnostic found =
        warning(place, typed).variant("decimal-point").hint("write", "\"" + meant + "\"");
    return place.text().equals(typed) && place.start() > 0 ? found.mend(edit(place, meant)) : found;
  }

  /** With quotes where there are none: between square brackets a comma ends the cell. */
  private static Edit edit(Place place, String meant) {
    char before = place.file().text().charAt(place.start() - 1);
    return new Edit(place, before == '"' || before == '\'' ? meant : "\"" + meant + "\"");
  }

  private static String words(Grid.Slot slot) {
    return Walk.inlines(slot.cell().blocks())
        .map(inline -> inline instanceof Inline.Text text ? text.value() : "")
        .collect(Collectors.joining());
  }

  private static Stream<Place> places(List<Grid.Slot> slots) {
    return slots.stream()
        .flatMap(slot -> slot.cell().blocks().stream())
        .flatMap(DecimalColumns::place);
  }

  private static Stream<Place> place(Block block) {
    return block instanceof Paragraph paragraph
        ? paragraph.origin().as(Place.class).stream()
        : Stream.empty();
  }
}
