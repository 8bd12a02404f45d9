package vanban.docx.read;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.Tr;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Table;

/** Reads tables; rows that are too short are filled up with empty cells. */
final class DocxTableReader {
  /** A cell while it may still grow downwards. */
  private static final class Open {
    private final int span;
    private final List<Block> blocks;
    private int rows = 1;

    Open(int span, List<Block> blocks) {
      this.span = span;
      this.blocks = blocks;
    }
  }

  private final Function<List<Object>, List<Block>> blocks;

  /**
   * Reads tables.
   *
   * @param blocks reads what stands in a cell
   */
  DocxTableReader(Function<List<Object>, List<Block>> blocks) {
    this.blocks = blocks;
  }

  Table read(Tbl table) {
    List<Tr> rows = inside(table.getContent(), Tr.class);
    List<List<Open>> cells = new ArrayList<>();
    List<Open> above = List.of();
    for (Tr row : rows) {
      List<Open> grid = new ArrayList<>();
      cells.add(row(row, above, grid));
      above = grid;
    }
    int columns = cells.isEmpty() ? 1 : Math.max(1, width(rows));
    List<Table.Row> read = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      read.add(
          new Table.Row(
              Table.Row.Kind.BODY,
              filled(cells.get(i), columns - width(rows.get(i))),
              Origin.UNKNOWN));
    }
    List<Table.Alignment> left = Collections.nCopies(columns, Table.Alignment.LEFT);
    return new Table("table", Orientation.PORTRAIT, Caption.NONE, left, read, Origin.UNKNOWN);
  }

  /** Reads a row; {@code grid} gets the cell that stands in each column, from above or its own. */
  private List<Open> row(Tr row, List<Open> above, List<Open> grid) {
    List<Open> own = new ArrayList<>();
    for (Tc cell : inside(row.getContent(), Tc.class)) {
      int column = grid.size();
      int span = span(cell);
      boolean goesOn = continues(cell) && column < above.size() && above.get(column).span == span;
      Open open = goesOn ? above.get(column) : new Open(span, blocks.apply(cell.getContent()));
      if (goesOn) {
        open.rows++;
      } else {
        own.add(open);
      }
      grid.addAll(Collections.nCopies(span, open));
    }
    return own;
  }

  private static boolean continues(Tc cell) {
    TcPrInner.VMerge merge = cell.getTcPr() == null ? null : cell.getTcPr().getVMerge();
    return merge != null && !"restart".equals(merge.getVal());
  }

  private static int span(Tc cell) {
    return cell.getTcPr() == null || cell.getTcPr().getGridSpan() == null
        ? 1
        : cell.getTcPr().getGridSpan().getVal().intValue();
  }

  private static int width(Tr row) {
    return inside(row.getContent(), Tc.class).stream().mapToInt(DocxTableReader::span).sum();
  }

  private static int width(List<Tr> rows) {
    return rows.stream().mapToInt(DocxTableReader::width).max().orElse(1);
  }

  private static List<Table.Cell> filled(List<Open> cells, int missing) {
    List<Table.Cell> filled = new ArrayList<>();
    cells.forEach(
        c ->
            filled.add(new Table.Cell(c.span, c.rows, Optional.empty(), c.blocks, Origin.UNKNOWN)));
    for (int i = 0; i < missing; i++) {
      filled.add(new Table.Cell(List.of(), Origin.UNKNOWN));
    }
    return filled;
  }

  /** All of one kind, also those within content controls. */
  private static <T> List<T> inside(List<Object> content, Class<T> kind) {
    List<T> found = new ArrayList<>();
    for (Object wrapped : content) {
      Object one = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
      if (kind.isInstance(one)) {
        found.add(kind.cast(one));
      } else {
        List<Object> children = TraversalUtil.getChildrenImpl(one);
        found.addAll(children == null ? List.of() : inside(children, kind));
      }
    }
    return found;
  }
}
