package vanban.diagnostic;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which of several words was meant. */
public final class Nearest {
  /** Names among which is looked: no document has so many, and each wrong word looks at all. */
  private static final int MOST = 1_000;

  private static final int SHORT = 4; // letters of names among which one more slip makes another

  private Nearest() {}

  /**
   * The candidate that takes the fewest changed letters, if it is near enough: a third of the word,
   * at least one letter. Two letters that changed places count as one. Upper and lower case are the
   * same, and so are {@code _}, {@code -} and a space. Of two that are equally near, neither; and
   * of more than a thousand candidates, none.
   */
  public static Optional<String> to(String word, Collection<String> candidates) {
    String folded = fold(word);
    int limit = Math.min(Math.max(1, folded.length() / 3), folded.length() - 1);
    if (limit < 0 || candidates.size() > MOST) {
      return Optional.empty();
    }
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    int least = limit + 1;
    Set<String> nearest = new HashSet<>();
    for (String candidate : candidates) {
      int changes = distance(distance, folded, fold(candidate));
      if (changes >= 0 && changes < least) {
        nearest.clear();
        least = changes;
      }
      if (changes == least) {
        nearest.add(candidate);
      }
    }
    return nearest.size() == 1 ? nearest.stream().findFirst() : Optional.empty();
  }

  /**
   * The same for paths whose steps end in {@code separator}: only the last step may be another, so
   * that what they share does not make two steps near to one another that are not.
   */
  public static Optional<String> toPath(
      String path, Collection<String> candidates, char separator) {
    String over = path.substring(0, path.lastIndexOf(separator) + 1);
    List<String> beside =
        candidates.stream()
            .filter(one -> one.startsWith(over))
            .map(one -> one.substring(over.length()))
            .toList();
    return to(path.substring(over.length()), beside).map(over::concat);
  }

  /**
   * Whether a word of a known few can be nothing but a slip for another: at most one letter more,
   * less or another, or two that changed places, the same digits, and not too short.
   */
  public static boolean isCertain(String typed, String meant) {
    String folded = fold(typed);
    int distance = distance(new LevenshteinDistance(1), folded, fold(meant));
    return folded.length() >= SHORT && distance >= 0 && digits(typed).equals(digits(meant));
  }

  /**
   * Whether a name can be nothing but a slip for another: one letter more, less or another, or two
   * that changed places. Short names, and names that differ in their digits, may as well be two.
   */
  static boolean isSlip(String typed, String meant) {
    return typed.length() > SHORT && isCertain(typed, meant);
  }

  private static String digits(String word) {
    return word.replaceAll("\\P{Nd}", "");
  }

  private static int distance(LevenshteinDistance distance, String word, String candidate) {
    return isSwapped(word, candidate) ? 1 : distance.apply(word, candidate);
  }

  private static boolean isSwapped(String word, String candidate) {
    int at = 0;
    while (at + 1 < Math.min(word.length(), candidate.length())
        && word.charAt(at) == candidate.charAt(at)) {
      at++;
    }
    return word.length() == candidate.length()
        && at + 1 < word.length()
        && word.charAt(at) == candidate.charAt(at + 1)
        && word.charAt(at + 1) == candidate.charAt(at)
        && word.substring(at + 2).equals(candidate.substring(at + 2));
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }
}
