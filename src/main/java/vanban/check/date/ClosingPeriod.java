package vanban.check.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code Trên đây là báo cáo năm 2023} at the end of a report whose title says 2024: the words were
 * taken from another one.
 */
final class ClosingPeriod implements Check {
  private static final int HEAD = 25;
  private static final int LAST = 12;

  private static final Pattern CLOSING =
      Pattern.compile(
          "trên đây là (?:kết quả |nội dung |toàn bộ )?(?:báo cáo|kế hoạch|tình hình|kết quả).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** The place and the day in the head of a document. */
  private static final Pattern ISSUED =
      Pattern.compile(".{2,60},\\s+ngày\\s.*tháng\\s.*năm\\s.*", Pattern.DOTALL);

  private static final Pattern OPENING = Pattern.compile(".*như sau:?\\s*", Pattern.DOTALL);
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.,])(?:19|20)\\d{2}(?![\\d.,]\\d)");
  private static final Pattern DATE = Pattern.compile("\\d{1,2}/(?:\\d{1,2}/)?(\\d{4})");

  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<![\\p{L}\\d/])(?:\\d{1,2} tháng(?: đầu| cuối)? năm|quý (?:I{1,3}|IV|[1-4])(?![\\p{L}\\d])"
              + "|tháng \\d{1,2}(?= năm|/\\d{4}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.text();
    List<String> head =
        all.stream()
            .limit(HEAD)
            .takeWhile(
                passage -> !OPENING.matcher(passage.value()).matches() && !isClosing(passage))
            .map(Passage::value)
            .filter(words -> !ISSUED.matcher(words).matches())
            .toList();
    Stream<Passage> last =
        all.stream()
            .skip(Math.max(head.size(), all.size() - LAST))
            .filter(ClosingPeriod::isClosing);
    return head.size() == HEAD ? Stream.empty() : last.flatMap(one -> findings(one, head));
  }

  private static boolean isClosing(Passage passage) {
    return CLOSING.matcher(passage.value().strip()).matches();
  }

  private static Stream<Finding> findings(Passage closing, List<String> head) {
    return Stream.of(YEAR, PERIOD).flatMap(form -> finding(closing, head, form).stream());
  }

  /** Where the closing names one, and the head names others only. */
  private static Optional<Finding> finding(Passage closing, List<String> head, Pattern form) {
    Set<String> known =
        head.stream().flatMap(words -> all(form, words)).collect(Collectors.toSet());
    if (form == YEAR) {
      head.forEach(
          words -> DATE.matcher(words).results().map(found -> found.group(1)).forEach(known::add));
    }
    List<MatchResult> said = form.matcher(closing.value()).results().toList();
    boolean other = said.stream().noneMatch(one -> isAmong(known, small(one.group())));
    return said.isEmpty() || known.isEmpty() || !other
        ? Optional.empty()
        : Optional.of(finding(closing, said.get(0), known));
  }

  /** Whether it is one of some, or between two of them: a year of a period. */
  private static boolean isAmong(Set<String> known, String one) {
    boolean before = known.stream().anyMatch(other -> other.compareTo(one) < 0);
    boolean behind = known.stream().anyMatch(other -> other.compareTo(one) > 0);
    return known.contains(one) || (before && behind && YEAR.matcher(one).matches());
  }

  private static Stream<String> all(Pattern form, String words) {
    return form.matcher(words).results().map(found -> small(found.group()));
  }

  private static String small(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  private static Finding finding(Passage closing, MatchResult said, Set<String> known) {
    String others = known.stream().sorted().collect(Collectors.joining(", "));
    return Finding.of(closing, said.start(), said.end(), said.group(), others);
  }
}
