package vanban.diagnostic;

import java.util.Collection;
import java.util.Optional;

/**
 * Guesses which words were meant, as {@link Nearest} does, until that would take too long: who has
 * so many unknown words among so many known ones is not helped by guesses.
 */
public final class Guesses {
  private static final int MOST = 500_000; // words that are compared

  private int compared;

  /** The candidate that is nearest to a word, as {@link Nearest#to} has it. */
  public Optional<String> to(String word, Collection<String> candidates) {
    return mayCompare(candidates) ? Nearest.to(word, candidates) : Optional.empty();
  }

  /** The candidate that is nearest to a path, as {@link Nearest#toPath} has it. */
  public Optional<String> toPath(String path, Collection<String> candidates, char separator) {
    return mayCompare(candidates) ? Nearest.toPath(path, candidates, separator) : Optional.empty();
  }

  private boolean mayCompare(Collection<String> candidates) {
    compared = Math.min(MOST, compared) + Math.min(MOST, candidates.size());
    return compared <= MOST;
  }
}
