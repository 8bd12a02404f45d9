package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** A space behind an opening bracket or quotation mark. */
final class SpaceAfterOpening {
  /** Not in {@code ( )}, an empty box, and not before a blank that a pen fills. */
  private static final Search SLIP =
      Search.from(
          Signs.of("([“‘"), Pattern.compile("(?<mark>[(\\[“‘]) {1,2}(?=[^\\s¶)\\]”’.…_,;:])"));

  private SpaceAfterOpening() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(SLIP, SpaceAfterOpening::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher slip) {
    String mark = slip.group("mark");
    return Optional.of(Finding.of(passage, slip.start(), slip.end(), mark).instead(mark));
  }
}
