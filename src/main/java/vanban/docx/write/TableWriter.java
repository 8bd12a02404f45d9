package vanban.docx.write;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import vanban.document.Block;
import vanban.document.Grid;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.docx.style.ParagraphUse;
import vanban.docx.wml.Cells;
import vanban.docx.wml.Wml;
import vanban.style.Align;
import vanban.style.Length;
import vanban.style.TableStyle;

/** Writes tables. */
final class TableWriter {
  private static final double TWIPS_PER_POINT = 20;
  private static final String CELL = "cell"; // the role of cells in which nothing stands

  private final DocxContext context;
  private final Length width;

  /** A table with what is known of it before it is written. */
  private record TableContext(Table table, TableStyle style, Grid grid, DecimalColumns decimals) {
    static TableContext of(Table table, DocxContext context) {
      Grid grid = Grid.of(table);
      TableStyle style = context.styles().table(table.role());
      return new TableContext(table, style, grid, new DecimalColumns(context, table, grid));
    }
  }

  /** Writes tables as wide as the text they stand in. */
  TableWriter(DocxContext context, Length width) {
    this.context = context;
    this.width = width;
  }

  /** The table, without its caption. */
  Tbl write(Table table) {
    TableContext sheet = TableContext.of(table, context);
    List<Integer> widths = widths(sheet);
    Tbl written = new Tbl();
    written.setTblPr(properties(sheet.style()));
    written.setTblGrid(Cells.grid(widths));
    for (int i = 0; i < table.rows().size(); i++) {
      written.getContent().add(row(table.rows().get(i), sheet.grid().rows().get(i), sheet, widths));
    }
    return written;
  }

  private TblPr properties(TableStyle style) {
    TblPr properties =
        Cells.fixed(
            width.twips(),
            0,
            Wml.width(style.value(TableStyle.PADDING_X).twips()),
            Wml.width(style.value(TableStyle.PADDING_Y).twips()));
    if (style.value(TableStyle.BORDER).compareTo(Length.ZERO) > 0) {
      properties.setTblBorders(borders(style.value(TableStyle.BORDER)));
    }
    return properties;
  }

  private static TblBorders borders(Length weight) {
    CTBorder line = new CTBorder();
    line.setVal(STBorder.SINGLE);
    line.setSz(Wml.eighths(weight));
    line.setSpace(Wml.integer(0));
    line.setColor("auto");
    TblBorders borders = new TblBorders();
    borders.setTop(line);
    borders.setLeft(line);
    borders.setBottom(line);
    borders.setRight(line);
    borders.setInsideH(line);
    borders.setInsideV(line);
    return borders;
  }

  private Tr row(Table.Row row, List<Grid.Slot> slots, TableContext sheet, List<Integer> widths) {
    Tr written = Cells.row(true, row.isHead());
    for (Grid.Slot slot : slots) {
      int cellWidth = span(widths, slot.column(), slot.cell().span());
      Tc tc = Cells.cell(cellWidth);
      span(tc, slot.cell().span());
      if (slot.begins()) {
        fill(tc, row, slot, sheet, cellWidth);
      } else {
        tc.getContent().add(empty());
      }
      if (slot.cell().rows() > 1) {
        merge(tc, slot.begins() ? "restart" : "continue");
      }
      written.getContent().add(tc);
    }
    return written;
  }

  private static int span(List<Integer> widths, int column, int count) {
    return widths.subList(column, column + count).stream().mapToInt(i -> i).sum();
  }

  private static void span(Tc cell, int count) {
    if (count > 1) {
      TcPrInner.GridSpan span = new TcPrInner.GridSpan();
      span.setVal(Wml.integer(count));
      cell.getTcPr().setGridSpan(span);
    }
  }

  private static void merge(Tc cell, String what) {
    TcPrInner.VMerge merge = new TcPrInner.VMerge();
    merge.setVal(what);
    cell.getTcPr().setVMerge(merge);
  }

  private Object empty() {
    boolean known = context.styles().roles().containsKey(CELL);
    return Wml.paragraph(known ? context.stylesPart().paragraph(ParagraphUse.of(CELL)) : "Normal");
  }

  private void fill(Tc tc, Table.Row row, Grid.Slot slot, TableContext sheet, int cellWidth) {
    TableStyle style = sheet.style();
    CTVerticalJc stand = new CTVerticalJc();
    stand.setVal(stand(row.isHead() ? style.value(TableStyle.HEAD) : style.value(TableStyle.BODY)));
    tc.getTcPr().setVAlign(stand);
    Length inner =
        Length.points(cellWidth / TWIPS_PER_POINT)
            .minus(style.value(TableStyle.PADDING_X).times(2, 1));
    UnaryOperator<ParagraphUse> stance = use -> stance(use, row, slot, sheet);
    new BlockWriter(context, tc.getContent(), inner, stance).all(slot.cell().blocks());
    if (tc.getContent().isEmpty()) {
      tc.getContent().add(empty());
    }
  }

  /** How a paragraph stands in a cell; heads stand as their role says, unless the cell does. */
  private static ParagraphUse stance(
      ParagraphUse use, Table.Row row, Grid.Slot slot, TableContext sheet) {
    Optional<Table.Alignment> own = slot.cell().alignment();
    Optional<Table.Alignment> column = Optional.of(sheet.table().columns().get(slot.column()));
    Length room = row.isHead() ? Length.ZERO : sheet.decimals().room(slot);
    ParagraphUse aligned =
        use.aligned((row.isHead() ? own : own.or(() -> column)).map(TableWriter::align));
    ParagraphUse placed = room.equals(Length.ZERO) ? aligned : aligned.right(room);
    return row.kind() == Table.Row.Kind.GROUP ? placed.keptWithNext() : placed;
  }

  private static STVerticalJc stand(TableStyle.Stand stand) {
    return switch (stand) {
      case TOP -> STVerticalJc.TOP;
      case MIDDLE -> STVerticalJc.CENTER;
      case BOTTOM -> STVerticalJc.BOTTOM;
    };
  }

  private static Align align(Table.Alignment alignment) {
    return switch (alignment) {
      case LEFT -> Align.LEFT;
      case CENTER -> Align.CENTER;
      case RIGHT, DECIMAL -> Align.RIGHT;
    };
  }

  private List<Integer> widths(TableContext sheet) {
    ColumnWidths widths = new ColumnWidths(sheet.table().columns().size());
    for (int i = 0; i < sheet.table().rows().size(); i++) {
      boolean head = sheet.table().rows().get(i).isHead();
      sheet.grid().rows().get(i).stream()
          .filter(slot -> slot.begins() && slot.cell().span() == 1)
          .forEach(slot -> ask(widths, slot, head, sheet));
    }
    return widths.share(width.twips());
  }

  private void ask(ColumnWidths widths, Grid.Slot slot, boolean head, TableContext sheet) {
    Length room = head ? Length.ZERO : sheet.decimals().room(slot);
    Length padding =
        sheet
            .style()
            .value(TableStyle.PADDING_X)
            .times(2, 1)
            .plus(sheet.style().value(TableStyle.BORDER))
            .plus(room);
    for (Block block : slot.cell().blocks()) {
      if (block instanceof Paragraph paragraph) {
        WordMeasure measure = WordMeasure.of(context, paragraph);
        Length line = measure.longestLine().times(1, head ? 2 : 1); // heads may take two lines
        widths.ask(slot.column(), measure.longestWord(), line, padding);
      }
    }
  }
}
