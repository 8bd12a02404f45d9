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
