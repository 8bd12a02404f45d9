package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.source.Place;
import vanban.vietnamese.Measures;

/**
 * What a file of figures declares, with what the files declare that it names.
 *
 * @param figures in order, two with one key too
 * @param groups in order
 * @param defaults what it says for all its figures
 * @param linked what the files declare that it names
 * @param complete whether all that is declared could be read, so that a key that is not here is
 *     nowhere
 */
public record DeclaredFile(
    List<Figure> figures,
    List<Group> groups,
    FileDefaults defaults,
    Linked linked,
    boolean complete) {
  /** One that could not be read. */
  public static final DeclaredFile LOST =
      new DeclaredFile(
          List.of(),
          List.of(),
          new FileDefaults(
              new Precision(0, false), Map.of(), Measures.STANDARD, Optional.empty(), Map.of()),
          new Linked(Map.of(), Optional.empty(), Optional.empty()),
          false);

  /** Keeps the lists from change. */
  public DeclaredFile {
    figures = List.copyOf(figures);
    groups = List.copyOf(groups);
  }

  /**
   * What the files declare that a file names.
   *
   * @param priors the files of before, by the scenario that their {@code actual} is here
   * @param units from which it takes figures; empty if it names none
   * @param series of periods to which it belongs; empty if it names none
   */
  public record Linked(
      Map<Scenario, DeclaredFile> priors,
      Optional<Units> units,
      Optional<PeriodSeries<DeclaredFile>> series) {
    /** Keeps the files from change, in their order. */
    public Linked {
      priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    }
  }

  /** The files of before, by the scenario that their {@code actual} is here. */
  public Map<Scenario, DeclaredFile> priors() {
    return linked.priors();
  }

  /** The units from which it takes figures; empty if it names none. */
  public Optional<Units> units() {
    return linked.units();
  }

  /** The series of periods to which it belongs; empty if it names none. */
  public Optional<PeriodSeries<DeclaredFile>> series() {
    return linked.series();
  }

  /**
   * The units a file takes figures from.
   *
   * @param from where it names their files
   * @param patterns of the paths of these files, as typed
   * @param all in order; none if no file could be found, which is then said already
   */
  public record Units(Place from, List<String> patterns, List<DeclaredUnit> all) {
    /** Keeps the lists from change. */
    public Units {
      patterns = List.copyOf(patterns);
      all = List.copyOf(all);
    }

    /** Whether no file could be found, so that nothing is known of the units. */
    public boolean isLost() {
      return all.isEmpty();
    }
  }

  /**
   * A unit with its file.
   *
   * @param unit that reports
   * @param file what its file declares, also where that is of another period; empty if it could not
   *     be read or is not there
   */
  public record DeclaredUnit(ReportingUnit unit, Optional<DeclaredFile> file) {}
}
