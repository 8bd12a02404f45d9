package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/**
 * A number that a document states of all there are of something.
 *
 * @param passage in which it stands
 * @param at its number
 * @param typed the same as it stands
 * @param what it is the number of, with its unit, and where
 * @param when it is, of what plan, and which names stand beside it
 */
record StatedTotal(
    Passage passage, Passage.Stretch at, String typed, String what, Set<String> when) {
  /** So many times smaller than the number is what two values of it differ by. */
  private static final BigDecimal NEAR = BigDecimal.TEN;

  /** Keeps the set from change. */
  StatedTotal {
    when = Set.copyOf(when);
  }

  /**
   * What is stated twice of one thing and one time, with two values. Of more than two, each is of
   * another place.
   *
   * @param slip whether two values are one, mistyped
   */
  static Stream<Finding> contradictions(
      Stream<StatedTotal> all, BiPredicate<BigDecimal, BigDecimal> slip) {
    return all
        .collect(Collectors.groupingBy(StatedTotal::what, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(same -> same.size() == 2)
        .filter(same -> same.get(0).isContradicted(same.get(1), slip))
        .map(same -> same.get(0).finding(same.get(1)));
  }

  /** Whether two values differ by no more than one is mistyped. */
  static boolean areNear(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().multiply(NEAR).compareTo(one.max(other)) <= 0;
  }

  private boolean isContradicted(StatedTotal other, BiPredicate<BigDecimal, BigDecimal> slip) {
    return when.equals(other.when)
        && value()
            .flatMap(one -> other.value().filter(two -> one.compareTo(two) != 0))
            .filter(two -> slip.test(value().orElseThrow(), two))
            .isPresent();
  }

  private Optional<BigDecimal> value() {
    return TypedNumber.value(typed);
  }

  /** Against the later one. */
  private Finding finding(StatedTotal other) {
    return Finding.of(other.passage, other.at.from(), other.at.to(), other.typed, typed)
        .against(passage, at.from(), at.to());
  }
}
