package vanban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The grid of a table")
class GridTest {
  private static Table.Cell cell(String text, int span, int rows) {
    Paragraph words =
        new Paragraph(
            "cell",
            Optional.empty(),
            List.of(new Inline.Text(text, Origin.UNKNOWN)),
            Origin.UNKNOWN);
    return new Table.Cell(span, rows, Optional.empty(), List.of(words), Origin.UNKNOWN);
  }

  private static Table.Row row(Table.Row.Kind kind, Table.Cell... cells) {
    return new Table.Row(kind, List.of(cells), Origin.UNKNOWN);
  }

  private static Table table(Table.Row... rows) {
    List<Table.Alignment> columns = List.of(Table.Alignment.values()[0]);
    return new Table(
        "table",
        Orientation.PORTRAIT,
        Captioned.Caption.NONE,
        columns,
        List.of(rows),
        Origin.UNKNOWN);
  }

  /** Each slot by its words, its column and the rows left; in brackets where it reaches down. */
  private static List<String> shown(Table table) {
    return Grid.of(table).rows().stream()
        .map(row -> row.stream().map(GridTest::shown).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String shown(Grid.Slot slot) {
    String words =
        Walk.inlines(slot.cell().blocks())
            .map(inline -> ((Inline.Text) inline).value())
            .collect(Collectors.joining());
    String shown = words + slot.column() + "/" + slot.rows();
    return slot.begins() ? shown : "(" + shown + ")";
  }

  @Test
  @DisplayName("has each cell in all rows that it covers, in the order of columns")
  void hasCellsInAllTheirRows() {
    Table table =
        table(
            row(Table.Row.Kind.HEAD, cell("a", 1, 2), cell("b", 2, 1), cell("c", 1, 3)),
            row(Table.Row.Kind.HEAD, cell("d", 1, 1), cell("e", 1, 1)),
            row(Table.Row.Kind.BODY, cell("f", 3, 1)),
            row(Table.Row.Kind.BODY, cell("g", 1, 1)));
    assertEquals(
        List.of("a0/2 b1/1 c3/3", "(a0/1) d1/1 e2/1 (c3/2)", "f0/1 (c3/1)", "g0/1"), shown(table));
    assertEquals(
        List.of(true, true, false, false), table.rows().stream().map(Table.Row::isHead).toList());
  }

  @Test
  @DisplayName("passes several cells from above, one after the other")
  void passesSeveral() {
    assertEquals(
        List.of("a0/2 b1/2 c2/1", "(a0/1) (b1/1) d2/1"),
        shown(
            table(
                row(Table.Row.Kind.BODY, cell("a", 1, 2), cell("b", 1, 2), cell("c", 1, 1)),
                row(Table.Row.Kind.BODY, cell("d", 1, 1)))));
  }

  @Test
  @DisplayName("of which all that stands in cells and notes is found by a walk, in its order")
  void isWalked() {
    Inline.Text inner = new Inline.Text("x", Origin.UNKNOWN);
    Paragraph note = new Paragraph("note", Optional.empty(), List.of(inner), Origin.UNKNOWN);
    Inline strong =
        new Inline.Strong(List.of(new Inline.Note(1, List.of(note), Origin.UNKNOWN), inner));
    Paragraph line = new Paragraph("body", Optional.empty(), List.of(strong), Origin.UNKNOWN);
    ItemList list = new ItemList("-", List.of(new ItemList.Item(List.of(line), Origin.UNKNOWN)));
    Table table = table(row(Table.Row.Kind.BODY, cell("a", 1, 1)));
    assertEquals(
        List.of("ItemList", "Paragraph body", "Paragraph note", "Table", "Paragraph cell"),
        Walk.blocks(List.of(list, table)).map(GridTest::name).toList());
    assertEquals(
        List.of("Strong", "Note", "Text", "Text", "Text"),
        Walk.inlines(List.of(list, table)).map(one -> one.getClass().getSimpleName()).toList());
    assertEquals(
        List.of("Emphasis", "Span", "Text"),
        Stream.of(new Inline.Emphasis(List.of(new Inline.Span("r", List.of(inner)))))
            .flatMap(Walk::inlines)
            .map(one -> one.getClass().getSimpleName())
            .toList());
  }

  private static String name(Block block) {
    String kind = block.getClass().getSimpleName();
    return block instanceof Paragraph line ? kind + " " + line.role() : kind;
  }
}
