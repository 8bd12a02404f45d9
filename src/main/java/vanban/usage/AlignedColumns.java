package vanban.usage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes rows of words in aligned columns. */
final class AlignedColumns {
  private static final String GAP = "  ";

  private AlignedColumns() {}

  /** Rows of as many cells as the first, a line each. */
  static String print(List<List<String>> rows) {
    List<Integer> widths =
        IntStream.range(0, rows.get(0).size()).map(column -> width(rows, column)).boxed().toList();
    return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream().mapToInt(row -> letters(row.get(column))).max().orElse(0);
  }

  private static String line(List<String> row, List<Integer> widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      out.append(row.get(i)).append(" ".repeat(widths.get(i) - letters(row.get(i)))).append(GAP);
    }
    return out.toString().stripTrailing() + "\n";
  }

  private static int letters(String words) {
    return words.codePointCount(0, words.length());
  }
}
