package vanban.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which of several words was meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate that takes the fewest changed letters, if it is near enough: a third of the word,
   * at least one letter. Upper and lower case are the same, and so are {@code _} and {@code -}.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String folded = fold(word);
    int limit = Math.max(1, folded.length() / 3);
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    record Candidate(String word, int distance) {}
    return candidates.stream()
        .map(candidate -> new Candidate(candidate, distance.apply(folded, fold(candidate))))
        .filter(candidate -> candidate.distance() >= 0)
        .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .map(Candidate::word);
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_');
  }
}
