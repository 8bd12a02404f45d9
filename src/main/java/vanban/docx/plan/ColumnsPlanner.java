package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vanban.document.Columns;
import vanban.docx.plan.Placed.Cell.Face;
import vanban.docx.plan.Placed.Cell.Padding;
import vanban.docx.plan.Placed.Cell.Reach;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.TableStyle;
import vanban.style.measure.ColumnsMeasure;

/**
 * Places blocks side by side as a table of one row, without lines unless they are boxes. The gap
 * between two columns is the right padding of the cell before it; the distances above and below are
 * padding, too, so that nothing but the author's words stands in a paragraph.
 */
final class ColumnsPlanner {
  private ColumnsPlanner() {}

  /**
   * The table.
   *
   * @param stack the columns right above and below, and these among them
   * @param scope what it stands in
   * @param blocks places what stands in the columns
   */
  static Placed.Table place(Columns columns, List<Columns> stack, Scope scope, Blocks blocks) {
    ColumnsStyle style = scope.styles().columns(columns.role());
    ColumnsMeasure measure = ColumnsMeasure.of(scope.styles(), columns, stack);
    List<Placed.Cell> cells = new ArrayList<>();
    for (int i = 0; i < measure.widths().size(); i++) {
      Length width = measure.widths().get(i);
      Length gap = i + 1 < measure.widths().size() ? measure.gap() : Length.ZERO;
      Scope inner = scope.cell(width.minus(sides(style)), UnaryOperator.identity());
      List<Placed> content = blocks.place(columns.columns().get(i).blocks(), inner);
      List<Placed> closed = Separators.closed(content, scope.styles());
      if (style.isBox() && gap.twips() > 0) {
        cells.add(cell(width, Length.ZERO, style, closed));
        cells.add(between(gap));
      } else {
        cells.add(cell(width.plus(gap), gap, style, closed));
      }
    }
    return new Placed.Table(
        box(style),
        cells.stream().map(Placed.Cell::width).toList(),
        List.of(new Placed.Row(style.value(ColumnsStyle.KEEP_TOGETHER), false, Length.ZERO, cells)),
        false,
        style.value(ColumnsStyle.KEEP_WITH_BEFORE),
        Placed.Said.NOTHING);
  }

  private static Placed.Box box(ColumnsStyle style) {
    Length indent = style.value(ColumnsStyle.OFFSET);
    return style.isBox()
        ? new Placed.Box(
            indent,
            style.value(ColumnsStyle.PADDING_X),
            style.value(ColumnsStyle.PADDING_Y),
            style.value(ColumnsStyle.BORDER),
            style.value(ColumnsStyle.BORDER_COLOR))
        : Placed.Box.bare(indent);
  }

  /** What a column that is a box leaves beside its words. */
  private static Length sides(ColumnsStyle style) {
    return style.isBox() ? style.value(ColumnsStyle.PADDING_X).times(2, 1) : Length.ZERO;
  }

  /** In a box the distances above and below are room within it; those outside are lines of air. */
  private static Padding padding(ColumnsStyle style, Length gap) {
    return style.isBox()
        ? new Padding(
            style.value(ColumnsStyle.PADDING_Y),
            style.value(ColumnsStyle.PADDING_Y),
            gap.plus(style.value(ColumnsStyle.PADDING_X)))
        : new Padding(
            style.value(ColumnsStyle.SPACE_BEFORE), style.value(ColumnsStyle.SPACE_AFTER), gap);
  }

  /** What parts two boxes. */
  private static Placed.Cell between(Length gap) {
    List<Placed> empty = List.of(Placed.Paragraph.gap(StyleUse.Gap.THIN));
    return new Placed.Cell(Length.ofTwips(gap.twips()), 1, Reach.ONE_ROW, Face.GAP, empty);
  }

  private static Placed.Cell cell(
      Length width, Length gap, ColumnsStyle style, List<Placed> content) {
    return new Placed.Cell(
        Length.ofTwips(width.twips()),
        1,
        Reach.ONE_ROW,
        new Face(
            Optional.empty(),
            Optional.of(padding(style, gap)),
            Optional.of(style.value(ColumnsStyle.FILL))
                .filter(fill -> !fill.equals(TableStyle.NO_FILL)),
            false),
        content);
  }
}
