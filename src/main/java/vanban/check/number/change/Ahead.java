package vanban.check.number.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * What stands in brackets before what is said of it: {@code So với kế hoạch (19.050 người), số
 * người tham gia đạt 96,9%}. What is compared stands earlier.
 *
 * @param base what is compared with
 * @param is what is compared: of the numbers of the same thing before it, the one nearest to what
 *     is said
 * @param by the amount or the percentage that is said
 * @param way {@code tăng}, {@code giảm}, {@code đạt} or {@code bằng}
 */
record Ahead(Quantity base, Quantity is, Quantity by, String way) {
  private static final int BEFORE = 500;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is further off what is said is of another thing. */
  private static final BigDecimal NEAR = new BigDecimal("0.08");

  /** How many times the size of what is reckoned one may be that is stated of the same numbers. */
  private static final BigDecimal FAR = new BigDecimal("2.5");

  private static final Search FORM =
      ChangeWords.search(
          Signs.initials("s"),
          "so (?:với |cùng )[^\\d(),;.]{1,40}(?:\\d{4})? ?\\("
              + "(?<base>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30})?\\),? (?<what>[^\\d();.,]{0,60}?)(?<way>tăng|giảm|đạt|bằng)"
              + "(?: thêm| được)? (?<by>"
              + TypedNumber.PATTERN
              + ")(?: ?%)?");

  /** {@code So với cùng kỳ (1.006 việc), số việc đã xong là 1.102 việc, tăng 9,5%} */
  private static final Search THEN =
      ChangeWords.search(
          Signs.initials("s"),
          "so (?:với |cùng )[^\\d(),;.]{1,40}(?:\\d{4})? ?\\("
              + "(?<base>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30})?\\),? [^\\d();.]{0,80}?"
              + ChangeWords.NOT_BY
              + "(?<is>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30}?)?(?:, | ?\\()(?<way>tăng|giảm|đạt|bằng)"
              + "(?: thêm| được)? (?<by>"
              + TypedNumber.PATTERN
              + ")(?: ?%(?! ?(?:kế|dự|chỉ|tổng|số|so)))?");

  /** All of a passage. */
  static Stream<Ahead> in(Passage passage) {
    String text = passage.value();
    if (!FORM.isIn(text) && !THEN.isIn(text)) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return Stream.concat(
        FORM.in(text, found -> ahead(passage, found, places)),
        THEN.in(text, found -> then(passage, found, places)));
  }

  private static Optional<Ahead> then(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> base = Optional.ofNullable(places.get(found.start("base")));
    Optional<Quantity> is = Optional.ofNullable(places.get(found.start("is")));
    Optional<Quantity> by = Optional.ofNullable(places.get(found.start("by")));
    String way = found.group("way").toLowerCase(Locale.ROOT);
    boolean plain = !ChangeWords.ranked(passage.value(), found);
    return base.filter(one -> plain && one.value().signum() > 0 && !one.unit().percent())
        .flatMap(
            of ->
                is.filter(one -> !one.unit().percent() && isSame(one, of))
                    .flatMap(
                        one ->
                            by.filter(said -> isSaid(said, of, way))
                                .map(said -> new Ahead(of, one, said, way))));
  }

  private static Optional<Ahead> ahead(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> base = Optional.ofNullable(places.get(found.start("base")));
    Optional<Quantity> by = Optional.ofNullable(places.get(found.start("by")));
    String way = found.group("way").toLowerCase(Locale.ROOT);
    boolean plain = !ChangeWords.ranked(passage.value(), found);
    return base.filter(one -> plain && one.value().signum() > 0 && !one.unit().percent())
        .flatMap(
            of ->
                by.filter(said -> isSaid(said, of, way))
                    .flatMap(
                        said ->
                            nearest(passage, found.start(), of, said(of, said, way))
                                .map(is -> new Ahead(of, is, said, way))));
  }

  /** Whether it is a percentage, or an amount by which something of the kind grew or fell. */
  private static boolean isSaid(Quantity said, Quantity base, String way) {
    boolean change = way.equals("tăng") || way.equals("giảm");
    return said.unit().percent()
        || (change && said.unit().scale().equals(base.unit().scale()) && isOf(said, base));
  }

  private static boolean isOf(Quantity said, Quantity base) {
    return said.isMeasured()
        || said.unit().noun().startsWith("đơn vị")
        || SameThing.isNamed(said, base);
  }

  /** What something would be if what is said of it were right. */
  private static BigDecimal said(Quantity base, Quantity by, String way) {
    BigDecimal amount =
        by.unit().percent()
            ? base.value().multiply(by.value()).divide(HUNDRED, MathContext.DECIMAL64)
            : by.value();
    return switch (way) {
      case "tăng" -> base.value().add(amount);
      case "giảm" -> base.value().subtract(amount);
      default -> amount;
    };
  }

  private static Optional<Quantity> nearest(
      Passage passage, int at, Quantity base, BigDecimal said) {
    List<Quantity> before = Quantities.in(passage, Math.max(0, at - BEFORE), at);
    return before.stream()
        .filter(one -> !one.unit().percent() && isSame(one, base))
        .min(Comparator.comparing(one -> one.value().subtract(said).abs()))
        .filter(one -> one.value().subtract(said).abs().compareTo(said.multiply(NEAR)) <= 0);
  }

  private static boolean isSame(Quantity one, Quantity base) {
    return one.isMeasured()
        ? one.unit().scale().equals(base.unit().scale())
        : !base.isMeasured() && SameThing.isNamed(one, base);
  }

  /** Whether a percentage is of the size of what the two make, and both are of one thing. */
  boolean isOfOneSize() {
    return isOfOneSize(FAR);
  }

  /** The same, so many times larger or smaller at most. */
  boolean isOfOneSize(BigDecimal far) {
    boolean some = is.value().signum() > 0 && base.value().signum() > 0;
    if (!some || !(isSame(is, base) || base.unit().noun().isEmpty())) {
      return false;
    }
    BigDecimal share = is.value().multiply(HUNDRED).divide(base.value(), MathContext.DECIMAL64);
    return by.value().compareTo(share.multiply(far)) <= 0
        && share.compareTo(by.value().multiply(far)) <= 0;
  }

  /** Whether it is said to have grown or to have fallen. */
  boolean isChange() {
    return way.equals("tăng") || way.equals("giảm");
  }

  /** The same as what is said of a change, of whatever the amount is counted in. */
  ChangeClaim claim() {
    Quantity.Unit unit = new Quantity.Unit(by.unit().percent(), by.unit().scale(), "");
    Quantity amount = new Quantity(by.from(), by.to(), by.typed(), by.value(), unit);
    return new ChangeClaim(
        Change.of(base, is),
        Optional.of(way.equals("tăng")),
        Optional.of(amount),
        Optional.empty());
  }
}
