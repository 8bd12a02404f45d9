package vanban.check.number.sum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code ba xã Sá Tổng, Hừa Ngài, Nậm Nèn lần lượt là 14 và 09 vụ}: more names than numbers. */
final class InTurn {
  private static final String NAME = "\\p{Lu}[\\p{L}']*(?: \\p{Lu}[\\p{L}']*)*";

  private static final String OF =
      "(?:(?:các |và )?(?:xã|phường|huyện|thị trấn|trường|thôn|bản|ấp) )?";

  private static final Search SAID =
      Search.from(
              Signs.initials("l"),
              Pattern.compile(
                  "(?<![\\p{L}])lần lượt (?:là|đạt|có|chiếm|ở mức|bằng):? (?<numbers>"
                      + TypedNumber.PATTERN
                      + "(?: ?%)?(?: \\p{L}+){0,3}?(?:(?:, | và |; |, và )"
                      + TypedNumber.PATTERN
                      + "(?: ?%)?(?: \\p{L}+){0,3}?)+)(?=[.;(]|, \\p{L}|$)",
                  Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** The names before it, and nothing but a word or two between. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?<names>" + NAME + "(?:(?:, | và |, và )" + OF + NAME + ")+)(?: \\p{Ll}+){0,2} $");

  private static final Pattern NUMBER = Pattern.compile(TypedNumber.PATTERN);
  private static final int BEFORE = 300;

  private InTurn() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    return SAID.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    int from = Math.max(passage.sentence(found.start()).from(), found.start() - BEFORE);
    Matcher names = NAMES.matcher(passage.value().substring(from, found.start()));
    if (!names.find()) {
      return Optional.empty();
    }
    int named = names.group("names").split(", và |, | và ", -1).length;
    int counted = (int) NUMBER.matcher(found.group("numbers")).results().count();
    return named == counted
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    found.start("numbers"),
                    found.end("numbers"),
                    String.valueOf(counted),
                    String.valueOf(named))
                .message("turn")
                .against(passage, from + names.start("names"), from + names.end("names")));
  }
}
