package vanban.style.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.style.Length;

/**
 * Shares the width of a table among its columns, so that each gets what its words need: no word is
 * broken, and long texts get what is left.
 */
final class ColumnWidths {
  private final long[] least; // in twentieths of a point
  private final long[] best;
  private final Length[] heads; // the longest of each column, on one line
  private final Length[] headPaddings;
  private final long[] shown; // below which nothing is seen of some words
  private final long[] fixed; // zero for those that take what they need
  private final boolean[] held; // those that take no more than they need

  /** Columns of which nothing is known yet. */
  ColumnWidths(int count) {
    least = new long[count];
    best = new long[count];
    heads = zeros(count);
    headPaddings = zeros(count);
    shown = new long[count];
    fixed = new long[count];
    held = new boolean[count];
  }

  private static Length[] zeros(int count) {
    return Stream.generate(() -> Length.ZERO).limit(count).toArray(Length[]::new);
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

  /**
   * Makes room for the head of one column, which may be broken in lines.
   *
   * @param word its longest word
   * @param line all of it on one line
   * @param padding both paddings of the cell
   */
  void askHead(int column, Length word, Length line, Length padding) {
    ask(column, word, word, padding);
    heads[column] = heads[column].max(line);
    headPaddings[column] = headPaddings[column].max(padding);
  }

  /** The same, where heads are best broken in so many lines. */
  ColumnWidths withHeads(int lines) {
    ColumnWidths broken = new ColumnWidths(least.length);
    for (int i = 0; i < least.length; i++) {
      broken.least[i] = least[i];
      Length head = heads[i].times(1, lines).plus(headPaddings[i]);
      broken.best[i] = Math.max(best[i], head.twips() + 1L);
      broken.shown[i] = shown[i];
      broken.fixed[i] = fixed[i];
      broken.held[i] = held[i];
    }
    return broken;
  }

  /** Makes room for something that stands across several columns: each gets as much of it. */
  void askTogether(int first, int count, Length needed) {
    long there = Arrays.stream(least, first, first + count).sum();
    long missing = needed.twips() + 1L - there;
    for (int i = first; i < first + count && missing > 0; i++) {
      long more = (missing + count - 1) / count;
      least[i] += more;
      best[i] = Math.max(best[i], least[i]);
    }
  }

  /** Makes room without which nothing is seen of words in a column. */
  void show(int column, Length needed) {
    shown[column] = Math.max(shown[column], needed.twips() + 1L);
  }

  /** The width below which nothing is seen of some words in a column. */
  Length shown(int column) {
    return Length.ofTwips(shown[column]);
  }

  /** Says that a column takes no more than it needs, where others take what is left. */
  void hold(int column, boolean more) {
    held[column] |= more;
  }

  /** Gives a column the width it is to have, whatever its words need. */
  void fix(int column, Length width) {
    fixed[column] = width.twips();
  }

  /** What a column needs so that no word in it is broken. */
  Length word(int column) {
    return Length.ofTwips(least[column]);
  }

  /** What all columns need together so that no word is broken; of some, what they are to have. */
  Length least() {
    return Length.ofTwips(IntStream.range(0, least.length).mapToLong(this::taken).sum());
  }

  private long taken(int column) {
    return fixed[column] > 0 ? fixed[column] : least[column];
  }

  /** The widths, each in whole twentieths of a point; together exactly {@code room}. */
  List<Length> share(Length room) {
    return Arrays.stream(fixed).anyMatch(width -> width > 0) ? around(room) : open(room);
  }

  /** The widths where some are fixed: those as they are, the others of what is left. */
  private List<Length> around(Length room) {
    int[] open = IntStream.range(0, fixed.length).filter(i -> fixed[i] == 0).toArray();
    ColumnWidths others = new ColumnWidths(open.length);
    for (int i = 0; i < open.length; i++) {
      others.least[i] = least[open[i]];
      others.best[i] = best[open[i]];
      others.held[i] = held[open[i]];
    }
    Length left = room.minus(Length.ofTwips(Arrays.stream(fixed).sum()));
    if (open.length == 0 || others.least().compareTo(left) > 0) {
      return inProportion(room);
    }
    List<Length> widths = new ArrayList<>();
    Arrays.stream(fixed).forEach(width -> widths.add(Length.ofTwips(width)));
    List<Length> shared = others.open(left);
    IntStream.range(0, open.length).forEach(i -> widths.set(open[i], shared.get(i)));
    return widths;
  }

  /** The widths where they do not add up: all a bit wider, or narrower. */
  private List<Length> inProportion(Length room) {
    long all = IntStream.range(0, fixed.length).mapToLong(this::taken).sum();
    long total = room.twips();
    return whole(
        IntStream.range(0, fixed.length).mapToLong(i -> total * taken(i) / all).toArray(),
        (int) total);
  }

  private List<Length> open(Length room) {
    int total = room.twips();
    long[] widths = new long[least.length];
    long allLeast = Arrays.stream(least).sum();
    long allBest = Arrays.stream(best).map(width -> Math.min(width, total)).sum();
    if (allLeast < total && allBest > total) {
      return whole(shared(total), total);
    }
    long kept = IntStream.range(0, widths.length).filter(i -> held[i]).mapToLong(this::kept).sum();
    if (allBest < total && allBest > kept && kept > 0) {
      return whole(widened(total - kept, allBest - kept), total);
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

  private long kept(int column) {
    return held[column] ? best[column] : 0;
  }

  /** The widths where there is more room than all columns need, which some of them do not take. */
  private long[] widened(long total, long wished) {
    return IntStream.range(0, best.length)
        .mapToLong(i -> held[i] ? best[i] : total * best[i] / wished)
        .toArray();
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
