package vanban.docx.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vanban.document.Block;
import vanban.document.Captioned.Caption;
import vanban.document.Orientation;
import vanban.document.Origin;
import vanban.document.Table;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

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

    Table.Cell cell() {
      return new Table.Cell(span, rows, Optional.empty(), blocks, Origin.UNKNOWN);
    }
  }

  /** A row while it is read: its own cells, and the cell of each column, from above or its own. */
  private static final class Row {
    private final List<Open> own = new ArrayList<>();
    private final List<Open> grid = new ArrayList<>();
    private boolean deleted;
  }

  /** A cell as it says itself; what goes on from above has words that Word does not show. */
  private static final class Cell {
    private final List<Block> blocks = new ArrayList<>();
    private int span = 1;
    private boolean continues;

    boolean goesOn(Row row, List<Open> above) {
      int column = row.grid.size();
      return continues && column < above.size() && above.get(column).span == span;
    }
  }

  private final XmlCursor cursor;
  private final Story story;
  private final Supplier<List<Block>> blocks;
  private final List<Row> rows = new ArrayList<>();

  /**
   * Reads the table at which the cursor stands.
   *
   * @param blocks reads the block at which the cursor stands, in a cell
   */
  DocxTableReader(XmlCursor cursor, Story story, Supplier<List<Block>> blocks) {
    this.cursor = cursor;
    this.story = story;
    this.blocks = blocks;
  }

  Table read() {
    each("w:tr", this::row);
    int columns = rows.stream().mapToInt(row -> row.grid.size()).max().orElse(1);
    int width = Math.max(1, columns);
    story.spend(ReadLimit.CELLS, (long) rows.size() * width);
    List<Table.Row> read = new ArrayList<>();
    rows.forEach(row -> read.add(filled(row, width)));
    List<Table.Alignment> left = Collections.nCopies(width, Table.Alignment.LEFT);
    return new Table("table", Orientation.PORTRAIT, Caption.NONE, left, read, Origin.UNKNOWN);
  }

  /** Goes through what has some name, also within content controls. */
  private void each(String name, Runnable one) {
    cursor.children(() -> visit(name, one));
  }

  private void visit(String name, Runnable one) {
    if (cursor.name().equals(name)) {
      one.run();
    } else if (cursor.name().equals("mc:AlternateContent")) {
      if (!cursor.alternatives(() -> visit(name, one))) {
        story.omit(Omission.ALTERNATIVES);
      }
    } else if (!cursor.name().endsWith("Pr")) {
      cursor.children(() -> visit(name, one));
    }
  }

  private void row() {
    List<Open> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).grid;
    Row row = new Row();
    story.spend(ReadLimit.CELLS, 1);
    cursor.children(
        () -> {
          if (cursor.name().equals("w:trPr")) {
            cursor.children(() -> property(row));
          } else if (!row.deleted) {
            visit("w:tc", () -> cell(row, above));
          }
        });
    if (!row.deleted) {
      rows.add(row);
    }
  }

  private void property(Row row) {
    if (cursor.name().equals("w:del")) {
      row.deleted = true;
      story.omit(Omission.DELETIONS);
    } else if (cursor.name().equals("w:gridBefore")) {
      int empty = columns(row, 0);
      for (int i = 0; i < empty; i++) {
        add(row, new Open(1, List.of()));
      }
    }
  }

  /** How many columns an element speaks of. */
  private int columns(Row row, int least) {
    long columns = cursor.whole("w:val").orElse(least);
    if (columns < least) {
      throw cursor.wrongNumber(Long.toString(columns));
    }
    story.hold(ReadLimit.COLUMNS, row.grid.size() + columns);
    return (int) columns;
  }

  private static void add(Row row, Open own) {
    row.own.add(own);
    row.grid.addAll(Collections.nCopies(own.span, own));
  }

  private void cell(Row row, List<Open> above) {
    story.spend(ReadLimit.CELLS, 1);
    Cell cell = new Cell();
    cursor.children(
        () -> {
          if (cursor.name().equals("w:tcPr")) {
            cursor.children(() -> property(row, cell));
          } else if (!cell.goesOn(row, above)) {
            cell.blocks.addAll(blocks.get());
          }
        });
    story.hold(ReadLimit.COLUMNS, row.grid.size() + (long) cell.span);
    if (cell.goesOn(row, above)) {
      Open open = above.get(row.grid.size());
      open.rows++;
      row.grid.addAll(Collections.nCopies(open.span, open));
    } else {
      add(row, new Open(cell.span, cell.blocks));
    }
  }

  private void property(Row row, Cell cell) {
    switch (cursor.name()) {
      case "w:gridSpan" -> cell.span = columns(row, 1);
      case "w:vMerge" -> cell.continues = !"restart".equals(cursor.attribute("w:val").orElse(""));
      default -> {}
    }
  }

  private static Table.Row filled(Row row, int width) {
    List<Table.Cell> filled = new ArrayList<>();
    row.own.forEach(open -> filled.add(open.cell()));
    for (int i = row.grid.size(); i < width; i++) {
      filled.add(new Table.Cell(List.of(), Origin.UNKNOWN));
    }
    return new Table.Row(Table.Row.Kind.BODY, filled, Origin.UNKNOWN);
  }
}
