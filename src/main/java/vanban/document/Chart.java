package vanban.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart: numbers of one unit, drawn. Every series has a number, or a gap, for each category.
 *
 * @param role its look
 * @param kind how it is drawn
 * @param caption the title above it, and its number
 * @param data the numbers
 * @param origin where it was written
 */
public record Chart(String role, Kind kind, Caption caption, Data data, Origin origin)
    implements Captioned {
  /** What its categories are called where the numbers stand in a table; may be empty. */
  public String head() {
    return data.head();
  }

  /** The unit of all its numbers; empty for none. */
  public String unit() {
    return data.unit();
  }

  /** What the numbers are of, in order; at least one. */
  public List<String> categories() {
    return data.categories().stream().map(Category::name).toList();
  }

  /** Its numbers: at least one series. */
  public List<Series> series() {
    return data.series();
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
   * What a chart draws.
   *
   * @param head what the categories are called where the numbers stand in a table; may be empty
   * @param unit of all numbers; empty for none
   * @param categories what the numbers are of, in order; at least one
   * @param series at least one
   */
  public record Data(String head, String unit, List<Category> categories, List<Series> series) {
    /** Keeps the lists from change. */
    public Data {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }
  }

  /**
   * What the numbers at one place of the axis are of.
   *
   * @param name as printed
   * @param origin where it was written
   */
  public record Category(String name, Origin origin) {}

  /**
   * Numbers that belong together, one for each category.
   *
   * @param name as printed
   * @param values in the order of the categories
   * @param origin where it was written
   */
  public record Series(String name, List<Value> values, Origin origin) {
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
   * @param origin where it was asked for
   */
  public record Value(Optional<BigDecimal> amount, Optional<String> of, Origin origin) {}
}
