package vanban.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.figure.Scenario;
import vanban.prose.Line;

/**
 * A chart of figures, all of one measure.
 *
 * @param id by which references find it; only with a title
 * @param title the caption; empty without
 * @param kind how it is drawn
 * @param data what it draws
 * @param origin where it was written
 */
public record ReportChart(
    Optional<String> id, Optional<Line> title, Chart.Kind kind, Data data, Origin origin) {

  /** Whether it has values; if not, something is wrong with it, and it cannot be drawn. */
  public boolean hasValues() {
    return !data.categories().isEmpty() && !data.series().isEmpty();
  }

  /** What the categories of a chart are. */
  public enum Axis {
    /** Figures. */
    FIGURES,
    /** Units that report. */
    UNITS,
    /** Periods, in the order of time. */
    PERIODS
  }

  /**
   * What a chart draws.
   *
   * @param measure of all its figures; empty for none
   * @param axis what its categories are
   * @param categories the names of its figures, of units or periods, in order; at least one
   * @param series at least one
   */
  public record Data(
      String measure, Axis axis, List<Chart.Category> categories, List<Series> series) {
    /** Keeps the lists from change. */
    public Data {
      categories = List.copyOf(categories);
      series = List.copyOf(series);
    }

    /** The same with one series more. */
    Data with(Series more) {
      return new Data(
          measure, axis, categories, Stream.concat(series.stream(), Stream.of(more)).toList());
    }

    /**
     * The same figures, where each is called by its name: as parts of each unit, or each period,
     * which is the whole.
     */
    Data asParts() {
      return new Data(
          measure,
          Axis.FIGURES,
          series.stream().map(Data::part).toList(),
          IntStream.range(0, categories.size()).mapToObj(this::whole).toList());
    }

    private static Chart.Category part(Series series) {
      String name = series.title().map(Line::words).orElse("");
      return new Chart.Category(name, series.values().get(0).origin());
    }

    private Series whole(int category) {
      return new Series(
          Scenario.ACTUAL.name(),
          Optional.empty(),
          Optional.empty(),
          Optional.of(Line.of(categories.get(category).name())),
          Chart.SeriesKind.PLAIN,
          series.stream().map(one -> one.values().get(category)).toList());
    }
  }

  /**
   * The same number of each figure, each unit or each period: what was done, what was planned.
   *
   * @param word which: {@code actual}, {@code plan}, {@code prior}
   * @param name of the plan, or of the time before, if it has one; {@code previous} for the period
   *     just over
   * @param called what readers know that by, if the file of the figures says so
   * @param title what it is called, if the author says so; else the layout has a word for it
   * @param kind how it is told from the others
   * @param values in the order of the categories
   */
  public record Series(
      String word,
      Optional<String> name,
      Optional<String> called,
      Optional<Line> title,
      Chart.SeriesKind kind,
      List<Chart.Value> values) {
    /** Keeps the values from change. */
    public Series {
      values = List.copyOf(values);
    }
  }
}
