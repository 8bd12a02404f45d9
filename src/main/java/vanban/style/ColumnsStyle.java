package vanban.style;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The style of blocks side by side.
 *
 * @param properties those of {@link #ALL} of which it says something
 */
public record ColumnsStyle(Style properties) implements RoleStyle {
  /** The widths of the columns, left to right; at least one. */
  public static final Property<List<Length>> WIDTHS =
      Property.of("widths", List.of(Length.millimetres(80), Length.millimetres(80)));

  /** Between one column and the next. */
  public static final Property<Length> GAP = Property.of("gap", Length.ZERO);

  /** From the left margin to the first column; negative reaches into the margin. */
  public static final Property<Length> OFFSET = Property.of("offset", Length.ZERO);

  /** Distance to what stands above. */
  public static final Property<Length> SPACE_BEFORE = Property.of("space_before", Length.ZERO);

  /** Distance to what stands below. */
  public static final Property<Length> SPACE_AFTER = Property.of("space_after", Length.ZERO);

  /** Whether it all stays on one page. */
  public static final Property<Boolean> KEEP_TOGETHER = Property.of("keep_together", false);

  /** Whether it stays on the page of the paragraph before. */
  public static final Property<Boolean> KEEP_WITH_BEFORE = Property.of("keep_with_before", false);

  /**
   * Whether columns grow to their longest line, as far as the gaps and the words of the columns to
   * their left leave room.
   */
  public static final Property<Boolean> FIT = Property.of("fit", false);

  /** The weight of the lines round each column; zero for none. */
  public static final Property<Length> BORDER = Property.of("border", Length.ZERO);

  /** The colour of these lines, six hexadecimal digits. */
  public static final Property<String> BORDER_COLOR = Property.of("border_color", "auto");

  /** The colour behind the words, six hexadecimal digits. */
  public static final Property<String> FILL = Property.of("fill", TableStyle.NO_FILL);

  /** From the left and right edge of a column to its words. */
  public static final Property<Length> PADDING_X = Property.of("padding_x", Length.ZERO);

  /** From the upper and lower edge of a column to its words. */
  public static final Property<Length> PADDING_Y = Property.of("padding_y", Length.ZERO);

  /** All that can be said. */
  public static final List<Property<?>> ALL =
      List.of(
          WIDTHS,
          GAP,
          OFFSET,
          SPACE_BEFORE,
          SPACE_AFTER,
          KEEP_TOGETHER,
          KEEP_WITH_BEFORE,
          FIT,
          BORDER,
          BORDER_COLOR,
          FILL,
          PADDING_X,
          PADDING_Y);

  /** Sees to it that there is a width. */
  public ColumnsStyle {
    if (properties.value(WIDTHS).isEmpty()) {
      throw new IllegalArgumentException("columns have at least one width");
    }
  }

  /** Whether its columns are boxes: with lines round them, or a colour behind their words. */
  public boolean isBox() {
    return value(BORDER).compareTo(Length.ZERO) > 0 || !value(FILL).equals(TableStyle.NO_FILL);
  }

  /**
   * For how many columns it has widths; empty where all are alike, so that any number of columns
   * can share the same room.
   */
  public Optional<Integer> count() {
    List<Length> widths = value(WIDTHS);
    return widths.stream().distinct().count() == 1 ? Optional.empty() : Optional.of(widths.size());
  }

  /** From the left edge of the text to the right edge of {@code count} columns. */
  public Length reach(int count) {
    List<Length> widths = widths(count);
    Length gaps = value(GAP).times(widths.size() - 1L, 1);
    return Length.sum(widths).plus(gaps).plus(value(OFFSET));
  }

  /** The widths of {@code count} columns: as given, or the same room shared alike. */
  public List<Length> widths(int count) {
    List<Length> widths = value(WIDTHS);
    if (count == widths.size()) {
      return widths;
    }
    Length gaps = value(GAP).times(widths.size() - count, 1);
    Length room = widths.stream().reduce(gaps, Length::plus);
    return Collections.nCopies(count, room.times(1, count));
  }
}
