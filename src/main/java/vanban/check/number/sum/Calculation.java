package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code 412 trẻ x 25.000 đồng = 10.350.000 đồng}: a calculation that is written out. */
final class Calculation {
  private static final int PERCENT = 2;
  private static final int SIGN = 1;
  private static final int NUMBER = 2;
  private static final int SHARE = 3;
  private static final int UNIT = 4;

  private static final String TERM =
      TypedNumber.PATTERN
          + "(?: ?%| [\\p{L}²³]+(?: [\\p{L}²³]+){0,3}?)?(?:/[\\p{L}²³]+(?: \\p{L}+)?)?";

  private static final Search SAID =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–+×=-]|[+×=x*:-] )(?<terms>"
                  + TERM
                  + "(?: ?[×x*+] ?"
                  + TERM
                  + "){1,6}) ?= ?(?<total>"
                  + TypedNumber.PATTERN
                  + ")(?![\\p{N}/]| ?[-+×x*:/] ?\\d)(?: (?<unit>"
                  + Units.PATTERN
                  + ")(?![\\p{L}]))?",
              Pattern.UNICODE_CASE));

  private static final Pattern PART =
      Pattern.compile(
          "(^|[×x*+]) ?("
              + TypedNumber.PATTERN
              + ")(?:( ?%)| ("
              + Units.PATTERN
              + ")(?![\\p{L}]))?");

  private static final Pattern RATE =
      Pattern.compile(
          "[\\d.,]+ (?<each>[\\p{L}²³]+) ?[×x*] ?[\\d.,]+ (?<of>[\\p{L}²³]+)/\\k<each>",
          Pattern.UNICODE_CASE);

  private Calculation() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    return SAID.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String unit = Optional.ofNullable(found.group("unit")).orElse("");
    List<MatchResult> parts = PART.matcher(found.group("terms")).results().toList();
    List<String> units = parts.stream().map(Calculation::unit).toList();
    boolean paid = units.stream().anyMatch(Units::isMoney);
    boolean bare =
        unit.isEmpty() && units.stream().anyMatch(one -> Units.isMoney(one) && !one.equals("đồng"));
    boolean plain =
        Stream.concat(units.stream(), Stream.of(unit)).allMatch(Calculation::isPlain)
            || isRate(found.group("terms"), unit);
    if (bare || !plain) {
      return Optional.empty();
    }
    BigDecimal factor = paid ? Units.factor(unit) : BigDecimal.ONE;
    Optional<BigDecimal> total = TypedNumber.value(found.group("total"));
    return made(parts)
        .map(made -> Decimals.trimmed(made.divide(factor, MathContext.DECIMAL64)))
        .flatMap(
            made ->
                total
                    .filter(said -> isWrong(said, made, unit))
                    .map(said -> finding(passage, found, made)));
  }

  /** Whether one is so much of each of the other: {@code 12 ha x 6,5 tấn/ha}, in {@code tấn}. */
  private static boolean isRate(String terms, String unit) {
    Matcher rate = RATE.matcher(terms);
    return rate.matches() && rate.group("of").equals(unit);
  }

  private static String unit(MatchResult part) {
    return Optional.ofNullable(part.group(UNIT)).orElse("");
  }

  /** What is written out makes so much; empty if a number is none. */
  private static Optional<BigDecimal> made(List<MatchResult> parts) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal product = BigDecimal.ZERO;
    for (MatchResult part : parts) {
      Optional<BigDecimal> number = TypedNumber.value(part.group(NUMBER));
      if (number.isEmpty()) {
        return Optional.empty();
      }
      int places = part.group(SHARE) == null ? 0 : PERCENT;
      BigDecimal value = number.get().multiply(Units.factor(unit(part))).movePointLeft(places);
      boolean adds = part.group(SIGN).isEmpty() || part.group(SIGN).equals("+");
      sum = adds ? sum.add(product) : sum;
      product = adds ? value : product.multiply(value);
    }
    return Optional.of(sum.add(product));
  }

  /** Money, time or a count, not what is measured, which may be told in other measures. */
  private static boolean isPlain(String unit) {
    return unit.isEmpty() || Units.isMoney(unit) || Units.isTime(unit) || unit.equals("lần");
  }

  private static boolean isWrong(BigDecimal said, BigDecimal made, String unit) {
    boolean exact = said.scale() <= 0 && (unit.isEmpty() || unit.equals("đồng"));
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(said.scale(), 0));
    BigDecimal slack = exact && made.scale() <= 0 ? BigDecimal.ZERO : last;
    return said.subtract(made).abs().compareTo(slack) > 0;
  }

  private static Finding finding(Passage passage, Matcher found, BigDecimal made) {
    return Finding.of(
        passage,
        found.start("total"),
        found.end("total"),
        found.group("total"),
        found.group("terms"),
        Decimals.write(made));
  }
}
