package vanban.report.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A path in which a star stands for one folder, or for a part of a name: {@code figures-*.yaml}.
 *
 * @param typed as an author wrote it
 * @param folder below which all that it matches lies, with {@code /}; empty for here
 * @param literals what stands before, between and behind the stars of the path as seen from there
 */
public record PathPattern(String typed, String folder, List<String> literals) {
  private static final String SLASH = "/";

  /** Keeps the literals from change. */
  public PathPattern {
    literals = List.copyOf(literals);
  }

  /** The pattern that an author wrote. */
  public static PathPattern of(String typed) {
    List<String> names = new ArrayList<>(Arrays.asList(typed.split(SLASH)));
    int literal = 0;
    while (literal < names.size() - 1 && names.get(literal).indexOf('*') < 0) {
      literal++;
    }
    String below = String.join(SLASH, names.subList(literal, names.size()));
    return new PathPattern(
        typed,
        String.join(SLASH, names.subList(0, literal)),
        Arrays.asList(below.split("\\*", -1)));
  }

  /** How many stars there are. */
  int stars() {
    return literals.size() - 1;
  }

  /**
   * What the stars stand for in a path, with {@code /} between; where there is no star, what was
   * typed. Each stands for at least one letter, and for as many as it can, the first ones first.
   * Takes as many steps as the path has letters, for each star.
   *
   * @param path as seen from the folder, with {@code /}
   * @return empty if it does not match
   */
  public Optional<String> match(String path) {
    if (stars() == 0) {
      return path.equals(literals.get(0)) ? Optional.of(typed) : Optional.empty();
    }
    int start = literals.get(0).length();
    boolean ends = path.startsWith(literals.get(0)) && path.endsWith(literals.get(stars()));
    return ends && start <= path.length() ? matched(path, start) : Optional.empty();
  }

  /** What the stars stand for from an offset on. */
  private Optional<String> matched(String path, int start) {
    BitSet[] behind = behindStars(path);
    List<String> found = new ArrayList<>();
    int from = start;
    for (int star = 1; star <= stars(); star++) {
      int end = endOfStar(path, from, behind[star]);
      if (end < 0) {
        return Optional.empty();
      }
      found.add(path.substring(from, end));
      from = end + literals.get(star).length();
    }
    return Optional.of(String.join(SLASH, found));
  }

  /** Where the longest text ends that a star at an offset can stand for; -1 for nowhere. */
  private static int endOfStar(String path, int from, BitSet behind) {
    int slash = path.indexOf('/', from);
    int end = behind.previousSetBit(slash < 0 ? path.length() : slash);
    return end > from ? end : -1;
  }

  /**
   * For each star the offsets at which what stands behind it, with all further stars, matches the
   * rest of the path. Found from the end, so that nothing is tried twice.
   */
  private BitSet[] behindStars(String path) {
    BitSet[] behind = new BitSet[stars() + 1];
    for (int star = stars(); star > 0; star--) {
      String literal = literals.get(star);
      behind[star] = new BitSet(path.length() + 1);
      for (int at = path.length() - literal.length(); at >= 0; at--) {
        int end = at + literal.length();
        boolean rest =
            star == stars() ? end == path.length() : endOfStar(path, end, behind[star + 1]) >= 0;
        behind[star].set(at, rest && path.startsWith(literal, at));
      }
    }
    return behind;
  }

  /** The same below another folder, as typed. */
  public String in(String other) {
    String names = folder.isEmpty() ? typed : typed.substring(folder.length() + 1);
    return other.isEmpty() ? names : other + SLASH + names;
  }
}
