package vanban.check.number.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code từ 120 bộ lên 180 bộ, gấp 2 lần}: it is another number of times. */
final class TimesStated {
  private static final Map<String, BigDecimal> WORDS =
      Map.of(
          "đôi", BigDecimal.valueOf(2),
          "hai", BigDecimal.valueOf(2),
          "ba", BigDecimal.valueOf(3),
          "bốn", BigDecimal.valueOf(4),
          "rưỡi", new BigDecimal("1.5"));

  /** By how much a whole number of times may be too much. */
  private static final BigDecimal SLACK = new BigDecimal("0.3");

  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  private static final String UNIT = "(?: [\\p{L} ]{1,40}?(?:/\\p{L}+)?)?";

  private static final String TIMES =
      "(?<said>(?:tăng )?gấp (?<about>hơn |trên |gần |khoảng )?(?:(?<times>"
          + TypedNumber.PATTERN
          + ") lần|(?<word>đôi|rưỡi|(?:hai|ba|bốn)(?= lần|[,.;)]|$))))(?![\\p{L}])";

  /** {@code từ 120 bộ năm trước lên 180 bộ năm nay, gấp 2 lần} */
  private static final Search ROUTE =
      ChangeWords.search(
          Signs.initials("t"),
          "từ (?<was>"
              + TypedNumber.PATTERN
              + ")"
              + UNIT
              + "(?: \\d{4})?,? (?:lên|đến|tới)(?: đến| thành| tới){0,2} (?<is>"
              + TypedNumber.PATTERN
              + ")"
              + UNIT
              + "(?: \\d{4})?,? \\(?"
              + TIMES);

  /** {@code 180 bộ, gấp 2 lần so với năm trước (120 bộ)} */
  private static final Search PRIOR =
      ChangeWords.search(
          Signs.DIGITS,
          ChangeWords.NOT_BY
              + "(?<is>"
              + TypedNumber.PATTERN
              + ")"
              + UNIT
              + ",? \\(?"
              + TIMES
              + "(?: lần)?(?:,? so (?:với)?)? ?[^\\d(),;.]{1,40}(?:\\d{4})? ?\\((?<was>"
              + TypedNumber.PATTERN
              + ")"
              + UNIT
              + "\\)");

  private TimesStated() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    String text = passage.value();
    if (!ROUTE.isIn(text) && !PRIOR.isIn(text)) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return Stream.of(ROUTE, PRIOR)
        .flatMap(form -> form.in(text, found -> finding(passage, found, places)));
  }

  private static Optional<Finding> finding(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> is = Optional.ofNullable(places.get(found.start("is")));
    return Optional.ofNullable(places.get(found.start("was")))
        .flatMap(was -> is.map(now -> Change.of(was, now)))
        .filter(Change::isSound)
        .flatMap(
            change ->
                times(found)
                    .filter(times -> isWrong(times, change, found.group("about")))
                    .map(times -> finding(passage, found, change, times)));
  }

  private static Optional<BigDecimal> times(Matcher found) {
    return Optional.ofNullable(found.group("times"))
        .flatMap(TypedNumber::value)
        .or(
            () ->
                Optional.ofNullable(found.group("word"))
                    .map(word -> WORDS.get(word.toLowerCase(Locale.ROOT))));
  }

  private static BigDecimal exact(Change change) {
    return change.is().value().divide(change.was().value(), MathContext.DECIMAL64);
  }

  /** What is quite another number is of another thing. */
  private static boolean isWrong(BigDecimal times, Change change, String about) {
    BigDecimal off = exact(change).subtract(times);
    boolean far =
        exact(change).compareTo(times.multiply(FAR)) > 0
            || times.compareTo(exact(change).multiply(FAR)) > 0;
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(times.scale(), 0));
    BigDecimal least = times.scale() > 0 ? unit.negate() : SLACK.negate();
    boolean wrong = off.compareTo(least) < 0 || off.compareTo(unit) >= 0;
    return about == null && wrong && !far;
  }

  private static Finding finding(Passage passage, Matcher found, Change change, BigDecimal times) {
    int places = Math.max(times.scale(), 1);
    BigDecimal right = Decimals.trimmed(exact(change).setScale(places, RoundingMode.HALF_UP));
    return Finding.of(
            passage,
            found.start("said"),
            found.end("said"),
            found.group("said"),
            change.was().typed(),
            change.is().typed(),
            Decimals.write(right))
        .message("times")
        .against(passage, change.was().from(), change.was().to());
  }
}
