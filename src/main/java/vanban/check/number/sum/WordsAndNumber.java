package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * The words beside a number say another thing than the number: {@code gần 500 người (516 người)},
 * {@code cao nhất là xã A với 14 vụ, tiếp đến là xã B với 17 vụ}.
 */
final class WordsAndNumber implements Check.OfPassage {
  private static final String NUMBER = TypedNumber.PATTERN;

  private static final Search ABOUT =
      Search.from(
              Signs.initials("ghtdcx"),
              Pattern.compile(
                  "(?<![\\p{L}])(?<word>gần|xấp xỉ dưới|dưới|chưa đến|chưa tới|hơn|trên|quá) (?<said>"
                      + NUMBER
                      + ")(?: ?%)?(?<unit>(?: \\p{L}+){0,4}) \\((?:cụ thể(?: là)? |là |đạt |chính xác(?: là)? )?(?<exact>"
                      + NUMBER
                      + ")(?: ?%)?(?<same>(?: \\p{L}+){0,4})\\)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("("));

  private static final Search RANK =
      Search.from(
              Signs.initials("cnlít"),
              Pattern.compile(
                  "(?<![\\p{L}])(?<word>cao|nhiều|lớn|ít|thấp|nhỏ) nhất[^.;\\d]{1,80}?(?<first>"
                      + NUMBER
                      + ") ?(?<noun>%|\\p{L}+)[^.;\\d]{0,40}?[,;] (?:tiếp đến|tiếp theo|kế đến|kế tiếp|tiếp đó|sau đó"
                      + "|thứ hai|đứng thứ hai|xếp thứ hai)[^.;\\d]{1,80}?(?<second>"
                      + NUMBER
                      + ") ?\\k<noun>(?![\\p{L}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private static final Set<String> LESS =
      Set.of("gần", "xấp xỉ dưới", "dưới", "chưa đến", "chưa tới");
  private static final Set<String> LEAST = Set.of("ít", "thấp", "nhỏ");

  /** A number farther off is of another thing. */
  private static final BigDecimal FAR = new BigDecimal("1.5");

  @Override
  public Stream<Finding> check(Passage passage) {
    return Stream.concat(
        ABOUT.in(passage.value(), found -> about(passage, found)),
        RANK.in(passage.value(), found -> rank(passage, found)));
  }

  private static Optional<Finding> about(Passage passage, Matcher found) {
    Optional<BigDecimal> said = TypedNumber.value(found.group("said"));
    Optional<BigDecimal> exact = TypedNumber.value(found.group("exact"));
    String unit = found.group("unit").toLowerCase(Locale.ROOT);
    String same = found.group("same").toLowerCase(Locale.ROOT);
    boolean one = same.isEmpty() || (unit + " ").startsWith(same + " ");
    boolean less = LESS.contains(found.group("word").toLowerCase(Locale.ROOT));
    return said.filter(any -> one)
        .flatMap(
            round ->
                exact
                    .filter(number -> isNear(round, number))
                    .filter(number -> isBeyond(number, round, less)))
        .map(
            number ->
                Finding.of(
                        passage,
                        found.start("exact"),
                        found.end("exact"),
                        found.group("word") + " " + found.group("said"),
                        found.group("exact"))
                    .message("about")
                    .against(passage, found.start("word"), found.end("said")));
  }

  private static boolean isBeyond(BigDecimal number, BigDecimal round, boolean less) {
    int order = number.compareTo(round);
    return less ? order > 0 : order < 0;
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return one.compareTo(other.multiply(FAR)) <= 0 && other.compareTo(one.multiply(FAR)) <= 0;
  }

  private static Optional<Finding> rank(Passage passage, Matcher found) {
    boolean least = LEAST.contains(found.group("word").toLowerCase(Locale.ROOT));
    Optional<BigDecimal> first = TypedNumber.value(found.group("first"));
    return TypedNumber.value(found.group("second"))
        .filter(next -> first.filter(most -> isBeyond(next, most, !least)).isPresent())
        .map(
            next ->
                Finding.of(
                        passage,
                        found.start("second"),
                        found.end("second"),
                        found.group("word").toLowerCase(Locale.ROOT) + " nhất",
                        found.group("first"),
                        found.group("second"))
                    .message("rank")
                    .against(passage, found.start("first"), found.end("first")));
  }
}
