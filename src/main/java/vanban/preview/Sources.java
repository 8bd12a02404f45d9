package vanban.preview;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.engine.Compilation;
import vanban.figure.eval.Evaluation;
import vanban.source.World;

/**
 * What the files of a report say at one time.
 *
 * @param now what they say
 * @param figured what they said when its figures could last be listed; that is now, unless an error
 *     hides some of them
 * @param isThere whether the file of the report is; it may be deleted, or have another name now
 * @param files that it was read from, by name
 */
record Sources(Compilation now, Compilation figured, boolean isThere, List<String> files) {
  /** Keeps the list from change. */
  Sources {
    files = List.copyOf(files);
  }

  /**
   * What they say now, after what they said before.
   *
   * @param report the file of the report
   * @param files that it was read from, by name
   */
  static Sources after(
      Optional<Sources> before, Compilation now, World world, Path report, List<String> files) {
    Compilation figured =
        before.map(Sources::figured).filter(last -> isHidden(now, last)).orElse(now);
    return new Sources(now, figured, world.isFile(report), files);
  }

  /** Whether an error hides figures that were there before: nobody can tell if they are gone. */
  private static boolean isHidden(Compilation now, Compilation last) {
    boolean unlisted = now.read().report().isEmpty() && last.read().report().isPresent();
    return now.hasErrors() && (unlisted || !keys(now).containsAll(keys(last)));
  }

  private static Set<String> keys(Compilation of) {
    Evaluation figures = of.read().figures();
    return Set.copyOf(figures.keys());
  }

  /** Whether the figures are those of an earlier time. */
  @SuppressWarnings("ReferenceEquality") // a workspace gives the very compilation back
  boolean isFiguredBefore() {
    return figured != now;
  }
}
