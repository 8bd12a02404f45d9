package vanban.docx;

import java.util.List;
import java.util.Optional;
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
import vanban.style.Length;
import vanban.style.ParagraphLook.Align;
import vanban.style.TableLook;

/** Writes tables. */
final class TableWriter {
  private static final double TWIPS_PER_POINT = 20;
  private static final String CELL = "cell"; // the role of cells in which nothing stands

  private final Draft draft;
  private final Length width;

  /** Writes tables as wide as the text they stand in. */
  TableWriter(Draft draft, Length width) {
    this.draft = draft;
    this.width = width;
  }

  /** The table, without its caption. */
  Tbl write(Table table) {
    TableLook look = draft.looks().table(table.role());
    Grid grid = Grid.of(table);
    List<Integer> widths = widths(table, grid, look);
    Tbl written = new Tbl();
    written.setTblPr(properties(look));
    written.setTblGrid(Cells.grid(widths));
    for (int i = 0; i < table.rows().size(); i++) {
      written.getContent().add(row(table.rows().get(i), grid.rows().get(i), table, look, widths));
    }
    return written;
  }

  private TblPr properties(TableLook look) {
    TblPr properties =
        Cells.fixed(
            width.twips(),
            0,
            Wml.width(look.paddingX().twips()),
            Wml.width(look.paddingY().twips()));
    if (look.border().compareTo(Length.ZERO) > 0) {
      properties.setTblBorders(borders(look.border()));
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

  private Tr row(
      Table.Row row, List<Grid.Slot> slots, Table table, TableLook look, List<Integer> widths) {
    Tr written = Cells.row(true, row.head());
    for (Grid.Slot slot : slots) {
      int cellWidth = span(widths, slot.column(), slot.cell().span());
      Tc tc = Cells.cell(cellWidth);
      span(tc, slot.cell().span());
      if (slot.begins()) {
        fill(tc, slot.cell(), row.head(), table.columns().get(slot.column()), look, cellWidth);
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
    boolean known = draft.looks().roles().containsKey(CELL);
    return Wml.paragraph(known ? draft.styles().paragraph(ParagraphUse.of(CELL)) : "Normal");
  }

  private void fill(
      Tc tc, Table.Cell cell, boolean head, Table.Alignment column, TableLook look, int cellWidth) {
    CTVerticalJc stand = new CTVerticalJc();
    stand.setVal(stand(head ? look.head() : look.body()));
    tc.getTcPr().setVAlign(stand);
    Optional<Table.Alignment> side = cell.alignment();
    Optional<Align> align =
        (head ? side : side.or(() -> Optional.of(column))).map(TableWriter::align);
    Length inner = Length.points(cellWidth / TWIPS_PER_POINT).minus(look.paddingX().times(2, 1));
    new BlockWriter(draft, tc.getContent(), inner, align).all(cell.blocks());
    if (tc.getContent().isEmpty()) {
      tc.getContent().add(empty());
    }
  }

  private static STVerticalJc stand(TableLook.Stand stand) {
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
      case RIGHT -> Align.RIGHT;
    };
  }

  private List<Integer> widths(Table table, Grid grid, TableLook look) {
    ColumnWidths widths = new ColumnWidths(table.columns().size());
    for (int i = 0; i < table.rows().size(); i++) {
      boolean head = table.rows().get(i).head();
      grid.rows().get(i).stream()
          .filter(Grid.Slot::begins)
          .forEach(slot -> ask(widths, slot.column(), slot.cell(), head, look));
    }
    return widths.share(width.twips());
  }

  private void ask(ColumnWidths widths, int column, Table.Cell cell, boolean head, TableLook look) {
    if (cell.span() > 1) {
      return; // the columns it covers are measured by their own cells
    }
    for (Block block : cell.blocks()) {
      if (block instanceof Paragraph paragraph) {
        WordMeasure measure = measure(paragraph);
        Length padding = look.paddingX().times(2, 1).plus(look.border());
        Length line = measure.longestLine().times(1, head ? 2 : 1); // heads may take two lines
        widths.ask(column, measure.longestWord(), line, padding);
      }
    }
  }

  private WordMeasure measure(Paragraph paragraph) {
    return new WordMeasure(
        draft.styles(),
        draft.looks().text(paragraph.role()).letters(),
        Defaults.size(draft.looks()),
        paragraph.content());
  }
}
