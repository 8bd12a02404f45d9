package vanban.style.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vanban.document.Block;
import vanban.document.Columns;
import vanban.document.Paragraph;
import vanban.style.ColumnsStyle;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;
import vanban.style.Wrap;

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

  /** The columns among which a block stands, one right above the other. */
  public static List<Columns> stack(List<Block> blocks, int at) {
    int first = at;
    while (first > 0 && blocks.get(first - 1) instanceof Columns) {
      first--;
    }
    return blocks.subList(first, blocks.size()).stream()
        .takeWhile(Columns.class::isInstance)
        .map(Columns.class::cast)
        .toList();
  }

  /** Measures blocks side by side. */
  public static ColumnsMeasure of(StyleSet styles, Columns columns) {
    return of(styles, columns, List.of(columns));
  }

  /**
   * Measures blocks side by side among others that stand right above and below them.
   *
   * @param stack all of them, top to bottom, themselves among them: those that fit themselves to
   *     their words from the same widths become as wide as one another, so that what stands in the
   *     middle of a column stands below one another
   */
  public static ColumnsMeasure of(StyleSet styles, Columns columns, List<Columns> stack) {
    ColumnsStyle style = styles.columns(columns.role());
    List<Length> given = style.widths(columns.columns().size());
    Length gap = style.value(ColumnsStyle.GAP);
    if (!style.value(ColumnsStyle.FIT)) {
      return new ColumnsMeasure(given, gap);
    }
    Length room = gap.times(given.size() - 1L, 1);
    List<Columns.Column> all = joined(styles, columns, stack);
    List<Length> widths = new Fit(styles, all).widths(given, room);
    return new ColumnsMeasure(widths, given.size() > 1 ? rest(given, widths, room) : gap);
  }

  /** The columns with all that stands in those of the stack that share their widths. */
  private static List<Columns.Column> joined(
      StyleSet styles, Columns columns, List<Columns> stack) {
    Style look = room(styles, columns);
    List<Columns> alike =
        stack.stream()
            .filter(one -> one.columns().size() == columns.columns().size())
            .filter(one -> room(styles, one).equals(look))
            .toList();
    return IntStream.range(0, columns.columns().size())
        .mapToObj(
            i ->
                new Columns.Column(
                    alike.stream().flatMap(one -> one.columns().get(i).blocks().stream()).toList()))
        .toList();
  }

  private static Style room(StyleSet styles, Columns columns) {
    return styles
        .columns(columns.role())
        .properties()
        .only(
            List.of(ColumnsStyle.WIDTHS, ColumnsStyle.GAP, ColumnsStyle.OFFSET, ColumnsStyle.FIT));
  }

  private static Length rest(List<Length> given, List<Length> widths, Length room) {
    Length free = room.plus(Length.sum(given)).minus(Length.sum(widths));
    return free.times(1, given.size() - 1L);
  }

  /** Makes columns grow to their longest lines. */
  private record Fit(StyleSet styles, List<Columns.Column> columns) {
    /**
     * Where there is no room for all, the columns to the right come first, and those to the left
     * give way down to the parts of their names: the name of a body may go on in a second line, a
     * date may not. For a line that is never broken they give way down to their longest words.
     */
    List<Length> widths(List<Length> given, Length room) {
      Length free = Length.sum(given).plus(room).minus(LEAST_GAP.times(given.size() - 1L, 1));
      List<Length> widths = new ArrayList<>(given);
      for (int i = given.size() - 1; i >= 0; i--) {
        Columns.Column column = columns.get(i);
        Length here = free.minus(least(i, given, this::part));
        Length most = free.minus(least(i, given, one -> measure(one).longestWord()));
        Length wished = longest(column, one -> measure(one).longestLine()).max(given.get(i));
        Length unbroken = longest(column, this::unbroken).min(most);
        Length width = wished.compareTo(here) <= 0 ? wished : given.get(i).min(here).max(unbroken);
        widths.set(i, width);
        free = free.minus(width);
      }
      return widths;
    }

    /** The room that the columns to the left of one need so that nothing of theirs is broken. */
    private Length least(int left, List<Length> given, Function<Paragraph, Length> what) {
      Length least = Length.ZERO;
      for (int i = 0; i < left; i++) {
        least = least.plus(longest(columns.get(i), what).min(given.get(i)));
      }
      return least;
    }

    private TextMeasure measure(Paragraph paragraph) {
      return TextMeasure.of(styles, paragraph);
    }

    /** What stands in one line wherever there is room: the part of a name, or a word. */
    private Length part(Paragraph paragraph) {
      return wrap(paragraph) == Wrap.BALANCED
          ? BalancedLines.widestPart(
                  MeasuredLine.of(styles, styles.text(paragraph.role()), paragraph.content()))
              .plus(SLACK)
          : measure(paragraph).longestWord();
    }

    private Length unbroken(Paragraph paragraph) {
      return wrap(paragraph) == Wrap.NEVER ? measure(paragraph).longestLine() : Length.ZERO;
    }

    private Wrap wrap(Paragraph paragraph) {
      return styles.text(paragraph.role()).value(TextStyle.WRAP);
    }

    private static Length longest(Columns.Column column, Function<Paragraph, Length> what) {
      return column.blocks().stream()
          .filter(Paragraph.class::isInstance)
          .map(block -> what.apply((Paragraph) block))
          .reduce(Length.ZERO, Length::max)
          .plus(SLACK);
    }
  }
}
