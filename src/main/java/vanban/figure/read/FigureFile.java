package vanban.figure.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.figure.Scenario;

/**
 * A file of figures with the files it names. What could not be read is left out, which is then said
 * already.
 *
 * @param content what stands in it
 * @param priors the files of before, by the scenario that their figures are here
 * @param units the files of units it takes figures from; none also where nothing matches {@code
 *     from}, which is then said already
 */
public record FigureFile(
    Optional<FiguresSource> content, Map<Scenario, FigureFile> priors, List<UnitFile> units) {
  /** One that could not be read. */
  public static final FigureFile LOST = new FigureFile(Optional.empty(), Map.of(), List.of());

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
}
