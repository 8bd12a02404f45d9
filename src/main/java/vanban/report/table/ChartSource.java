package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Chart;
import vanban.schema.Scalars.TruthOrCount;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * A chart as its author typed it.
 *
 * @param place where it starts
 * @param caption what it is called
 * @param drawing how it is drawn
 * @param figures it shows, or groups of them, by their keys
 * @param series which of their numbers
 * @param axis of what each place of its axis is; of a figure where nothing is typed
 */
public record ChartSource(
    Place place,
    CaptionSource caption,
    Drawing drawing,
    List<LocatedText> figures,
    Stated<List<Series>> series,
    Axis axis) {
  /** Keeps the list from change. */
  public ChartSource {
    figures = List.copyOf(figures);
  }

  /** Its id, as typed. */
  public Optional<YamlText> id() {
    return caption.id().value();
  }

  /**
   * How a chart is drawn.
   *
   * @param kind columns where nothing is typed
   * @param percentLine what stands above its columns as a line
   */
  record Drawing(Stated<Chart.Kind> kind, Stated<Series> percentLine) {}

  /** How it is drawn. */
  Chart.Kind kind() {
    return drawing.kind().value().orElse(Chart.Kind.COLUMN);
  }

  /**
   * Of what each place of its axis is, where that is not a figure.
   *
   * @param units whose numbers it shows; those of all together where nothing is typed
   * @param periods of which it shows numbers: those of the year so far, or the last of all
   */
  record Axis(Stated<Units> units, Stated<TruthOrCount> periods) {}

  /** Whether it shows numbers of other periods beside those of this one. */
  boolean isByPeriod() {
    return axis.periods().value().filter(TruthOrCount::truth).isPresent();
  }

  /** Whose numbers it shows. */
  Stated<Units> units() {
    return axis.units();
  }

  /** Whether it shows numbers of units. */
  boolean isByUnit() {
    return units().value().filter(typed -> typed.all() || !typed.ids().isEmpty()).isPresent();
  }

  /**
   * Of which units a chart shows numbers.
   *
   * @param all whether of all that report
   * @param ids of the others, in the order of the chart
   */
  record Units(boolean all, List<LocatedText> ids) {
    /** All that report, or none in particular. */
    static Units all(boolean all) {
      return new Units(all, List.of());
    }

    /** Some of them. */
    static Units some(List<LocatedText> ids) {
      return new Units(false, ids);
    }
  }

  /**
   * Which numbers of figures a chart shows.
   *
   * @param of the word for them
   * @param title of their own
   */
  record Series(YamlText of, Optional<YamlText> title) {
    /** Numbers of which only the word is typed. */
    static Series word(YamlText word) {
      return new Series(word, Optional.empty());
    }
  }
}
