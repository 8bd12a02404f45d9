package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * A dash between two words with a space on one side: {@code kinh tế- xã hội}. The symbols of
 * documents, with capitals or digits beside the dash, are another matter.
 */
final class DashSpace {
  private static final Search ONE_SIDED =
      Search.from(
              Signs.of("-– "),
              Pattern.compile(
                  "(?<=[\\p{Ll})”])(?:(?<close>[-–]) (?=[\\p{L}(“]\\p{L})|"
                      + " (?<open>[-–])(?=\\p{L}\\p{Ll}))"))
          .needing(Signs.of("-–"));

  private DashSpace() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(ONE_SIDED, DashSpace::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String dash = found.group().strip();
    Finding slip = Finding.of(passage, found.start(), found.end(), dash);
    return Optional.of(slip.instead(" " + dash + " "));
  }
}
