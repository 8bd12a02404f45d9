package vanban.report.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A path in which a star stands for one folder, or for a part of a name: {@code figures-*.yaml}.
 *
 * @param typed as an author wrote it
 * @param folder below which all that it matches lies, with {@code /}; empty for here
 * @param below what matches a path as seen from that folder
 */
public record PathPattern(String typed, String folder, Pattern below) {
  private static final String SLASH = "/";
  private static final Pattern STARS = Pattern.compile("\\*");

  /** The pattern that an author wrote. */
  public static PathPattern of(String typed) {
    List<String> names = new ArrayList<>(Arrays.asList(typed.split(SLASH)));
    int literal = 0;
    while (literal < names.size() - 1 && names.get(literal).indexOf('*') < 0) {
      literal++;
    }
    String below =
        names.subList(literal, names.size()).stream()
            .map(PathPattern::name)
            .collect(Collectors.joining(SLASH));
    return new PathPattern(
        typed, String.join(SLASH, names.subList(0, literal)), Pattern.compile(below));
  }

  private static String name(String typed) {
    return Stream.of(STARS.split(typed, -1))
        .map(Pattern::quote)
        .collect(Collectors.joining("([^/]+)"));
  }

  /**
   * What the stars stand for in a path, with {@code /} between; where there is no star, what was
   * typed.
   *
   * @param path as seen from the folder, with {@code /}
   * @return empty if it does not match
   */
  public Optional<String> match(String path) {
    Matcher matcher = below.matcher(path);
    return matcher.matches() ? Optional.of(stars(matcher)) : Optional.empty();
  }

  /** The same below another folder, as typed. */
  public String in(String other) {
    String names = folder.isEmpty() ? typed : typed.substring(folder.length() + 1);
    return other.isEmpty() ? names : other + SLASH + names;
  }

  private String stars(MatchResult match) {
    return match.groupCount() == 0
        ? typed
        : IntStream.rangeClosed(1, match.groupCount())
            .mapToObj(match::group)
            .collect(Collectors.joining(SLASH));
  }
}
