package vanban.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/**
 * A chart: numbers of one unit, drawn. Every series has a number, or a gap, for each category.
 *
 * @param role its look
 * @param kind how it is drawn
 * @param id by which references find it; empty where nothing refers to it
 * @param pattern how its caption is numbered ({@code "Biểu đồ 1."}); empty without a number
 * @param number the number it has; empty until {@link Numbering} gave it one
 * @param caption the paragraph above it; empty without
 * @param head what its categories are called where the numbers stand in a table; may be empty
 * @param unit of all its numbers; empty for none
 * @param categories what the numbers are of, in order; at least one
 * @param series at least one
 */
public record Chart(
    String role,
    Kind kind,
    Optional<String> id,
    Optional<NumberPattern> pattern,
    Optional<Ordinal> number,
    Optional<Paragraph> caption,
    String head,
    String unit,
    List<String> categories,
    List<Series> series)
    implements Block {
  /** Keeps the lists from change. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /** How numbers are drawn. */
  public enum Kind {
    /** As bars that lie, below one another. */
    BAR,
    /** As columns that stand, side by side. */
    COLUMN,
    /** As points with a line through them. */
    LINE
  }

  /**
   * Numbers that belong together, one for each category.
   *
   * @param name as printed
   * @param values in the order of the categories
   */
  public record Series(String name, List<Value> values) {
    /** Keeps the values from change. */
    public Series {
      values = List.copyOf(values);
    }

    /** Its numbers without the gaps. */
    public List<BigDecimal> numbers() {
      return values.stream().flatMap(value -> value.amount().stream()).toList();
    }
  }

  /**
   * One of the numbers.
   *
   * @param amount empty for a gap
   * @param of what it is of, such as {@code revenue.plan.council}; empty where nobody asks
   */
  public record Value(Optional<BigDecimal> amount, Optional<String> of) {}
}
