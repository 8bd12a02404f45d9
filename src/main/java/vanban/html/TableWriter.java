package vanban.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.document.Grid;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.style.Align;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.Property;
import vanban.style.TableStyle;
import vanban.style.TextStyle;
import vanban.style.measure.TableMeasure;

/** Writes tables with what stands above their rows. */
final class TableWriter {
  private static final String CELL = "cell"; // the role of cells in which nothing stands

  /** Of a line round a cell, which takes no room from its words in Word, what lies in it. */
  private static final Length LINE = Length.points(0.4);

  private final Page page;
  private final Html html;
  private final Room room;
  private final Table table;
  private final Blocks blocks;
  private final TableStyle style;
  private final TableMeasure measure;

  /**
   * Writes a table.
   *
   * @param room what it stands in
   * @param blocks writes what stands in its cells
   */
  TableWriter(Page page, Room room, Table table, Blocks blocks) {
    this.page = page;
    this.html = page.html();
    this.room = room;
    this.table = table;
    this.blocks = blocks;
    this.style = page.styles().table(table.role());
    this.measure = new TableMeasure(page.styles(), table, room.width());
  }

  /**
   * What stands around a table and the lines beside it: the distance that the first of those keeps
   * to what stands above.
   */
  Css around() {
    Length before =
        table
            .caption()
            .paragraph()
            .or(() -> table.lines().above())
            .map(line -> page.styles().text(line.role()).value(TextStyle.SPACE_BEFORE))
            .orElse(Length.ZERO);
    return Css.NONE
        .withSome("margin-top", before)
        .withSome("padding-bottom", style.value(TableStyle.SPACE_AFTER));
  }

  /**
   * The table.
   *
   * @param above writes what stands above its rows
   */
  void write(Runnable above) {
    html.open("table").with(Css.NONE.with("width", Length.sum(measure.widths()))).line();
    boolean said = table.caption().paragraph().isPresent() || table.lines().above().isPresent();
    if (said) {
      html.open("caption").line();
      above.run();
      html.close().line();
    }
    html.open("colgroup");
    measure.widths().forEach(width -> html.open("col").with(Css.NONE.with("width", width)));
    html.close().line();
    int heads = (int) table.rows().stream().takeWhile(Table.Row::isHead).count();
    rows("thead", 0, heads);
    rows("tbody", heads, table.rows().size());
    html.close().line();
  }

  private void rows(String tag, int from, int to) {
    if (from == to) {
      return;
    }
    html.open(tag).line();
    for (int i = from; i < to; i++) {
      html.open("tr").with(Css.NONE.withSome("height", measure.height(i)));
      page.at(table.rows().get(i).origin()).line();
      for (Grid.Slot slot : measure.grid().rows().get(i)) {
        if (slot.begins()) {
          cell(i, slot);
        }
      }
      html.close().line();
    }
    html.close().line();
  }

  private void cell(int number, Grid.Slot slot) {
    Table.Row row = table.rows().get(number);
    Table.Cell cell = slot.cell();
    html.open(row.isHead() ? "th" : "td").with("class", name(row.kind()));
    if (row.isHead()) {
      html.with("scope", cell.span() > 1 ? "colgroup" : "col");
    }
    html.with("colspan", covered(cell.span())).with("rowspan", covered(cell.rows()));
    page.at(cell.origin());
    if (cell.vertical()) {
      html.open("div")
          .with("class", "upwards")
          .with(Css.NONE.withSome("height", inner(number, cell.rows())));
    }
    content(row, slot);
    if (cell.vertical()) {
      html.close();
    }
    html.close().line();
  }

  private static Optional<String> covered(int count) {
    return count > 1 ? Optional.of(String.valueOf(count)) : Optional.empty();
  }

  /** The height of what is read upwards in a cell that covers some rows. */
  private Length inner(int first, int rows) {
    Length height = Length.ZERO;
    for (int i = first; i < first + rows; i++) {
      height = height.plus(measure.height(i));
    }
    return height.minus(style.value(TableStyle.PADDING_Y).times(2, 1)).max(Length.ZERO);
  }

  private String name(Table.Row.Kind kind) {
    TableStyle.Stand stand =
        style.value(kind == Table.Row.Kind.HEAD ? TableStyle.HEAD : TableStyle.BODY);
    Css css =
        Css.of("vertical-align", stand.name().toLowerCase(Locale.ROOT))
            .with(
                "padding",
                Css.pt(style.value(TableStyle.PADDING_Y))
                    + " "
                    + Css.pt(style.value(TableStyle.PADDING_X).minus(LINE).max(Length.ZERO)));
    Length border = style.value(TableStyle.BORDER);
    Css lined =
        border.equals(Length.ZERO) ? css : css.with("border", Css.pt(border) + " solid #000");
    Css filled = fill(kind).map(fill -> lined.with("background", Css.color(fill))).orElse(lined);
    return page.classes().name("c", table.role(), filled);
  }

  private Optional<String> fill(Table.Row.Kind kind) {
    Optional<Property<String>> fill =
        switch (kind) {
          case HEAD -> Optional.of(TableStyle.HEAD_FILL);
          case GROUP -> Optional.of(TableStyle.GROUP_FILL);
          case SUBTOTAL -> Optional.of(TableStyle.SUBTOTAL_FILL);
          case TOTAL -> Optional.of(TableStyle.TOTAL_FILL);
          case BODY -> Optional.empty();
        };
    return fill.map(style::value).filter(colour -> !colour.equals(TableStyle.NO_FILL));
  }

  private void content(Table.Row row, Grid.Slot slot) {
    int span = slot.cell().span();
    Length width =
        Length.sum(measure.widths().subList(slot.column(), slot.column() + span))
            .minus(style.value(TableStyle.PADDING_X).times(2, 1));
    Room inside =
        room.within(slot.cell().vertical() ? room.width() : width, use -> stance(use, row, slot));
    if (!slot.cell().blocks().isEmpty()) {
      blocks.write(slot.cell().blocks(), inside);
    } else if (page.styles().roles().containsKey(CELL)) {
      Paragraph empty = new Paragraph(CELL, List.of(), slot.cell().origin());
      blocks.write(List.of(empty), inside);
    }
  }

  /** How a paragraph stands in a cell; heads stand as their role says, unless the cell does. */
  private ParagraphUse stance(ParagraphUse use, Table.Row row, Grid.Slot slot) {
    Optional<Table.Alignment> own = slot.cell().alignment();
    Optional<Table.Alignment> column = Optional.of(table.columns().get(slot.column()).alignment());
    Length free = measure.room(row, slot);
    ParagraphUse aligned =
        use.aligned((row.isHead() ? own : own.or(() -> column)).map(TableWriter::align));
    ParagraphUse sized = aligned.sized(measure.size(use.role()));
    return free.equals(Length.ZERO) ? sized : sized.right(free);
  }

  private static Align align(Table.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT, DECIMAL -> Align.RIGHT;
    };
  }
}
