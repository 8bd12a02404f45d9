package vanban.check.number.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How the numbers of a column may be made of others of their rows.
 *
 * @param kind what is reckoned
 * @param target the column that is made
 * @param of the columns of which it is made, in the order of their kind
 * @param whole what a share is of; empty if it is of no sum of a column
 */
record ColumnFormula(
    Kind kind, ColumnNumbers target, List<ColumnNumbers> of, Optional<BigDecimal> whole) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** So many of the last digit are given and taken, to make shares a hundred. */
  private static final BigDecimal ADJUSTED = new BigDecimal("1.5");

  /** What is reckoned. */
  enum Kind {
    /** The first less the second. */
    DIFFERENCE,
    /** The first in percent of the second. */
    RATIO,
    /** By how many percent the first is more than the second. */
    CHANGE,
    /** A number in percent of all of its column. */
    SHARE,
    /** All of them together. */
    SUM,
    /** The first times the second. */
    PRODUCT,
    /** A tenth of that: tạ that are tấn. */
    TENTH,
    /** The first divided by the second. */
    MEAN
  }

  /** How the number of a row goes with a formula. */
  enum Verdict {
    /** It is what the formula makes. */
    RIGHT,
    /** The same, but so would be many others: nothing of nothing. */
    TRIVIAL,
    /** Its digits were cut off where they should have been rounded up. */
    CUT,
    /** It may be, if the others are rounded. */
    NEAR,
    /** It is another number. */
    WRONG,
    /** One of the numbers is missing. */
    UNKNOWN
  }

  /** Keeps the list from change. */
  ColumnFormula {
    of = List.copyOf(of);
  }

  /** How the number of a row goes with it. */
  Verdict in(int row) {
    Optional<BigDecimal> stated = target.at(row);
    List<BigDecimal> parts = parts(row);
    return stated.isEmpty() || parts.size() < of.size() || !isDefined(parts)
        ? Verdict.UNKNOWN
        : verdict(row, stated.get(), parts);
  }

  /** The numbers of a row of which its number is made. */
  List<BigDecimal> parts(int row) {
    return of.stream().flatMap(one -> one.at(row).stream()).toList();
  }

  private boolean isDefined(List<BigDecimal> parts) {
    boolean divides = kind == Kind.RATIO || kind == Kind.CHANGE || kind == Kind.MEAN;
    return !divides || parts.get(1).signum() > 0;
  }

  private Verdict verdict(int row, BigDecimal stated, List<BigDecimal> parts) {
    BigDecimal exact = exact(parts);
    BigDecimal bare = isUnsigned() ? exact.abs() : exact;
    if (isRounded(stated, bare, RoundingMode.HALF_UP)
        || isRounded(stated, bare, RoundingMode.HALF_DOWN)) {
      return isTrivial(parts, exact) ? Verdict.TRIVIAL : Verdict.RIGHT;
    }
    if (isNear(row, stated, bare, parts)) {
      return Verdict.NEAR;
    }
    return isRounded(stated, bare, RoundingMode.DOWN) ? Verdict.CUT : Verdict.WRONG;
  }

  private static boolean isRounded(BigDecimal stated, BigDecimal exact, RoundingMode mode) {
    return exact.setScale(Math.max(stated.scale(), 0), mode).compareTo(stated) == 0;
  }

  /** Where a column says in its head that numbers grew or fell, its numbers have no sign. */
  private boolean isUnsigned() {
    return (kind == Kind.DIFFERENCE || kind == Kind.CHANGE) && !target.isSigned();
  }

  /** Whether it makes percentages. */
  boolean isOfPercent() {
    return kind == Kind.RATIO || kind == Kind.CHANGE || kind == Kind.SHARE;
  }

  /** The same numbers, the second less the first. */
  ColumnFormula asDifference() {
    return new ColumnFormula(
        Kind.DIFFERENCE, target, List.of(of.get(1), of.get(0)), Optional.empty());
  }

  /** The same with the first for the second. */
  ColumnFormula turned() {
    return new ColumnFormula(kind, target, List.of(of.get(1), of.get(0)), whole);
  }

  /** Whether both are changes, one the other way round: nobody reckons both in one column. */
  boolean isTurned(ColumnFormula other) {
    return kind == Kind.CHANGE
        && other.kind == Kind.CHANGE
        && of.size() == 2
        && of.equals(List.of(other.of.get(other.of.size() - 1), other.of.get(0)));
  }

  /**
   * Whether it may be reckoned so by the times in the heads: what something grew by, and what it
   * reached, is told in percent of what was before.
   */
  boolean isOfTheEarlier() {
    boolean timed = kind == Kind.RATIO || kind == Kind.CHANGE;
    return !timed || !ColumnTime.isLater(of.get(1), of.get(0));
  }

  /** Whether the number of a row was rounded up. */
  boolean isUp(int row) {
    List<BigDecimal> parts = parts(row);
    return target
        .at(row)
        .filter(one -> !isRounded(one.abs(), exact(parts).abs(), RoundingMode.DOWN))
        .isPresent();
  }

  /** What the formula makes, with all of its decimals. */
  BigDecimal exact(List<BigDecimal> parts) {
    BigDecimal first = parts.get(0);
    return switch (kind) {
      case DIFFERENCE -> first.subtract(parts.get(1));
      case RATIO -> percent(first, parts.get(1));
      case CHANGE -> percent(first.subtract(parts.get(1)), parts.get(1));
      case SHARE -> percent(first, whole.orElse(first));
      case SUM -> parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
      case PRODUCT -> first.multiply(parts.get(1));
      case TENTH -> first.multiply(parts.get(1)).movePointLeft(1);
      case MEAN -> first.divide(parts.get(1), MathContext.DECIMAL64);
    };
  }

  private static BigDecimal percent(BigDecimal part, BigDecimal all) {
    return part.multiply(HUNDRED).divide(all, MathContext.DECIMAL64);
  }

  private boolean isTrivial(List<BigDecimal> parts, BigDecimal exact) {
    boolean nothing = parts.stream().anyMatch(one -> one.signum() == 0);
    boolean same = parts.size() == 2 && parts.get(0).compareTo(parts.get(1)) == 0;
    boolean one = parts.stream().anyMatch(part -> part.compareTo(BigDecimal.ONE) == 0);
    boolean whole = exact.compareTo(HUNDRED) == 0;
    return switch (kind) {
      case SUM -> parts.stream().filter(part -> part.signum() != 0).count() < 2;
      case PRODUCT, TENTH, MEAN -> nothing || one;
      default -> nothing || same || (kind == Kind.SHARE && whole);
    };
  }

  /** Whether it may be what the numbers make before they were rounded. */
  private boolean isNear(int row, BigDecimal stated, BigDecimal exact, List<BigDecimal> parts) {
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(stated.scale(), 0));
    BigDecimal off = stated.subtract(exact).abs();
    if (kind == Kind.SHARE && off.compareTo(last.multiply(ADJUSTED)) <= 0) {
      return true;
    }
    BigDecimal slack = slack(row, parts, exact);
    boolean counted = target.isRounded(row) && kind != Kind.RATIO && kind != Kind.CHANGE;
    return (slack.signum() > 0 || counted)
        && off.compareTo(slack.add(last).multiply(new BigDecimal("1.01"))) <= 0;
  }

  /** How far what is made may be off if each number is half a digit more or less. */
  private BigDecimal slack(int row, List<BigDecimal> parts, BigDecimal exact) {
    if (kind == Kind.SHARE) {
      return BigDecimal.ZERO;
    }
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(at -> moved(row, parts, at))
        .map(some -> exact(some))
        .map(made -> (isUnsigned() ? made.abs() : made).subtract(exact).abs())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
  }

  /** The same numbers with one of them half a digit more, and half a digit less. */
  private Stream<List<BigDecimal>> moved(int row, List<BigDecimal> parts, int at) {
    BigDecimal by = of.get(at).slack(row);
    return by.signum() == 0
        ? Stream.empty()
        : Stream.of(by, by.negate())
            .map(
                one ->
                    IntStream.range(0, parts.size())
                        .mapToObj(i -> i == at ? parts.get(i).add(one) : parts.get(i))
                        .toList())
            .filter(this::isDefined);
  }
}
