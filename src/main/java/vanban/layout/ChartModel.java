package vanban.layout;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vanban.report.Chart;
import vanban.report.Line;

/** A chart as templates see it: words and numbers as the markup has them. */
public final class ChartModel {
  private final Chart chart;

  ChartModel(Chart chart) {
    this.chart = chart;
  }

  /** By which references find it. */
  public Optional<String> getId() {
    return chart.id();
  }

  /** The caption. */
  public Optional<Line> getTitle() {
    return chart.title();
  }

  /** How it is drawn, as the attribute {@code kind} has it. */
  public String getKind() {
    return chart.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The unit of all its numbers; empty for none. */
  public String getUnit() {
    return chart.unit();
  }

  /** The names of its figures. */
  public List<String> getCategories() {
    return chart.categories();
  }

  /** Its series. */
  public List<Series> getSeries() {
    return chart.series().stream().map(Series::new).toList();
  }

  /** A series as templates see it. */
  public static final class Series {
    private final Chart.Series series;

    Series(Chart.Series series) {
      this.series = series;
    }

    /** Which number of the figures: {@code actual}, {@code plan}, {@code prior}. */
    public String getWord() {
      return series.word();
    }

    /** The name of the plan, or of the time before, if it has one. */
    public Optional<String> getName() {
      return series.name();
    }

    /** What the author calls it. */
    public Optional<String> getTitle() {
      return series.title();
    }

    /** Its numbers. */
    public List<Value> getValues() {
      return series.values().stream().map(Value::new).toList();
    }
  }

  /** A number as templates see it. */
  public static final class Value {
    private final Chart.Value value;

    Value(Chart.Value value) {
      this.value = value;
    }

    /** The number as the attribute {@code amount} has it; empty for a gap. */
    public Optional<String> getAmount() {
      return value.amount().map(BigDecimal::toPlainString);
    }

    /** What it is of, as the attribute {@code of} has it. */
    public String getOf() {
      return value.of();
    }
  }
}
