package vanban.geometry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is measured on all samples of a layout: the tables of {@link MeasureTable} with one column
 * more, the genres that a row holds for: {@code all}, {@code all but A, B}, or {@code A, B}.
 *
 * @param file where the tables stand
 * @param rows in their order
 */
record SampleTable(Path file, List<Row> rows) {
  private static final String ALL = "all";
  private static final String BUT = ALL + " but ";

  /**
   * A row.
   *
   * @param cells as in a table for one document
   * @param genres the last cell
   */
  record Row(List<String> cells, String genres) {
    static Row of(List<String> cells) {
      int last = cells.size() - 1;
      return new Row(cells.subList(0, last), cells.get(last));
    }

    boolean holdsFor(String genre) {
      return genres.equals(ALL) || genres.startsWith(BUT) != named().contains(genre);
    }

    /** The genres it names, whether they are the ones it holds for or not. */
    Set<String> named() {
      return genres.equals(ALL)
          ? Set.of()
          : new TreeSet<>(Arrays.asList(genres.replaceFirst("^" + BUT, "").split(", ")));
    }
  }

  static SampleTable read(Path file) throws IOException {
    return new SampleTable(file, MeasureTable.rows(file).stream().map(Row::of).toList());
  }

  /** What is measured on one sample. */
  MeasureTable of(Sample sample) {
    List<List<String>> cells =
        rows.stream()
            .filter(row -> row.holdsFor(sample.genre()))
            .map(row -> row.cells().stream().map(sample::fill).toList())
            .toList();
    return MeasureTable.of(cells, file);
  }
}
