package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Measures;
import vanban.vietnamese.Period;

/**
 * What a file says for all its figures.
 *
 * @param precision of percentages and ratios
 * @param priors of what numbers of before it says where they are from
 * @param measures that are known in it
 * @param period they are of, where it says so
 * @param names what readers know plans and times before by, where it says so
 */
public record FileDefaults(
    Precision precision,
    Map<Scenario, Prior> priors,
    Measures measures,
    Optional<Period> period,
    Map<Scenario, String> names) {
  /** Keeps priors and names from change. */
  public FileDefaults {
    priors = Collections.unmodifiableMap(new LinkedHashMap<>(priors));
    names = Map.copyOf(names);
  }

  /**
   * Where numbers of before are from.
   *
   * @param base of which period they are, as stated, or as the periods of both files say
   * @param stated whether that is stated
   * @param file from which they are taken, as messages print its path, where it could be read
   * @param open where a file is still to be named
   * @param place where the file says it; empty of that of which nothing is said
   */
  public record Prior(
      Optional<BasePeriod> base,
      boolean stated,
      Optional<String> file,
      Optional<Place> open,
      Optional<Place> place) {
    /** Of which nothing is said. */
    static final Prior NONE =
        new Prior(Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Where one of the numbers of before is from. */
  public Prior prior(Scenario scenario) {
    return priors.getOrDefault(scenario, Prior.NONE);
  }
}
