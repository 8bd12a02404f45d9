package vanban.style.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Columns;
import vanban.document.Document;
import vanban.document.Orientation;
import vanban.document.Part;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.StyleSet;

/**
 * Which blocks side by side reach beyond their paper's text, and which tables hold more than their
 * paper is wide: Word breaks their longest words and numbers wherever a cell ends.
 *
 * @param styles of the layout
 */
public record PaperMeasure(StyleSet styles) {
  /** What the head of an appendix is high: its title of two lines, and what it goes with. */
  private static final Length HEAD = Length.millimetres(40);

  /**
   * The height of pages that is left for a picture or a chart: what is wider than an upright page
   * stands on one that lies, where the head of an appendix takes much of it.
   *
   * @param width of the text around it
   */
  public Length pageHeight(Length width) {
    PageStyle page = styles.page();
    boolean lying = width.compareTo(page.textWidth()) > 0;
    return lying ? page.turned().textHeight().minus(HEAD) : page.textHeight();
  }

  /**
   * A table that is too wide.
   *
   * @param needed so that nothing is broken
   * @param room between the margins of its pages
   * @param lying whether its pages lie on their side already
   * @param fitsLying whether it would fit on such pages
   */
  public record Wide(Table table, Length needed, Length room, boolean lying, boolean fitsLying) {
    /** Whether some of its columns are to have widths that its author states. */
    public boolean isStated() {
      return table.columns().stream().anyMatch(column -> column.width().isPresent());
    }
  }

  /**
   * A column that is to be narrower than a word in it.
   *
   * @param table it is of
   * @param column and what it needs
   */
  public record Narrow(Table table, TableMeasure.Narrow column) {}

  /** The tables of a document in which a word or a number is broken. */
  public List<Wide> wide(Document document) {
    return document.parts().stream().flatMap(this::wide).toList();
  }

  /** The columns of a document to which its author gives less than a word in them needs. */
  public List<Narrow> narrow(Document document) {
    return document.parts().stream()
        .flatMap(part -> tables(part).flatMap(table -> narrow(table, part)))
        .toList();
  }

  private Stream<Narrow> narrow(Table table, Part part) {
    return table.columns().stream().anyMatch(column -> column.width().isPresent())
        ? new TableMeasure(styles, table, room(table, part))
            .narrow().stream().map(column -> new Narrow(table, column))
        : Stream.empty();
  }

  private static Stream<Table> tables(Part part) {
    return Walk.blocks(part.blocks()).filter(Table.class::isInstance).map(Table.class::cast);
  }

  private static boolean isLying(Table table, Part part) {
    return part.orientation() == Orientation.LANDSCAPE
        || table.orientation() == Orientation.LANDSCAPE;
  }

  private Length room(Table table, Part part) {
    return isLying(table, part) ? across() : styles.page().textWidth();
  }

  private Length across() {
    return styles.page().turned().textWidth();
  }

  private Stream<Wide> wide(Part part) {
    return tables(part).flatMap(table -> wide(table, part).stream());
  }

  /**
   * Blocks side by side that reach beyond the text.
   *
   * @param reach from the left edge of the text to their right edge
   * @param room between the margins of their pages
   */
  public record WideColumns(Columns columns, Length reach, Length room) {}

  /** The blocks side by side of a document, but for its margins, that reach beyond the text. */
  public List<WideColumns> wideColumns(Document document) {
    return document.parts().stream().flatMap(this::wideColumns).toList();
  }

  private Stream<WideColumns> wideColumns(Part part) {
    Length room = page(part).textWidth();
    return Walk.blocks(part.blocks())
        .filter(Columns.class::isInstance)
        .map(block -> (Columns) block)
        .map(columns -> new WideColumns(columns, reach(columns), room))
        .filter(columns -> columns.reach().compareTo(room) > 0);
  }

  private Length reach(Columns columns) {
    return styles.columns(columns.role()).reach(columns.columns().size());
  }

  private PageStyle page(Part part) {
    PageStyle upright = part.cover() ? styles.page().cover() : styles.page();
    return part.orientation() == Orientation.LANDSCAPE ? upright.turned() : upright;
  }

  private Optional<Wide> wide(Table table, Part part) {
    Length room = room(table, part);
    Length needed = new TableMeasure(styles, table, room).least();
    if (needed.compareTo(room) <= 0) {
      return Optional.empty();
    }
    Length lying = new TableMeasure(styles, table, across()).least();
    boolean fits = lying.compareTo(across()) <= 0;
    return Optional.of(new Wide(table, needed, room, isLying(table, part), fits));
  }
}
