package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** A space before a mark that stands close to the word it follows. */
final class SpaceBeforeMark {
  /**
   * Spaces between a sign that is seen and a mark behind which a space, another mark or the end
   * follows. Three spaces and more are a blank that a pen fills.
   */
  private static final Search SLIP =
      Search.from(
          Signs.of(" "),
          Pattern.compile(
              "(?<=(?<left>[^\\s¶.…_(\\[“‘])) {1,2}(?<mark>[,;:!?)\\]”’]|\\.(?!\\.))"
                  + "(?:(?=[\\s,.;:)\\]”’]|$)|(?<=[\\p{L}\\d)”] [,;])(?<close>(?=\\p{Ll}{2})))"));

  /** Words behind which a number may be written by hand. */
  private static final Pattern BLANK =
      Pattern.compile("(?iu)(?:^|.*\\s)(?:ngày|tháng|năm|quý|số|hồi|lúc|khóa|điều)");

  private static final int NEAR = 10;

  private SpaceBeforeMark() {}

  /** The rule. */
  static PatternCheck rule() {
    return new PatternCheck(SLIP, SpaceBeforeMark::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher slip) {
    String before = passage.value().substring(Math.max(0, slip.start() - NEAR), slip.start());
    if (BLANK.matcher(before).matches() || isProportion(passage.value(), slip)) {
      return Optional.empty();
    }
    Finding found =
        Finding.of(passage, slip.start(), slip.end("mark"), slip.group("mark"))
            .instead(slip.group("mark") + (slip.group("close") == null ? "" : " "));
    return Optional.of(found);
  }

  /** {@code 1 : 500}. */
  private static boolean isProportion(String text, Matcher slip) {
    boolean digits = Character.isDigit(text.charAt(slip.start() - 1));
    int next = slip.end() + 1;
    return slip.group("mark").equals(":")
        && digits
        && next < text.length()
        && Character.isDigit(text.charAt(next));
  }
}
