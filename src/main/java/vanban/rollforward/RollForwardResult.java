package vanban.rollforward;

import java.nio.file.Path;
import java.util.List;

/**
 * The sources of the next report, before they are written.
 *
 * @param files all of them, the report's own file last
 * @param changes which names of the old period became names of the next
 * @param kept which names of periods stay where no mark can stand
 * @param compared which files of the last report those of figures are compared to from now on
 * @param stale which files figures are compared to that are not of the period just over
 * @param toDo what is left to its author
 */
public record RollForwardResult(
    List<Copy> files,
    List<Change> changes,
    List<Kept> kept,
    List<Path> compared,
    List<Stale> stale,
    ToDo toDo) {
  /** Keeps the lists from change. */
  public RollForwardResult {
    files = List.copyOf(files);
    changes = List.copyOf(changes);
    kept = List.copyOf(kept);
    compared = List.copyOf(compared);
    stale = List.copyOf(stale);
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
   * @param unfilled how many numbers are to be filled in
   * @param marked how many places in the words are marked as to be checked
   */
  public record ToDo(int unfilled, int marked) {}

  /**
   * A file that figures are compared to, though it is not of the period just over: the author named
   * several, or the unit was late.
   *
   * @param figures the new file of figures
   * @param prior the file it names
   */
  public record Stale(Path figures, Path prior) {}

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
