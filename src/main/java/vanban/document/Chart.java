package vanban.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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

  /**
   * What is drawn as a series, with a number for each of {@link #places()}. Usually these are its
   * series; of parts of wholes each category is drawn as one part, and each series is a whole.
   */
  public List<Series> drawn() {
    return kind.isOfShares()
        ? IntStream.range(0, data.categories().size()).mapToObj(this::part).toList()
        : data.series();
  }

  private Series part(int category) {
    List<Value> values = data.series().stream().map(one -> one.values().get(category)).toList();
    Category of = data.categories().get(category);
    return new Series(of.name(), SeriesKind.PLAIN, values, of.origin());
  }

  /** Whether percentages are drawn as a line above its columns, by an axis of their own. */
  public boolean hasPercentLine() {
    return kind == Kind.COLUMN
        && data.series().stream().anyMatch(one -> one.kind() == SeriesKind.PERCENT)
        && data.series().stream().anyMatch(one -> one.kind() != SeriesKind.PERCENT);
  }

  /** Whether the bars of one series tell the periods that are over from the present one. */
  public boolean isOfPeriods() {
    long plain = data.series().stream().filter(one -> one.kind() != SeriesKind.PERCENT).count();
    return !kind.isOfShares()
        && plain == 1
        && data.categories().stream().anyMatch(Category::isPresent);
  }

  /** The names along its axis: usually those of its categories, of shares those of its wholes. */
  public List<String> places() {
    return kind.isOfShares() ? data.series().stream().map(Series::name).toList() : categories();
  }

  /** How numbers are drawn. */
  public enum Kind {
    /** As bars that lie, below one another. */
    BAR,
    /** As columns that stand, side by side; percentages as a line above them. */
    COLUMN,
    /** As points with a line through them. */
    LINE,
    /** As slices of one pie: the categories of the first series. */
    PIE,
    /** As parts of bars that lie, each as long as the others: one bar for each series. */
    SHARE_BAR,
    /** As parts of columns that stand, each as high as the others: one column for each series. */
    SHARE_COLUMN;

    /** Whether the categories are drawn as parts of the whole that they make up. */
    public boolean isOfShares() {
      return this == SHARE_BAR || this == SHARE_COLUMN;
    }

    /** Whether what is drawn lies: its names stand at the left, its numbers run to the right. */
    public boolean isLying() {
      return this == BAR || this == SHARE_BAR;
    }
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
   * @param isPresent whether it is the period of the document, among others that are over
   * @param origin where it was written
   */
  public record Category(String name, boolean isPresent, Origin origin) {
    /** One that does not stand out. */
    public Category(String name, Origin origin) {
      this(name, false, origin);
    }
  }

  /** How a series is told from others. */
  public enum SeriesKind {
    /** In no way. */
    PLAIN,
    /** It is what the document reports, beside what was planned or was before. */
    PRESENT,
    /** It holds percentages, which have an axis of their own beside columns. */
    PERCENT
  }

  /**
   * Numbers that belong together, one for each category.
   *
   * @param name as printed
   * @param kind how it is told from the others
   * @param values in the order of the categories
   * @param origin where it was written
   */
  public record Series(String name, SeriesKind kind, List<Value> values, Origin origin) {
    /** One that does not stand out. */
    public Series(String name, List<Value> values, Origin origin) {
      this(name, SeriesKind.PLAIN, values, origin);
    }

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
