package vanban.style;

import java.util.Collections;
import java.util.List;

/**
 * The look of blocks side by side.
 *
 * @param widths of the columns, left to right; columns beyond them share the same width in all
 * @param gap between one column and the next
 * @param offset from the left margin to the first column; negative reaches into the margin
 * @param spaceBefore distance to what stands above
 * @param spaceAfter distance to what stands below
 * @param keepTogether whether it all stays on one page
 * @param keepWithBefore whether it stays on the page of the paragraph before
 * @param fit whether columns grow to their longest line, as far as the gaps and the words of the
 *     columns to their left leave room
 */
public record ColumnsStyle(
    List<Length> widths,
    Length gap,
    Length offset,
    Length spaceBefore,
    Length spaceAfter,
    boolean keepTogether,
    boolean keepWithBefore,
    boolean fit)
    implements RoleStyle {
  /** Keeps the widths from change. */
  public ColumnsStyle {
    widths = List.copyOf(widths);
    if (widths.isEmpty()) {
      throw new IllegalArgumentException("columns have at least one width");
    }
  }

  /** The widths of {@code count} columns: as given, or the same room shared alike. */
  public List<Length> widths(int count) {
    if (count == widths.size()) {
      return widths;
    }
    Length gaps = gap.times(widths.size() - count, 1);
    Length room = widths.stream().reduce(gaps, Length::plus);
    return Collections.nCopies(count, room.times(1, count));
  }
}
