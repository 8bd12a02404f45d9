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

  /**
   * A table that is too wide.
   *
   * @param needed so that nothing is broken
   * @param room between the margins of its pages
   * @param lying whether its pages lie on their side already
   * @param fitsLying whether it would fit on such pages
   */
  public record Wide(Table table, Length needed, Length room, boolean lying, boolean fitsLying) {}

  /** The tables of a document in which a word or a number is broken. */
  public List<Wide> wide(Document document) {
    return document.parts().stream().flatMap(this::wide).toList();
  }

  private Stream<Wide> wide(Part part) {
    return Walk.blocks(part.blocks())
        .filter(Table.class::isInstance)
        .flatMap(block -> wide((Table) block, part).stream());
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
    boolean lying =
        part.orientation() == Orientation.LANDSCAPE || table.orientation() == Orientation.LANDSCAPE;
    Length across = styles.page().turned().textWidth();
    Length room = lying ? across : styles.page().textWidth();
    Length needed = new TableMeasure(styles, table, room).least();
    return needed.compareTo(room) > 0
        ? Optional.of(new Wide(table, needed, room, lying, needed.compareTo(across) <= 0))
        : Optional.empty();
  }
}
