package vanban.figure.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Deferred;
import vanban.figure.Scenario;

/**
 * A file of figures with the files it names. What could not be read is left out, which is then said
 * already.
 *
 * @param content what stands in it
 * @param priors the files of before, by the scenario that their figures are here
 * @param units the files of units it takes figures from; none also where nothing matches {@code
 *     from}, which is then said already
 * @param periods the other files of its series, of whatever periods; none where none is wanted
 */
public record FigureFile(
    Optional<FiguresSource> content,
    Map<Scenario, FigureFile> priors,
    List<UnitFile> units,
    Deferred<List<PeriodFile>> periods) {
  /** One that could not be read. */
  public static final FigureFile LOST = new FigureFile(Optional.empty(), Map.of(), List.of());

  /** One that names no files of other periods. */
  public FigureFile(
      Optional<FiguresSource> content, Map<Scenario, FigureFile> priors, List<UnitFile> units) {
    this(content, priors, units, Deferred.ready(List.of()));
  }

  /** Keeps the files from change, in their order. */
  public FigureFile {
    priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    units = List.copyOf(units);
  }

  /**
   * A file of a unit.
   *
   * @param id what the star of the pattern stands for
   * @param path as messages print it
   * @param figures what stands in it
   */
  public record UnitFile(String id, String path, FigureFile figures) {}

  /**
   * A file of another period.
   *
   * @param path as messages print it
   * @param content what stands in it; empty if it could not be read
   * @param figures the same, with the files it names but for those of its own series
   */
  public record PeriodFile(
      String path, Optional<FiguresSource> content, Deferred<FigureFile> figures) {}
}
