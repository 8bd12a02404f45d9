package vanban.style.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vanban.style.Length;

/**
 * Shares the width of a table among its columns, so that each gets what its words need: no word is
 * broken, and long texts get what is left.
 */
final class ColumnWidths {
  private final long[] least; // in twentieths of a point
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

  /** What all columns need together so that no word is broken. */
  Length least() {
    return Length.ofTwips(Arrays.stream(least).sum());
  }

  /** The widths, each in whole twentieths of a point; together exactly {@code room}. */
  List<Length> share(Length room) {
    int total = room.twips();
    long[] widths = new long[least.length];
    long allLeast = Arrays.stream(least).sum();
    long allBest = Arrays.stream(best).map(width -> Math.min(width, total)).sum();
    if (allLeast < total && allBest > total) {
      return whole(shared(total), total);
    }
    for (int i = 0; i < widths.length; i++) {
      long wished = Math.min(best[i], total);
      if (allLeast >= total || allBest == allLeast) {
        widths[i] = allLeast == 0 ? total / widths.length : total * least[i] / allLeast;
      } else {
        widths[i] = total * wished / allBest;
      }
    }
    return whole(widths, total);
  }

  /**
   * The widths where not every column can have its longest line whole. Those that want no more than
   * an equal share of what is left get all they want, so that short words stay on one line; the
   * others share the rest as their texts are long.
   */
  private long[] shared(int total) {
    long[] widths = least.clone();
    boolean[] served = new boolean[least.length];
    long rest = total - Arrays.stream(least).sum();
    int open = least.length;
    boolean more = true;
    while (more) {
      more = false;
      for (int i = 0; i < widths.length; i++) {
        long wanted = Math.min(best[i], total) - least[i];
        if (!served[i] && wanted * open <= rest) {
          widths[i] += wanted;
          rest -= wanted;
          open--;
          served[i] = true;
          more = true;
        }
      }
    }
    long wanted = 0;
    for (int i = 0; i < widths.length; i++) {
      wanted += served[i] ? 0 : Math.min(best[i], total) - least[i];
    }
    for (int i = 0; i < widths.length && wanted > 0; i++) {
      widths[i] += served[i] ? 0 : rest * (Math.min(best[i], total) - least[i]) / wanted;
    }
    return widths;
  }

  /** Gives the last column what rounding left over. */
  private static List<Length> whole(long[] widths, int total) {
    List<Length> whole = new ArrayList<>();
    long rest = total;
    for (int i = 0; i < widths.length - 1; i++) {
      whole.add(Length.ofTwips(widths[i]));
      rest -= widths[i];
    }
    whole.add(Length.ofTwips(rest));
    return whole;
  }
}
