package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.StatedWidth;
import vanban.document.Table;
import vanban.figure.Better;
import vanban.figure.Figure;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * A table as its author typed it.
 *
 * @param place where it starts
 * @param caption what it is called
 * @param legend the lines above and below it
 * @param written what is written of it
 * @param figures what it shows of figures
 * @param landscape whether it stands on pages that lie on their side
 */
public record TableSource(
    Place place,
    CaptionSource caption,
    Legend legend,
    Written written,
    Figures figures,
    boolean landscape) {

  /** Its id, as typed. */
  public Optional<YamlText> id() {
    return caption.id().value();
  }

  /**
   * What is said of a table beside it.
   *
   * @param unit of its numbers
   * @param source of its numbers
   * @param notes below it, top to bottom
   */
  record Legend(Optional<YamlText> unit, Optional<YamlText> source, List<YamlText> notes) {}

  /**
   * What is written of a table.
   *
   * @param columns left to right; empty for one that is wrong
   * @param rows top to bottom
   */
  record Written(Stated<List<Optional<Column>>> columns, Stated<List<Row>> rows) {}

  /**
   * A column.
   *
   * @param place where it starts
   * @param firstKey to blame for what is missing
   * @param isWord whether only its title is typed, which may be what it shows of figures
   * @param title its head
   * @param of what it shows of figures
   * @param look how its cells and its head stand
   * @param below the columns below it, if it is a head of several; empty for one that is wrong
   */
  record Column(
      Place place,
      Place firstKey,
      boolean isWord,
      Optional<YamlText> title,
      Stated<YamlText> of,
      Look look,
      Stated<List<Optional<Column>>> below) {
    /** One of which only a text is typed. */
    static Column word(YamlText word) {
      Place place = word.place();
      return new Column(
          place, place, true, Optional.of(word), Stated.nothing(), Look.USUAL, Stated.nothing());
    }

    /** Whether it is a head above other columns. */
    boolean isBand() {
      return below.value().filter(columns -> !columns.isEmpty()).isPresent();
    }

    /** The same, aligned as the head above it says where it says nothing itself. */
    Column aligned(Optional<Table.Alignment> above) {
      return new Column(place, firstKey, isWord, title, of, look.aligned(above), below);
    }
  }

  /**
   * How the cells of a column stand, and its head.
   *
   * @param alignment of its cells
   * @param width that it is to have
   * @param vertical whether its head is read from below upwards
   */
  record Look(Optional<Table.Alignment> alignment, Stated<StatedWidth> width, boolean vertical) {
    /** What is usual. */
    static final Look USUAL = new Look(Optional.empty(), Stated.nothing(), false);

    private Look aligned(Optional<Table.Alignment> above) {
      return new Look(alignment.or(() -> above), width, vertical);
    }

    /** The column it makes, aligned in some way where nothing is said. */
    Table.Column column(Table.Alignment usual) {
      return new Table.Column(alignment.orElse(usual), width.value());
    }
  }

  /**
   * A row.
   *
   * @param place where it starts
   * @param cells left to right; none where it is wrong
   * @param total whether it adds up all others
   * @param subtotal whether it adds up some of them
   */
  record Row(Place place, List<Cell> cells, boolean total, boolean subtotal) {
    /** One of which only the cells are typed. */
    static Row plain(Place place, List<Cell> cells) {
      return new Row(place, cells, false, false);
    }

    /** Whether its cells are all that is said of it. */
    boolean isPlain() {
      return !total && !subtotal;
    }
  }

  /**
   * A cell.
   *
   * @param place where it starts
   * @param text what it says; also empty where it is wrong
   * @param span how many columns it covers
   * @param rows how many rows it covers
   * @param alignment of its own
   */
  record Cell(
      Place place,
      Optional<YamlText> text,
      int span,
      int rows,
      Optional<Table.Alignment> alignment) {
    /** One of one column and one row. */
    static Cell plain(Place place, Optional<YamlText> text) {
      return new Cell(place, text, 1, 1, Optional.empty());
    }

    /** Whether its text is all that is said of it. */
    boolean isPlain() {
      return text.isPresent() && span == 1 && rows == 1 && alignment.isEmpty();
    }
  }

  /**
   * What a table shows of figures.
   *
   * @param listed figures and groups of their files, a row for each figure
   * @param groups that are written in the table
   * @param byUnit figures whose numbers by unit it shows
   * @param order in which it lists units
   */
  record Figures(
      Stated<List<LocatedText>> listed,
      Stated<List<Group>> groups,
      Stated<List<LocatedText>> byUnit,
      UnitOrder order) {
    /** Whether the table is made of figures. */
    boolean isTyped() {
      return listed.isTyped() || groups.isTyped() || byUnit.isTyped();
    }
  }

  /**
   * In which order a table lists units.
   *
   * @param sort by what; as they report where nothing is typed
   * @param rank whether their ranks stand in a column
   * @param top how many there are at most
   */
  record UnitOrder(Stated<Sort> sort, Stated<Boolean> rank, Stated<Integer> top) {}

  /**
   * By what units are sorted.
   *
   * @param by a figure, and what of it: {@code admitted.of_plan}
   * @param ascending whether the least comes first; empty where nothing is typed: then the best
   *     does
   */
  record Sort(YamlText by, Optional<Boolean> ascending) {
    /** One of which only the figure is typed. */
    static Sort bestFirst(YamlText by) {
      return new Sort(by, Optional.empty());
    }

    /** Whether the least of a figure comes first; ranks are numbers as others here. */
    boolean isAscending(Figure figure) {
      boolean lower = figure.better() == Better.LOWER && figure.rank().isEmpty();
      return ascending.orElse(lower);
    }
  }

  /**
   * A group of figures.
   *
   * @param place where it starts
   * @param title the words above them
   * @param figures their keys
   */
  record Group(Place place, Optional<YamlText> title, List<LocatedText> figures) {}
}
