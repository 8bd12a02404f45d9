package vanban.style.measure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.document.Grid;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.style.Length;
import vanban.style.TableStyle;

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
    Length padding = style().value(TableStyle.PADDING_Y).times(2, 1);
    Length line =
        paragraphs(slot)
            .map(paragraph -> letters.measure(paragraph).longestLine(HIGHEST))
            .reduce(Length.ZERO, Length::max);
    return line.plus(padding).plus(Length.points(1)).times(1, slot.cell().rows());
  }

  /** How high all rows are together, nearly: each as high as the fullest of its cells. */
  Length estimatedHeight(List<Length> widths) {
    return IntStream.range(0, grid.rows().size())
        .mapToObj(row -> estimatedHeight(row, widths))
        .reduce(Length.ZERO, Length::plus);
  }

  /** How high a row is, nearly: as high as the fullest of its cells. */
  Length estimatedHeight(int row, List<Length> widths) {
    return grid.rows().get(row).stream()
        .map(slot -> estimatedHeight(slot, widths))
        .reduce(height(row), Length::max)
        .plus(style().value(TableStyle.PADDING_Y).times(2, 1));
  }

  private Length estimatedHeight(Grid.Slot slot, List<Length> widths) {
    Length all = Length.sum(widths.subList(slot.column(), slot.column() + slot.cell().span()));
    Length room = all.minus(style().value(TableStyle.PADDING_X).times(2, 1));
    return slot.cell().rows() > 1 || slot.cell().vertical()
        ? Length.ZERO
        : paragraphs(slot)
            .map(one -> letters.height(one.role(), letters.measure(one).lines(room)))
            .reduce(Length.ZERO, Length::plus);
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
