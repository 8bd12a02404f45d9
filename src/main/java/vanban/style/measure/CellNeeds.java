package vanban.style.measure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.document.Grid;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.TableStyle;
import vanban.vietnamese.OrderHead;

/**
 * What the cells of a table need in letters of one size, so that no word and no number is broken.
 *
 * @param table they stand in
 * @param grid where they stand
 * @param letters in which they are written
 * @param decimals the columns of numbers
 */
record CellNeeds(Table table, Grid grid, TableLetters letters, DecimalColumns decimals) {
  /** How high a head may become that is read from below upwards; a longer one has several lines. */
  private static final Length HIGHEST = Length.millimetres(45);

  /** The needs in letters of a size. */
  static CellNeeds of(Table table, Grid grid, TableLetters letters) {
    return new CellNeeds(table, grid, letters, new DecimalColumns(letters, table, grid));
  }

  /** What all columns ask for. */
  ColumnWidths widths() {
    ColumnWidths widths = new ColumnWidths(table.columns().size());
    eachCell(slot -> slot.cell().span() == 1, (row, slot) -> ask(widths, row, slot));
    eachCell(slot -> slot.cell().span() > 1, (row, slot) -> ask(widths, row, slot)); // the rest
    eachCell(slot -> true, (row, slot) -> widths.hold(slot.column(), isOrder(row, slot)));
    return widths;
  }

  /** Does something with each cell of a row. */
  @FunctionalInterface
  private interface Work {
    void accept(Table.Row row, Grid.Slot slot);
  }

  private void eachCell(Predicate<Grid.Slot> some, Work work) {
    for (int i = 0; i < table.rows().size(); i++) {
      Table.Row row = table.rows().get(i);
      grid.rows().get(i).stream()
          .filter(Grid.Slot::begins)
          .filter(some)
          .forEach(slot -> work.accept(row, slot));
    }
  }

  /** How much room a number leaves at its right. */
  Length room(Table.Row row, Grid.Slot slot) {
    return row.isHead() ? Length.ZERO : decimals.room(slot);
  }

  private void ask(ColumnWidths widths, Table.Row row, Grid.Slot slot) {
    Length padding = style().value(TableStyle.PADDING_X).times(2, 1);
    Length around = padding.plus(style().value(TableStyle.BORDER)).plus(room(row, slot));
    paragraphs(slot)
        .map(paragraph -> extent(slot, paragraph))
        .forEach(
            extent -> {
              if (slot.cell().span() == 1) {
                ask(widths, row.isHead() && !slot.cell().vertical(), slot.column(), extent, around);
              } else {
                widths.askTogether(slot.column(), slot.cell().span(), extent.word().plus(around));
              }
            });
  }

  private static void ask(
      ColumnWidths widths, boolean breaks, int column, Extent extent, Length around) {
    if (breaks) {
      widths.askHead(column, extent.word(), extent.line(), around);
    } else {
      widths.ask(column, extent.word(), extent.line(), around);
    }
    widths.show(column, extent.shown().plus(around));
  }

  /** Whether a cell is the head of the column that counts the rows. */
  private static boolean isOrder(Table.Row row, Grid.Slot slot) {
    return row.isHead() && slot.cell().span() == 1 && paragraphs(slot).anyMatch(CellNeeds::isOrder);
  }

  private static boolean isOrder(Paragraph paragraph) {
    return OrderHead.is(
        paragraph.content().stream().flatMap(Walk::line).map(CellNeeds::word).collect(joining()));
  }

  private static String word(Inline inline) {
    return inline instanceof Inline.Text text ? text.value() : " ";
  }

  /**
   * How wide a paragraph is.
   *
   * @param word its longest word; of a head that is read upwards, all its lines
   * @param line its longest line, which is best not broken
   * @param shown below what nothing is seen of it: a head that is read upwards is cut through
   */
  private record Extent(Length word, Length line, Length shown) {}

  private Extent extent(Grid.Slot slot, Paragraph paragraph) {
    TextMeasure measure = letters.measure(paragraph);
    if (slot.cell().vertical()) {
      Length lines = letters.pitch(paragraph.role()).times(measure.lines(HIGHEST), 1);
      return new Extent(lines, lines, lines.times(3, 4));
    }
    return new Extent(measure.longestWord(), measure.longestLine(), Length.ZERO);
  }

  /** How high a row must be for what is read upwards in it; zero where nothing is. */
  Length height(int row) {
    return grid.rows().get(row).stream()
        .filter(slot -> slot.cell().vertical())
        .map(this::height)
        .reduce(Length.ZERO, Length::max);
  }

  private Length height(Grid.Slot slot) {
    Length line =
        paragraphs(slot)
            .map(paragraph -> letters.measure(paragraph).longestLine(HIGHEST))
            .reduce(Length.ZERO, Length::max);
    return line.plus(paddings()).plus(Length.points(1)).times(1, slot.cell().rows());
  }

  /** How high the cells are that stand in one row alone, nearly. */
  Length ownHeight(int row, List<Length> widths) {
    return grid.rows().get(row).stream()
        .filter(slot -> slot.cell().rows() == 1 && !slot.cell().vertical())
        .map(slot -> height(slot, widths))
        .reduce(height(row).plus(paddings()), Length::max);
  }

  /** How high a cell is, nearly. */
  Length height(Grid.Slot slot, List<Length> widths) {
    Length all = Length.sum(widths.subList(slot.column(), slot.column() + slot.cell().span()));
    Length room = all.minus(style().value(TableStyle.PADDING_X).times(2, 1));
    return paragraphs(slot)
        .map(one -> letters.height(one.role(), letters.measure(one).lines(room)))
        .reduce(paddings(), Length::plus);
  }

  private Length paddings() {
    return style().value(TableStyle.PADDING_Y).times(2, 1);
  }

  private static Stream<Paragraph> paragraphs(Grid.Slot slot) {
    return slot.cell().blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(Paragraph.class::cast);
  }

  private TableStyle style() {
    return letters.styles().table(table.role());
  }
}
