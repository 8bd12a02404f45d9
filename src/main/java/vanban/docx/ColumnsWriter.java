package vanban.docx;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.Tr;
import vanban.document.Columns;
import vanban.style.ColumnsLook;
import vanban.style.Length;

/**
 * Writes blocks side by side as a table of one row without lines. The gap between two columns is
 * the right padding of the cell before it; the distances above and below are padding, too, so that
 * nothing but the author's words stands in a paragraph.
 */
final class ColumnsWriter {
  private final Draft draft;
  private final ColumnsLook look;

  ColumnsWriter(Draft draft, ColumnsLook look) {
    this.draft = draft;
    this.look = look;
  }

  /** The table. */
  Tbl write(Columns columns) {
    List<Length> widths = look.widths(columns.columns().size());
    List<Integer> cellWidths = new ArrayList<>();
    Tr row = Cells.row(look.keepTogether(), false);
    for (int i = 0; i < widths.size(); i++) {
      Length gap = i + 1 < widths.size() ? look.gap() : Length.ZERO;
      cellWidths.add(widths.get(i).plus(gap).twips());
      row.getContent().add(cell(columns.columns().get(i), widths.get(i), gap));
    }
    int width = cellWidths.stream().mapToInt(i -> i).sum();
    Tbl table = new Tbl();
    table.setTblPr(Cells.fixed(width, look.offset().twips(), Wml.width(0), Wml.width(0)));
    table.setTblGrid(Cells.grid(cellWidths));
    table.getContent().add(row);
    return table;
  }

  private Tc cell(Columns.Column column, Length width, Length gap) {
    Tc cell = Cells.cell(width.plus(gap).twips());
    TcMar padding = new TcMar();
    padding.setTop(Wml.width(look.spaceBefore().twips()));
    padding.setBottom(Wml.width(look.spaceAfter().twips()));
    padding.setRight(Wml.width(gap.twips()));
    cell.getTcPr().setTcMar(padding);
    new BlockWriter(draft, cell.getContent(), width).all(column.blocks()).end();
    return cell;
  }
}
