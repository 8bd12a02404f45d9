package vanban.rollforward;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanban.figure.Scenario;
import vanban.figure.read.FiguresSource;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;

/**
 * What numbers of a new file of figures are compared with: what the last ones were compared with,
 * moved on by as much as the period is.
 *
 * @param scenario which of the numbers of before
 * @param base of which period they are; empty where that is not known
 * @param stated whether the file says of which period they are
 * @param period the one they are of; empty where several will do
 * @param found files of that period: none, the right one, or several of which none is more likely
 */
record NextPrior(
    Scenario scenario,
    Optional<BasePeriod> base,
    boolean stated,
    Optional<Period> period,
    List<Found> found) {
  /** Keeps the list from change. */
  NextPrior {
    found = List.copyOf(found);
  }

  /**
   * A file of figures.
   *
   * @param file its path
   * @param content what stands in it
   */
  record Found(Path file, FiguresSource content) {
    /** Whether it can have the number of a figure of what was done. */
    boolean has(String key) {
      return content.units().from().isTyped()
          || content.figures().stream()
              .flatMap(List::stream)
              .filter(figure -> figure.name().equals(key))
              .flatMap(figure -> figure.value().stream())
              .anyMatch(
                  figure ->
                      figure.numbers().actual().isTyped()
                          || figure.relations().formula().isPresent());
    }
  }

  /** The file to compare with, if there is the one. */
  Optional<Found> file() {
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
