package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Grid;
import vanban.document.Table;
import vanban.docx.plan.Placed.Cell.Face;
import vanban.docx.plan.Placed.Cell.Reach;
import vanban.style.Align;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.Property;
import vanban.style.TableStyle;
import vanban.style.measure.TableMeasure;

/** Places tables, without their captions. */
final class TablePlanner {
  private static final String CELL = "cell"; // the role of cells in which nothing stands

  private final Table table;
  private final TableStyle style;
  private final TableMeasure measure;
  private final List<Length> widths;
  private final Scope scope;
  private final Blocks blocks;

  /**
   * Places a table.
   *
   * @param width of all of it
   * @param scope what it stands in
   * @param blocks places what stands in its cells
   */
  TablePlanner(Table table, Length width, Scope scope, Blocks blocks) {
    this.table = table;
    this.style = scope.styles().table(table.role());
    this.measure = new TableMeasure(scope.styles(), table, width);
    this.widths = measure.widths();
    this.scope = scope;
    this.blocks = blocks;
  }

  /** The table. */
  Placed.Table place() {
    Placed.Box box =
        new Placed.Box(
            Length.ZERO,
            style.value(TableStyle.PADDING_X),
            style.value(TableStyle.PADDING_Y),
            style.value(TableStyle.BORDER),
            TableStyle.NO_FILL);
    List<Placed.Row> rows = new ArrayList<>();
    boolean whole = style.value(TableStyle.KEEP_TOGETHER);
    RowBonds bonds = new RowBonds(table, measure, scope.pageHeight(), whole);
    for (int i = 0; i < table.rows().size(); i++) {
      Placed.Row row = row(i, bonds.isWhole(i));
      rows.add(bonds.staysWithNext(i) ? row.keptWithNext() : row);
    }
    return new Placed.Table(box, widths, rows, false, false, TableWords.of(table));
  }

  private Placed.Row row(int at, boolean whole) {
    Table.Row row = table.rows().get(at);
    List<Placed.Cell> cells =
        measure.grid().rows().get(at).stream().map(slot -> cell(row, slot)).toList();
    return new Placed.Row(whole, row.isHead(), measure.height(at), cells);
  }

  private Placed.Cell cell(Table.Row row, Grid.Slot slot) {
    int span = slot.cell().span();
    Length width = Length.sum(widths.subList(slot.column(), slot.column() + span));
    boolean turned = slot.cell().vertical();
    Reach below = slot.cell().rows() > 1 ? Reach.BEGINS : Reach.ONE_ROW;
    return slot.begins()
        ? new Placed.Cell(
            width,
            span,
            below,
            new Face(Optional.of(stand(row)), Optional.empty(), fill(row), turned),
            content(row, slot, width))
        : new Placed.Cell(
            width,
            span,
            Reach.GOES_ON,
            new Face(Optional.empty(), Optional.empty(), fill(row), turned),
            List.of(empty()));
  }

  private Optional<String> fill(Table.Row row) {
    Optional<Property<String>> fill =
        switch (row.kind()) {
          case HEAD -> Optional.of(TableStyle.HEAD_FILL);
          case GROUP -> Optional.of(TableStyle.GROUP_FILL);
          case SUBTOTAL -> Optional.of(TableStyle.SUBTOTAL_FILL);
          case TOTAL -> Optional.of(TableStyle.TOTAL_FILL);
          case BODY -> Optional.empty();
        };
    return fill.map(style::value).filter(colour -> !colour.equals(TableStyle.NO_FILL));
  }

  private TableStyle.Stand stand(Table.Row row) {
    return style.value(row.isHead() ? TableStyle.HEAD : TableStyle.BODY);
  }

  private List<Placed> content(Table.Row row, Grid.Slot slot, Length width) {
    Length lying = width.minus(style.value(TableStyle.PADDING_X).times(2, 1));
    Length inner = slot.cell().vertical() ? scope.width() : lying; // its lines go upwards
    List<Placed> content =
        blocks.place(slot.cell().blocks(), scope.cell(inner, use -> stance(use, row, slot)));
    return content.isEmpty() ? List.of(empty()) : content;
  }

  private Placed empty() {
    boolean known = scope.styles().roles().containsKey(CELL);
    return Placed.Paragraph.of(
        known
            ? StyleUse.Paragraphs.of(ParagraphUse.of(CELL).sized(measure.size(CELL)))
            : new StyleUse.Normal(),
        Placed.Line.EMPTY);
  }

  /** How a paragraph stands in a cell; heads stand as their role says, unless the cell does. */
  private ParagraphUse stance(ParagraphUse use, Table.Row row, Grid.Slot slot) {
    Optional<Table.Alignment> own = slot.cell().alignment();
    Optional<Table.Alignment> column = Optional.of(table.columns().get(slot.column()).alignment());
    Length room = measure.room(row, slot);
    ParagraphUse aligned =
        use.aligned((row.isHead() ? own : own.or(() -> column)).map(TablePlanner::align));
    ParagraphUse sized = aligned.sized(measure.size(use.role()));
    return room.equals(Length.ZERO) ? sized : sized.right(room);
  }

  private static Align align(Table.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT, DECIMAL -> Align.RIGHT;
    };
  }
}
