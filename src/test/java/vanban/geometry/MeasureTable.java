package vanban.geometry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is measured on the pages of a report: two tables of a Markdown file, one that says where to
 * find each element, one with its measures.
 *
 * @param places of the elements, by their names
 * @param measures in the order of the file
 */
record MeasureTable(Map<String, Place> places, List<Measure> measures) {
  private static final int PLACE_COLUMNS = 3;
  private static final int MEASURE_COLUMNS = 6;

  /**
   * Where an element is found.
   *
   * @param page the page of the file; 0 for any
   * @param how one of the ways of {@link Elements}
   */
  record Place(int page, String how) {
    static Place of(List<String> cells) {
      return new Place(cells.get(1).isEmpty() ? 0 : Integer.parseInt(cells.get(1)), cells.get(2));
    }
  }

  static MeasureTable read(Path file) throws IOException {
    return of(rows(file), file);
  }

  /** The cells of the rows of all tables of a file, without their heads. */
  static List<List<String>> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("|") && !line.contains("| ---"))
        .map(MeasureTable::cells)
        .filter(cells -> !cells.get(0).equals("element"))
        .toList();
  }

  static MeasureTable of(List<List<String>> rows, Path file) {
    Map<String, Place> places = new LinkedHashMap<>();
    rows.stream()
        .filter(cells -> cells.size() == PLACE_COLUMNS)
        .forEach(cells -> places.put(cells.get(0), Place.of(cells)));
    List<Measure> measures =
        rows.stream().filter(cells -> cells.size() == MEASURE_COLUMNS).map(Measure::of).toList();
    if (places.size() + measures.size() != rows.size()) {
      throw new IllegalArgumentException("a row of the wrong width, or an element twice: " + file);
    }
    return new MeasureTable(places, measures);
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.strip().replaceAll("^\\||\\|$", "").split("\\|", -1))
        .map(String::strip)
        .toList();
  }
}
