package vanban.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Mend;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * Cells of a row between square brackets that were meant as one: YAML takes {@code [a, 1,5]} for
 * three items.
 */
final class CutCells {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d{3})*|[+-]?\\d+");
  private static final Pattern DIGITS = Pattern.compile("\\d+%?");

  private CutCells() {}

  /**
   * What is wrong with a row that has more cells than columns, with what was meant if that takes as
   * many cells away as there are too many.
   *
   * @param cells of the row, left to right
   * @param surplus how many there are too many
   */
  static Diagnostic explained(Diagnostic found, List<TableSource.Cell> cells, long surplus) {
    List<Place> numbers = whole(cells, false);
    List<Place> meant = joined(numbers) == surplus ? numbers : whole(cells, true);
    if (surplus <= 0 || joined(meant) != surplus) {
      return found;
    }
    Diagnostic hinted = found;
    for (Place place : meant) {
      hinted = hinted.hintAt(place, "quote-cell", quoted(place));
    }
    return hinted.mend(
        Mend.of(meant.stream().map(place -> new Edit(place, quoted(place))).toList()));
  }

  private static String quoted(Place place) {
    return "\"" + place.text() + "\"";
  }

  private static long joined(List<Place> places) {
    return places.stream()
        .mapToLong(place -> place.text().chars().filter(c -> c == ',').count())
        .sum();
  }

  /**
   * Where cells were meant as one.
   *
   * @param words whether words go on too that do not start as a cell does
   */
  private static List<Place> whole(List<TableSource.Cell> cells, boolean words) {
    List<Place> whole = new ArrayList<>();
    boolean open = false;
    for (int i = 1; i < cells.size(); i++) {
      TableSource.Cell before = cells.get(i - 1);
      TableSource.Cell cell = cells.get(i);
      boolean more =
          isPlain(before) && isPlain(cell) && goesOn(before.place(), cell.place(), open, words);
      if (more) {
        int start = open ? whole.remove(whole.size() - 1).start() : before.place().start();
        whole.add(new Place(cell.place().file(), start, cell.place().end()));
      }
      open = more;
    }
    return whole;
  }

  private static boolean isPlain(TableSource.Cell cell) {
    return cell.isPlain() && cell.text().filter(YamlText::quoted).isEmpty();
  }

  private static boolean goesOn(Place before, Place next, boolean open, boolean words) {
    String between = before.file().text().substring(before.end(), next.start());
    boolean number =
        (open ? DIGITS : NUMBER).matcher(before.text()).matches()
            && DIGITS.matcher(next.text()).matches();
    return number
        ? between.equals(",")
        : words && between.strip().equals(",") && Character.isLowerCase(next.text().codePointAt(0));
  }
}
