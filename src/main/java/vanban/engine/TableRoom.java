package vanban.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Grid;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.docx.write.WordBounds;
import vanban.source.Place;
import vanban.style.measure.PaperMeasure;

/** What is wrong with the room of tables: theirs on the paper, and that of words in a column. */
final class TableRoom {
  private TableRoom() {}

  /** Says it, at the places where the tables were written. */
  static void check(Document document, PaperMeasure paper, Diagnostics found) {
    String most = Integer.toString(WordBounds.COLUMNS);
    for (Table table : WordBounds.tooWide(document)) {
      String columns = Integer.toString(table.columns().size());
      found.add(
          written(table)
              .map(place -> Diagnostic.error(Code.TOO_MANY_COLUMNS, place, columns, most))
              .orElseGet(() -> Diagnostic.error(Code.TOO_MANY_COLUMNS, columns, most)));
    }
    paper.wide(document).forEach(wide -> tooWide(wide).ifPresent(found::add));
    paper.narrow(document).forEach(narrow -> tooNarrow(narrow).ifPresent(found::add));
  }

  /** A table wider than its paper; one with more columns than Word can have is told already. */
  private static Optional<Diagnostic> tooWide(PaperMeasure.Wide wide) {
    String[] said = {wide.needed().told(), wide.room().told()};
    String turned = wide.lying() || !wide.fitsLying() ? "fewer-columns" : "turn-table";
    String hint = wide.isStated() ? "less-width" : turned;
    return written(wide.table())
        .filter(place -> wide.table().columns().size() <= WordBounds.COLUMNS)
        .map(place -> Diagnostic.error(Code.WIDE_TABLE, place, said).asWarning().hint(hint))
        .map(found -> wide.isStated() ? found.variant("stated") : found);
  }

  /**
   * A column whose author gives it less than a word in it needs, at its head; an error where
   * nothing of its words would be seen.
   */
  private static Optional<Diagnostic> tooNarrow(PaperMeasure.Narrow narrow) {
    int column = narrow.column().column();
    String width = narrow.column().stated().told();
    String needed = narrow.column().needed().told();
    Table table = narrow.table();
    return cells(table, column)
        .flatMap(slot -> places(slot.cell().blocks()))
        .findFirst()
        .or(() -> written(table))
        .map(at -> Diagnostic.error(Code.WIDE_TABLE, at, width, needed, name(table, column)))
        .map(
            found ->
                narrow.column().hidden()
                    ? found.variant("hidden")
                    : found.variant("narrow").asWarning());
  }

  /** What a column is called at its head: {@code “Thực hiện”}; without a head its number. */
  private static String name(Table table, int column) {
    long heads = table.rows().stream().filter(Table.Row::isHead).count();
    return Grid.of(table).rows().stream()
        .limit(heads)
        .flatMap(List::stream)
        .filter(slot -> slot.begins() && slot.column() == column && slot.cell().span() == 1)
        .map(slot -> words(slot.cell().blocks()))
        .filter(words -> !words.isBlank())
        .reduce((first, second) -> second)
        .map(words -> "“" + words.strip() + "”")
        .orElseGet(() -> Integer.toString(column + 1));
  }

  private static String words(List<Block> blocks) {
    return Walk.inlines(blocks)
        .map(inline -> inline instanceof Inline.Text text ? text.value() : "")
        .collect(Collectors.joining());
  }

  private static Stream<Grid.Slot> cells(Table table, int column) {
    return Grid.of(table).rows().stream()
        .flatMap(List::stream)
        .filter(slot -> slot.column() == column && slot.cell().span() == 1);
  }

  /** Where its author wrote it: of a table that a layout draws, the first of what it places. */
  private static Optional<Place> written(Table table) {
    return Stream.concat(table.origin().as(Place.class).stream(), places(List.of(table)))
        .findFirst();
  }

  /** Where paragraphs were written that an author wrote. */
  private static Stream<Place> places(List<Block> blocks) {
    return Walk.blocks(blocks)
        .filter(Paragraph.class::isInstance)
        .flatMap(block -> ((Paragraph) block).origin().as(Place.class).stream());
  }
}
