package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** Quotation marks, also those that are typed the wrong way round. */
final class Quotation {
  private static final Search MARK = Search.from(Signs.of("“”"), Pattern.compile("[“”]"));

  private Quotation() {}

  /** The rule against those that are the wrong way round. */
  static PatternCheck reversed() {
    return new PatternCheck(MARK, Quotation::finding);
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String text = passage.value();
    int at = found.start();
    String right = opens(text, at) ? "“" : "”";
    return right.equals(found.group())
        ? Optional.empty()
        : Optional.of(Finding.of(passage, at, at + 1, found.group(), right).instead(right));
  }

  /** Whether words are quoted behind an offset. */
  static boolean opens(String text, int at) {
    return switch (text.charAt(at)) {
      case '“' -> !standsLikeClosing(text, at);
      case '”' -> standsLikeOpening(text, at);
      default -> false;
    };
  }

  /** Whether words are quoted before an offset. */
  static boolean closes(String text, int at) {
    return "“”".indexOf(text.charAt(at)) >= 0 && !opens(text, at);
  }

  /** Close to a word before it, with a space, a mark or nothing behind it. */
  private static boolean standsLikeClosing(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return (Character.isLetterOrDigit(before) || ".,;:!?…)%”".indexOf(before) >= 0)
        && (Character.isWhitespace(behind) || ".,;:!?…)”".indexOf(behind) >= 0);
  }

  /** Close to a word behind it, with a space, an opening bracket or nothing before it. */
  private static boolean standsLikeOpening(String text, int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
    return (Character.isWhitespace(before) || before == '(' || before == '“')
        && Character.isLetterOrDigit(behind);
  }
}
