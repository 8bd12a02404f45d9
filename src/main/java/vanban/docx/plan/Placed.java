package vanban.docx.plan;

import java.util.List;
import java.util.Optional;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.TableStyle;

/** What stands below one another in a body, a cell, a note or a margin: paragraphs and tables. */
public sealed interface Placed {

  /** Whether it stays on the page of what follows, for what follows asks for it. */
  boolean kept();

  /** The same, staying on the page of what follows. */
  Placed keptWithNext();

  /**
   * A paragraph.
   *
   * @param use of its style, as it stands without what follows
   * @param line what stands in it
   * @param kept whether it stays on the page of what follows
   * @param ends whether it is the last paragraph of a run of pages
   * @param page on which it has a place of its own; empty in the run of the text
   */
  record Paragraph(
      StyleUse.OfParagraph use, Line line, boolean kept, boolean ends, Optional<PageStyle> page)
      implements Placed {
    /** A paragraph in the run of the text. */
    static Paragraph of(StyleUse.OfParagraph use, Line line) {
      return new Paragraph(use, line, false, false, Optional.empty());
    }

    /** A paragraph that is nothing but a distance. */
    static Paragraph gap(Length height) {
      return of(new StyleUse.Gap(height, false), Line.EMPTY);
    }

    /** The same paragraph, as tables of contents list it. */
    Paragraph listed(Optional<Integer> place) {
      return new Paragraph(use, line.listed(place), kept, ends, page);
    }

    @Override
    public Paragraph keptWithNext() {
      return new Paragraph(use, line, true, ends, page);
    }

    /** The same paragraph, the last one of a run of pages. */
    Paragraph ending() {
      return new Paragraph(use, line, kept, true, page);
    }

    /** The same paragraph, with a place of its own on such a page. */
    Paragraph on(PageStyle on) {
      return new Paragraph(use, line, kept, ends, Optional.of(on));
    }
  }

  /**
   * What stands in a paragraph.
   *
   * @param pieces in order
   * @param mark what the number before them looks like, if otherwise than the paragraph
   * @param anchor by which references find the number of the paragraph; empty without one
   * @param listed its place among the headings in tables of contents; empty for what is in none
   */
  record Line(
      List<Piece> pieces,
      Optional<StyleUse.Words> mark,
      Optional<Integer> anchor,
      Optional<Integer> listed) {
    /** Nothing. */
    public static final Line EMPTY = of(List.of());

    /** Keeps the pieces from change. */
    public Line {
      pieces = List.copyOf(pieces);
    }

    static Line of(List<Piece> pieces) {
      return new Line(pieces, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, as tables of contents list it. */
    Line listed(Optional<Integer> place) {
      return new Line(pieces, mark, anchor, place);
    }
  }

  /**
   * A table, or blocks side by side as a table of one row.
   *
   * @param box its lines, its place and the room in its cells
   * @param columns their widths, left to right, each in whole twentieths of a point
   * @param rows top to bottom
   * @param kept whether its last row stays on the page of what follows
   * @param keepsBefore whether it keeps what stands before it on its own page
   * @param said to those who cannot see it
   */
  record Table(
      Box box, List<Length> columns, List<Row> rows, boolean kept, boolean keepsBefore, Said said)
      implements Placed {
    /** Keeps the lists from change. */
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public Table keptWithNext() {
      return new Table(box, columns, rows, true, keepsBefore, said);
    }

    /**
     * The same, with a row without words below if it has but one: LibreOffice does not move a table
     * of one row that stays whole with what follows.
     */
    Table withSecondRow() {
      return rows.size() == 1
          ? new Table(
              box, columns, List.of(rows.get(0).keptWithNext(), thin()), kept, keepsBefore, said)
          : this;
    }

    private Row thin() {
      Cell.Padding none = new Cell.Padding(Length.ZERO, Length.ZERO, Length.ZERO);
      Cell.Face face = new Cell.Face(Optional.empty(), Optional.of(none), Optional.empty(), false);
      List<Placed> empty = List.of(Paragraph.gap(StyleUse.Gap.THIN));
      return new Row(
          true,
          false,
          Length.ZERO,
          columns.stream()
              .map(width -> new Cell(width, 1, Cell.Reach.ONE_ROW, face, empty))
              .toList());
    }

    /** Whether all of it stays on the page of what follows: each row on that of the next. */
    public boolean keptWhole() {
      return kept && rows.subList(0, rows.size() - 1).stream().allMatch(Row::kept);
    }
  }

  /**
   * What is said of a table to those who cannot see it.
   *
   * @param title its caption; empty without
   * @param description what stands in its columns; empty where no heads say it
   */
  record Said(String title, String description) {
    /** Nothing, of blocks that only stand side by side. */
    static final Said NOTHING = new Said("", "");
  }

  /**
   * What all cells of a table share.
   *
   * @param indent from the left edge of the text to the table; negative reaches into the margin
   * @param paddingX from the left and right edges of cells to their words
   * @param paddingY from the upper and lower edges of cells to their words
   * @param border the weight of all lines; zero for none
   * @param color of all lines, six hexadecimal digits or {@code auto}
   */
  record Box(Length indent, Length paddingX, Length paddingY, Length border, String color) {
    /** Without lines, and without room in its cells. */
    static Box bare(Length indent) {
      return new Box(indent, Length.ZERO, Length.ZERO, Length.ZERO, TableStyle.NO_FILL);
    }
  }

  /**
   * A row of a table.
   *
   * @param whole whether it stays on one page
   * @param head whether it is repeated at the top of each page
   * @param height it has at least; zero for what its words need
   * @param cells left to right, with those that reach down from above
   */
  record Row(boolean whole, boolean head, Length height, List<Cell> cells) {
    /** Keeps the cells from change. */
    public Row {
      cells = List.copyOf(cells);
    }

    private boolean kept() {
      return cells.get(0).blocks().get(0).kept();
    }

    /** The same row, staying on the page of the row below. */
    Row keptWithNext() {
      return new Row(whole, head, height, cells.stream().map(Cell::keptWithNext).toList());
    }
  }

  /**
   * A cell of a row.
   *
   * @param width of all columns it covers, in whole twentieths of a point
   * @param span how many columns it covers, at least 1
   * @param reach whether it covers several rows
   * @param face how its words stand in it, and what is behind them
   * @param blocks what stands in it; at least one, as Word wants it
   */
  record Cell(Length width, int span, Reach reach, Face face, List<Placed> blocks) {
    /** Keeps the blocks from change. */
    public Cell {
      blocks = List.copyOf(blocks);
    }

    private Cell keptWithNext() {
      List<Placed> kept = blocks.stream().map(Placed::keptWithNext).toList();
      return new Cell(width, span, reach, face, kept);
    }

    /**
     * How the words of a cell stand in it.
     *
     * @param stand where in its height; empty for the upper edge
     * @param padding its own distances from its edges to them; empty for the table's
     * @param fill the colour behind them, six hexadecimal digits; empty for none
     * @param vertical whether they are read from below upwards
     * @param gap whether it is no cell but the gap between two, without lines above and below it
     */
    public record Face(
        Optional<TableStyle.Stand> stand,
        Optional<Padding> padding,
        Optional<String> fill,
        boolean vertical,
        boolean gap) {
      /** That of a gap. */
      static final Face GAP =
          new Face(Optional.empty(), Optional.empty(), Optional.empty(), false, true);

      /** That of a cell. */
      Face(
          Optional<TableStyle.Stand> stand,
          Optional<Padding> padding,
          Optional<String> fill,
          boolean vertical) {
        this(stand, padding, fill, vertical, false);
      }
    }

    /** How a cell goes on downwards. */
    public enum Reach {
      /** It covers one row. */
      ONE_ROW,
      /** It goes on in the row below. */
      BEGINS,
      /** It comes from the row above. */
      GOES_ON
    }

    /**
     * Distances from the edges of a cell to its words; none on the left.
     *
     * @param top from the upper edge
     * @param bottom from the lower edge
     * @param right from the right edge
     */
    public record Padding(Length top, Length bottom, Length right) {}
  }
}
