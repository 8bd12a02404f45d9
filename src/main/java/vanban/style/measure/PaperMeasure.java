package vanban.style.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Document;
import vanban.document.Orientation;
import vanban.document.Part;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.StyleSet;

/**
 * Which tables hold more than their paper is wide: Word breaks their longest words and numbers
 * wherever a cell ends.
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
