package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vanban.document.Columns;
import vanban.document.Paragraph;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.StyleSet;

/**
 * How wide blocks side by side are.
 *
 * @param widths of the columns, left to right
 * @param gap between one column and the next
 */
public record ColumnsMeasure(List<Length> widths, Length gap) {
  /** What a line needs beyond its measure, so that no rounding breaks it. */
  private static final Length SLACK = Length.millimetres(0.5);

  private static final Length LEAST_GAP = Length.millimetres(0.5);

  /** Keeps the widths from change. */
  public ColumnsMeasure {
    widths = List.copyOf(widths);
  }

  /** Measures blocks side by side. */
  public static ColumnsMeasure of(StyleSet styles, Columns columns) {
    ColumnsStyle style = styles.columns(columns.role());
    List<Length> given = style.widths(columns.columns().size());
    Length gap = style.value(ColumnsStyle.GAP);
    if (!style.value(ColumnsStyle.FIT)) {
      return new ColumnsMeasure(given, gap);
    }
    Length room = gap.times(given.size() - 1L, 1);
    List<Length> widths = new Fit(styles, columns.columns()).widths(given, room);
    return new ColumnsMeasure(widths, given.size() > 1 ? rest(given, widths, room) : gap);
  }

  private static Length rest(List<Length> given, List<Length> widths, Length room) {
    Length free = room.plus(Length.sum(given)).minus(Length.sum(widths));
    return free.times(1, given.size() - 1L);
  }

  /** Makes columns grow to their longest lines. */
  private record Fit(StyleSet styles, List<Columns.Column> columns) {
    /**
     * Where there is no room for all, the columns to the right come first, and those to the left
     * give way down to their longest words: the name of a body may go on in a second line, a date
     * may not.
     */
    List<Length> widths(List<Length> given, Length room) {
      Length free = Length.sum(given).plus(room).minus(LEAST_GAP.times(given.size() - 1L, 1));
      List<Length> widths = new ArrayList<>(given);
      for (int i = given.size() - 1; i >= 0; i--) {
        Length left = least(columns.subList(0, i), given);
        Length longest = longest(columns.get(i), TextMeasure::longestLine);
        Length wished = longest.max(given.get(i));
        Length here = free.minus(left);
        Length width = wished.compareTo(here) <= 0 ? wished : given.get(i).min(here);
        widths.set(i, width);
        free = free.minus(width);
      }
      return widths;
    }

    /** The room that columns need so that none of their words is broken. */
    private Length least(List<Columns.Column> some, List<Length> given) {
      Length least = Length.ZERO;
      for (int i = 0; i < some.size(); i++) {
        Length word = longest(some.get(i), TextMeasure::longestWord);
        least = least.plus(word.min(given.get(i)));
      }
      return least;
    }

    private Length longest(Columns.Column column, Function<TextMeasure, Length> what) {
      return column.blocks().stream()
          .filter(Paragraph.class::isInstance)
          .map(block -> what.apply(TextMeasure.of(styles, (Paragraph) block)))
          .reduce(Length.ZERO, Length::max)
          .plus(SLACK);
    }
  }
}
