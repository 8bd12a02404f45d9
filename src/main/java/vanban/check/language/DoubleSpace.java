package vanban.check.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Search;

/** Two spaces between words. More of them are a blank that a pen fills, or make columns. */
final class DoubleSpace implements Check.OfPassage {
  private static final Pattern BLANK = Pattern.compile(" {4}(?=\\S)|\\t(?=\\S)");

  /** Behind a mark, before one and before a symbol, other rules look. */
  private static final Search GAP =
      Search.anywhere(
          Pattern.compile(
              "(?<left>[^\\s¶]{1,30}+)(?<![(\\[“‘])(?<gap> {2,3})"
                  + "(?=(?<right>[^\\s¶,.;:!?)\\]”’%/…-][^\\s¶]{0,29}|- [^\\s¶]{1,29}))"));

  /** Words behind which a number may be written by hand. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?iu)(?:ngày|tháng|năm|quý|số|hồi|lúc|khóa|kỳ):?");

  @Override
  public Stream<Finding> check(Passage passage) {
    String text = passage.value();
    return !text.contains("  ") || BLANK.matcher(text).find() || !Legible.is(passage)
        ? Stream.empty()
        : GAP.in(text, gap -> finding(passage, gap));
  }

  private static Optional<Finding> finding(Passage passage, Matcher gap) {
    String left = gap.group("left");
    if (BEFORE_NUMBER.matcher(left).matches()) {
      return Optional.empty();
    }
    Finding found = Finding.of(passage, gap.start("gap"), gap.end("gap"), left, gap.group("right"));
    return Optional.of(found.instead(" "));
  }
}
