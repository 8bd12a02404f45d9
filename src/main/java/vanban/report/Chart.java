package vanban.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of figures, all of one unit.
 *
 * @param id by which references find it; only with a title
 * @param title the caption; empty without
 * @param kind how it is drawn
 * @param unit of all its figures; empty for none
 * @param categories the names of its figures, in order; at least one
 * @param series at least one
 */
public record Chart(
    Optional<String> id,
    Optional<Line> title,
    Kind kind,
    String unit,
    List<String> categories,
    List<Series> series) {
  /** Keeps the lists from change. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /** How numbers are drawn. */
  public enum Kind {
    /** As bars that lie. */
    BAR,
    /** As columns that stand. */
    COLUMN,
    /** As points with a line through them. */
    LINE
  }

  /**
   * The same number of each figure: what was done, what was planned.
   *
   * @param word which: {@code actual}, {@code plan}, {@code prior}
   * @param name of the plan, or of the time before, if it has one; {@code previous} for the period
   *     just over
   * @param title what it is called, if the author says so; else the layout has a word for it
   * @param values in the order of the categories
   */
  public record Series(
      String word, Optional<String> name, Optional<String> title, List<Value> values) {
    /** Keeps the values from change. */
    public Series {
      values = List.copyOf(values);
    }
  }

  /**
   * One of the numbers.
   *
   * @param amount empty for a gap
   * @param of what it is of, such as {@code revenue.plan.council}, as prose would name it
   */
  public record Value(Optional<BigDecimal> amount, String of) {}
}
