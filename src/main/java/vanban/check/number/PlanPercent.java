package vanban.check.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * {@code 1.250 tỷ đồng, đạt 65% kế hoạch (2.100 tỷ đồng)}: it is another percentage of the plan.
 */
final class PlanPercent implements Check.OfPassage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Search CLAIM =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/–-])(?<is>"
                      + TypedNumber.PATTERN
                      + ")(?: [\\p{L} ]{1,30})?(?:, | ?\\()(?:đạt|bằng) (?<percent>"
                      + TypedNumber.PATTERN
                      + ") ?% (?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)[^\\d(),.;]{0,40} \\((?:kế"
                      + " hoạch|dự toán|chỉ tiêu)?(?: là)? ?(?<plan>"
                      + TypedNumber.PATTERN
                      + ")(?: [\\p{L} ]{1,30})?\\)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  @Override
  public Stream<Finding> check(Passage passage) {
    if (!CLAIM.isIn(passage.value())) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return CLAIM.in(passage.value(), found -> finding(passage, found, places));
  }

  private static Optional<Finding> finding(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> is = Optional.ofNullable(places.get(found.start("is")));
    Optional<Quantity> plan = Optional.ofNullable(places.get(found.start("plan")));
    Optional<Quantity> percent = Optional.ofNullable(places.get(found.start("percent")));
    return is.isEmpty() || plan.isEmpty()
        ? Optional.empty()
        : percent
            .filter(stated -> isWrong(is.get(), plan.get(), stated.value()))
            .map(stated -> finding(passage, is.get(), plan.get(), stated));
  }

  private static boolean isWrong(Quantity is, Quantity plan, BigDecimal percent) {
    boolean same = is.unit().scale().equals(plan.unit().scale()) && !is.unit().percent();
    BigDecimal floor = plan.value().subtract(plan.tolerance());
    if (!same || floor.signum() <= 0) {
      return false;
    }
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(percent.scale(), 0));
    BigDecimal least =
        share(is.value().subtract(is.tolerance()), plan.value().add(plan.tolerance()));
    BigDecimal most = share(is.value().add(is.tolerance()), floor);
    return percent.add(unit).compareTo(least) <= 0 || percent.subtract(unit).compareTo(most) >= 0;
  }

  private static BigDecimal share(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
  }

  private static Finding finding(Passage passage, Quantity is, Quantity plan, Quantity stated) {
    String typed = passage.value().substring(stated.from(), stated.to());
    String right = new Share(is.value(), plan.value()).written(Math.max(0, stated.value().scale()));
    return Finding.of(
        passage, stated.from(), stated.to(), typed, is.typed() + "/" + plan.typed(), right);
  }
}
