package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** What came in and what went out, with what they differ by; and what some make together. */
final class Balance {
  private static final int MOST = 6;
  private static final BigDecimal NEAR = new BigDecimal("0.25");

  /** {@code Tổng thu 24,5 tỷ đồng; tổng chi 22,8 tỷ đồng; chênh lệch thu chi 1,7 tỷ đồng} */
  private static final Search BOTH =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<![\\p{L}])tổng thu(?: [\\p{L} \\d]{1,40}?)?(?: là| đạt)? (?<in>"
                      + TypedNumber.PATTERN
                      + ") (?:(?!tổng thu|tổng chi|chênh lệch)[\\s\\S]){0,300}?tổng chi(?: [\\p{L} \\d]{1,40}?)?(?:"
                      + " là| đạt)? (?<out>"
                      + TypedNumber.PATTERN
                      + ") (?:(?!tổng thu|tổng chi|chênh lệch)[\\s\\S]){0,200}?chênh lệch thu,?(?: -|"
                      + " –| và| trừ)? chi(?: là| còn)?:? (?<rest>"
                      + TypedNumber.PATTERN
                      + ") ",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** {@code 4.215 người tăng huyết áp và 1.304 người đái tháo đường, tổng cộng 5.519 người} */
  private static final Search TOGETHER =
      Search.from(
              Signs.initials("t"),
              Pattern.compile(
                  "(?<=, )tổng (?:cộng|số)(?: là| có)? (?<total>"
                      + TypedNumber.PATTERN
                      + ") (?<noun>\\p{L}+)(?= ?[,.;)]|$)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  private Balance() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    String text = passage.value();
    if (!BOTH.isIn(text) && !TOGETHER.isIn(text)) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return Stream.concat(
        BOTH.in(text, found -> rest(passage, found, places)),
        TOGETHER.in(text, found -> together(passage, found, places)));
  }

  private static Optional<Finding> rest(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    List<Quantity> all =
        Stream.of("in", "out", "rest")
            .flatMap(group -> Optional.ofNullable(places.get(found.start(group))).stream())
            .toList();
    boolean same = all.stream().map(one -> one.unit().scale()).distinct().count() == 1;
    if (all.size() < 3 || !same || !all.get(0).isMoney()) {
      return Optional.empty();
    }
    BigDecimal made = all.get(0).value().subtract(all.get(1).value());
    return finding(passage, all.get(2), all.subList(0, 2), made.abs(), " - ");
  }

  private static Optional<Finding> together(
      Passage passage, Matcher found, Map<Integer, Quantity> places) {
    int from = passage.sentence(found.start()).from();
    List<Quantity> parts = Quantities.in(passage, from, found.start());
    Optional<Quantity> total = Optional.ofNullable(places.get(found.start("total")));
    boolean some = parts.size() > 1 && parts.size() <= MOST;
    return total
        .filter(one -> some && parts.stream().allMatch(part -> isOf(part, one)))
        .flatMap(
            one -> {
              BigDecimal sum =
                  parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
              BigDecimal off = sum.subtract(one.value()).abs();
              return off.compareTo(sum.multiply(NEAR)) > 0
                  ? Optional.empty()
                  : finding(passage, one, parts, sum, " + ");
            });
  }

  private static boolean isOf(Quantity part, Quantity total) {
    return !part.unit().percent() && SameThing.isNamed(part, total);
  }

  private static Optional<Finding> finding(
      Passage passage, Quantity said, List<Quantity> of, BigDecimal made, String sign) {
    BigDecimal slack =
        of.stream().map(Quantity::tolerance).reduce(said.tolerance(), BigDecimal::add);
    String terms = of.stream().map(Quantity::typed).collect(Collectors.joining(sign));
    return said.value().subtract(made).abs().compareTo(slack) <= 0
        ? Optional.empty()
        : Optional.of(
            Finding.of(
                    passage,
                    said.from(),
                    said.to(),
                    said.typed(),
                    terms,
                    Decimals.write(Decimals.trimmed(made)))
                .against(passage, of.get(0).from(), of.get(0).to()));
  }
}
