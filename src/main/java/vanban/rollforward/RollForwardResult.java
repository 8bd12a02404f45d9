package vanban.rollforward;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Period;

/**
 * The sources of the next report, before they are written.
 *
 * @param files all of them, the report's own file last
 * @param changes which names of the old period became names of the next
 * @param kept which names of periods stay where no mark can stand
 * @param compared with what the numbers of the new files of figures are compared
 * @param numbers that are typed in the words of each file
 * @param toDo what is left to its author
 */
public record RollForwardResult(
    List<Copy> files,
    List<Change> changes,
    List<Kept> kept,
    List<Compared> compared,
    List<TypedNumbers> numbers,
    ToDo toDo) {
  /** Keeps the lists from change. */
  public RollForwardResult {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    kept = List.copyOf(kept);
    compared = List.copyOf(compared);
    numbers = List.copyOf(numbers);
  }

  /**
   * A file of the next report.
   *
   * @param from the file it is made from
   * @param file where it belongs
   * @param text what it says
   */
  public record Copy(Path from, Path file, String text) {}

  /**
   * What is left to the author of the next report.
   *
   * @param unfilled how many numbers, and files of numbers, are to be filled in
   * @param unfilledByUnits how many are to be filled in by units
   * @param marked how many places in the words are marked as to be checked, now or since earlier
   *     reports
   */
  public record ToDo(int unfilled, int unfilledByUnits, int marked) {}

  /**
   * With what the numbers of a file are compared.
   *
   * @param figures the new file of figures
   * @param key under which it says so: {@code prior}, {@code prior.month}
   * @param base of which period the numbers of before are; empty where that is not known
   * @param period the one they are of; empty where several will do
   * @param files of that period: none, the one that is named, or several, of which none is
   */
  public record Compared(
      Path figures,
      String key,
      Optional<BasePeriod> base,
      Optional<Period> period,
      List<Path> files) {
    /** Keeps the list from change. */
    public Compared {
      files = List.copyOf(files);
    }

    static Compared of(Path figures, NextPrior prior) {
      return new Compared(
          figures,
          prior.scenario().name(),
          prior.base(),
          prior.period(),
          prior.found().stream().map(NextPrior.Found::file).toList());
    }
  }

  /**
   * The numbers that are typed in the words of a file, and so are those of the last report.
   *
   * @param file the new file
   * @param numbers in order
   */
  public record TypedNumbers(Path file, List<String> numbers) {
    /** Keeps the list from change. */
    public TypedNumbers {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A name of the old period that became one of the next.
   *
   * @param key where it stands: {@code title}, {@code terms.period}
   * @param before as it was
   * @param after as it is
   */
  public record Change(String key, String before, String after) {}

  /**
   * A name of the old period, or of the next one from when it was still to come, that stays as it
   * is.
   *
   * @param file the new file
   * @param key where it stands: {@code figures.revenue.name}
   * @param words the name
   */
  public record Kept(Path file, String key, String words) {}
}
