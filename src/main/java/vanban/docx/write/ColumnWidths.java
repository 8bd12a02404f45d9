package vanban.docx.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vanban.style.Length;

/**
 * Shares the width of a table among its columns, so that each gets what its words need: no word is
 * broken, and long texts get what is left.
 */
final class ColumnWidths {
  private final long[] least;
  private final long[] best;

  /** Columns of which nothing is known yet. */
  ColumnWidths(int count) {
    least = new long[count];
    best = new long[count];
  }

  /**
   * Makes room for a cell of one column.
   *
   * @param word its longest word
   * @param line its longest line
   * @param padding both paddings of the cell
   */
  void ask(int column, Length word, Length line, Length padding) {
    least[column] = Math.max(least[column], word.plus(padding).twips() + 1L);
    best[column] = Math.max(best[column], line.plus(padding).twips() + 1L);
    best[column] = Math.max(best[column], least[column]);
  }

  /** The widths, in twips; together exactly {@code total}. */
  List<Integer> share(int total) {
    long[] widths = new long[least.length];
    long allLeast = Arrays.stream(least).sum();
    long allBest = Arrays.stream(best).map(width -> Math.min(width, total)).sum();
    for (int i = 0; i < widths.length; i++) {
      long wished = Math.min(best[i], total);
      if (allLeast >= total || allBest == allLeast) {
        widths[i] = allLeast == 0 ? total / widths.length : total * least[i] / allLeast;
      } else if (allBest <= total) {
        widths[i] = total * wished / allBest;
      } else {
        widths[i] = least[i] + (total - allLeast) * (wished - least[i]) / (allBest - allLeast);
      }
    }
    return whole(widths, total);
  }

  /** Gives the last column what rounding left over. */
  private static List<Integer> whole(long[] widths, int total) {
    List<Integer> whole = new ArrayList<>();
    int rest = total;
    for (int i = 0; i < widths.length - 1; i++) {
      whole.add((int) widths[i]);
      rest -= (int) widths[i];
    }
    whole.add(rest);
    return whole;
  }
}
