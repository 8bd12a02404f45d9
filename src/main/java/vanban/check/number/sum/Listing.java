package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.IntStream;
import vanban.check.number.quantity.Grades;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.Units;
import vanban.vietnamese.Decimals;

/**
 * A number, and the parts into which the words behind it take it apart.
 *
 * @param total what is taken apart, {@code 167 vụ/340 bị can}: one quantity for each that is
 *     counted
 * @param parts its parts, each with as many quantities
 * @param before the quantities that stand before the total in its sentence
 * @param manner how the parts are brought in
 */
record Listing(
    List<Quantity> total, List<List<Quantity>> parts, List<Quantity> before, Manner manner) {
  private static final int MANY = 3;
  private static final BigDecimal NEARLY = new BigDecimal("0.15");

  /** How parts are brought in. */
  enum Manner {
    /** All of them, in so many words: {@code gồm}, {@code cụ thể}. */
    CLOSED,
    /** All of them as a rule: behind {@code trong đó:} or a colon. */
    USUAL,
    /** Perhaps the main ones only: behind {@code trong đó} without a colon. */
    LOOSE,
    /** With a rest as the last part: {@code … vụ khác}. */
    WHOLE,
    /** In brackets, without a word. */
    BARE,
    /** Behind {@code trong tổng số … có}: perhaps the main ones only. */
    AMONG,
    /** Some of them, which may have things in common: {@code trong đó có}. */
    OPEN
  }

  /** Keeps the lists from change. */
  Listing {
    total = List.copyOf(total);
    parts = List.copyOf(parts);
    before = List.copyOf(before);
  }

  /** What its parts make together, in one of the things that are counted. */
  BigDecimal sum(int of) {
    return sum(parts, of);
  }

  private static BigDecimal sum(List<List<Quantity>> some, int of) {
    return some.stream().map(part -> money(part.get(of))).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The same as it is to be written, in the measure of the total. */
  String written(int of) {
    BigDecimal factor = Units.factor(total.get(of).unit().scale());
    return Decimals.write(Decimals.trimmed(sum(of).divide(factor, MathContext.DECIMAL64)));
  }

  /** What is stated for all of it, in đồng if it is money. */
  BigDecimal stated(int of) {
    return money(total.get(of));
  }

  private static BigDecimal money(Quantity one) {
    return one.value().multiply(Units.factor(one.unit().scale()));
  }

  /** By how much the parts and the total may differ if all of them are rounded. */
  BigDecimal tolerance(int of) {
    return parts.stream()
        .map(part -> tolerance(part.get(of)))
        .reduce(tolerance(total.get(of)), BigDecimal::add);
  }

  private static BigDecimal tolerance(Quantity one) {
    return one.tolerance().multiply(Units.factor(one.unit().scale()));
  }

  /** Whether the parts make the total. */
  boolean adds(int of) {
    return fits(sum(of), of);
  }

  private boolean fits(BigDecimal sum, int of) {
    return sum.subtract(stated(of)).abs().compareTo(tolerance(of)) <= 0;
  }

  /** How far the parts are from the total. */
  BigDecimal gap(int of) {
    return sum(of).subtract(stated(of)).abs();
  }

  /**
   * Whether another reading makes sense of it: some of the parts make the total, or the parts make
   * another number of the sentence.
   */
  boolean mayAdd(int of) {
    boolean some =
        IntStream.range(0, parts.size())
            .anyMatch(
                at ->
                    (at >= 2 && fits(sum(parts.subList(0, at), of), of))
                        || (parts.size() >= MANY && fits(sumWithout(at, of), of)));
    BigDecimal sum = sum(of);
    return some || before.stream().anyMatch(one -> money(one).compareTo(sum) == 0);
  }

  /** Whether the parts are those of the total and of another number of the same thing before it. */
  boolean isOfBoth(int of) {
    BigDecimal rest = sum(of).subtract(stated(of));
    return before.stream()
        .filter(one -> SameThing.isNamed(one, total.get(of)))
        .anyMatch(one -> money(one).compareTo(rest) == 0);
  }

  private BigDecimal sumWithout(int at, int of) {
    return sum(of).subtract(money(parts.get(at).get(of)));
  }

  /** Whether all parts are of the very thing that is taken apart. */
  boolean isOfOne(int of) {
    Quantity whole = total.get(of);
    return (!isWon(of) && parts.stream().allMatch(part -> SameThing.isOf(part.get(of), whole)))
        || isOfDegrees(of);
  }

  /** Whether each part of some people has another degree, and together they are nearly all. */
  private boolean isOfDegrees(int of) {
    List<String> degrees =
        parts.stream().map(part -> Grades.degree(part.get(of).unit().noun())).toList();
    return degrees.stream().noneMatch(String::isEmpty)
        && degrees.stream().distinct().count() == degrees.size()
        && degrees.size() >= MANY
        && People.are(total.get(of).unit().noun())
        && gap(of).compareTo(stated(of).multiply(NEARLY)) <= 0;
  }

  /** Whether all parts but one are of the very thing that is taken apart, no people. */
  boolean isNearlyOfOne(int of) {
    Quantity whole = total.get(of);
    long named = parts.stream().filter(part -> SameThing.isNamed(part.get(of), whole)).count();
    return parts.size() > MANY - 1
        && named == parts.size() - 1
        && !People.are(SameThing.noun(whole));
  }

  /** Whether each part says itself that it is of the very thing that is taken apart. */
  boolean isNamedOne(int of) {
    Quantity whole = total.get(of);
    return parts.stream().allMatch(part -> SameThing.isNamed(part.get(of), whole));
  }

  /** Whether prizes are told of people, who may win two. */
  private boolean isWon(int of) {
    return People.are(total.get(of).unit().noun())
        && parts.stream().anyMatch(part -> Grades.isPrize(part.get(of).unit().noun()));
  }

  /** Whether each part is of another grade: nothing is of two of them. */
  boolean isGraded(int of) {
    List<String> grades =
        parts.stream().map(part -> Grades.in(part.get(of).unit().noun())).toList();
    return (!isWon(of)
            && grades.stream().noneMatch(String::isEmpty)
            && grades.stream().distinct().count() == grades.size())
        || isOfDegrees(of);
  }

  /** Whether it counts things that weighing or paying cannot be added to. */
  boolean isCounted(int of) {
    return !total.get(of).isMeasured()
        && parts.stream().noneMatch(part -> part.get(of).isMeasured());
  }
}
