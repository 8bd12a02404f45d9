package vanban.figure;

import java.util.Map;
import java.util.Optional;
import vanban.vietnamese.Measures;
import vanban.vietnamese.Period;

/**
 * What a file says for all its figures.
 *
 * @param precision of percentages and ratios
 * @param priorFiles the files from which numbers of before are taken, as messages print their
 *     paths, by the scenario that {@code actual} is here
 * @param comparedToPrevious whether {@code prior} is taken from another time of the year, such as
 *     the quarter that was just over, and not from the same time of another year
 * @param measures that are known in it
 * @param period they are of, where it says so
 */
public record FileDefaults(
    Precision precision,
    Map<Scenario, String> priorFiles,
    boolean comparedToPrevious,
    Measures measures,
    Optional<Period> period) {
  /** Keeps the paths from change. */
  public FileDefaults {
    priorFiles = Map.copyOf(priorFiles);
  }
}
