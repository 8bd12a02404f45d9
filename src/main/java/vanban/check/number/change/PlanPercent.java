package vanban.check.number.change;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.Share;
import vanban.check.number.quantity.TypedNumber;
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

  /** How far off a percentage may be of what is in brackets, and of a total that is named. */
  private static final BigDecimal FAR = new BigDecimal("2.5");

  private static final BigDecimal TENFOLD = BigDecimal.valueOf(12);

  private static final String IS =
      "(?<![\\p{L}\\p{N}.,/–-])(?<!(?:tăng|giảm|vượt|thêm|hơn|được) (?:thêm )?)(?<is>"
          + TypedNumber.PATTERN
          + ")(?: [\\p{L} ]{1,40}(?:/[\\p{L} ]{1,10})?)?(?:, | ?\\()(?:ước )?";
  private static final String PERCENT = "(?<percent>" + TypedNumber.PATTERN + ") ?% ";

  /** {@code (kế hoạch 2.100 tỷ đồng)}, {@code giao là 2.100 tỷ đồng} */
  private static final String WHOLE =
      "(?: ?\\((?:kế hoạch|dự toán|chỉ tiêu|tổng số|là|giao)?(?: giao)?(?: là)? ?|(?: giao)? là"
          + " |(?<= giao) )(?<plan>"
          + TypedNumber.PATTERN
          + ")(?: [\\p{L} ]{1,30})?(?:\\)|(?=[,;.]|$))";

  private static final Search CLAIM =
      search(
          IS
              + "(?:đạt|bằng) (?:tỷ lệ )?"
              + PERCENT
              + "(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)[^\\d(),.;]{0,40}?"
              + WHOLE);

  /** {@code 75 ha, bằng 125% so với cùng kỳ (60 ha)} */
  private static final Search SINCE =
      search(
          IS
              + "(?:đạt|bằng) (?:tỷ lệ )?"
              + PERCENT
              + "(?:so với )?(?:cùng kỳ|(?:năm|kỳ|quý|tháng) trước)[^\\d(),.;]{0,40}?(?: năm \\d{4})?"
              + WHOLE);

  /** {@code Năm 2023 thu 12,5 tỷ đồng; năm 2024 thu 13,8 tỷ đồng, bằng 110,4% so với năm 2023} */
  private static final Search YEARS =
      search(
          Signs.initials("n"),
          "năm (?<y1>\\d{4})[^\\d;.]{0,60}? (?<plan>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30})?[;,] (?:[^\\d;.]{0,30} )?năm \\d{4}[^\\d;.]{0,60}? (?<is>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30}?)?, (?:đạt|bằng) "
              + PERCENT
              + "so với (?:năm \\k<y1>|năm trước|cùng kỳ)(?= ?[,.;)]|$)");

  /** {@code Kế hoạch 800 ha, thực hiện 760 ha, đạt 95% kế hoạch} */
  private static final Search BEFORE =
      search(
          Signs.initials("kdc"),
          "(?<![\\p{L}])(?:kế hoạch|dự toán|chỉ tiêu)[^\\d;.:()]{0,60}(?:năm"
              + " \\d{4}[^\\d;.:()]{0,40})?(?<![\\d.,]) (?<plan>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30})?\\)?[,;] (?!trong đó)(?:[^\\d;.:()]{0,60} )?(?:thực hiện|đã|kết quả|trồng|giải ngân|thu|chi|kết"
              + " nạp|được|ước)(?![\\p{L}])[^\\d;.:(),]{0,40} (?<is>"
              + TypedNumber.PATTERN
              + ")(?: [\\p{L} ]{1,30}?)?(?:, | ?\\()(?:đạt|bằng) (?:tỷ lệ )?"
              + PERCENT
              + "(?:so với )?(?:kế hoạch|dự toán|chỉ tiêu)(?: đề ra| được giao| giao)?(?= ?[,.;)]|$)");

  /** {@code 7,92 tỷ đồng, bằng 2% số phải thu (396 tỷ đồng)} */
  private static final Search SHARE =
      search(
          IS
              + "(?:đạt|bằng|chiếm) (?:tỷ lệ )?"
              + PERCENT
              + "(?:so với |trên |trong )?(?:tổng|số)[^\\d(),.;]{0,40}?(?:"
              + WHOLE.replace("<plan>", "<plan1>")
              + "|(?<= tổng số| tổng dư nợ| tổng vốn| tổng thu| tổng chi| tổng kinh phí) (?<plan2>"
              + TypedNumber.PATTERN
              + "))");

  private static Search search(String words) {
    return search(Signs.DIGITS, words);
  }

  private static Search search(Signs first, String words) {
    Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Search.from(first, pattern).needing(Signs.of("%"));
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    Set<Passage.Stretch> told = new HashSet<>(); // a percentage may be read in two ways
    return Stream.of(stated(passage), ahead(passage), compared(passage))
        .flatMap(some -> some)
        .filter(one -> told.add(one.at()));
  }

  private static Stream<Finding> stated(Passage passage) {
    String text = passage.value();
    if (Stream.of(CLAIM, SINCE, YEARS, SHARE, BEFORE).noneMatch(form -> form.isIn(text))) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    Stream<Finding> plans =
        Stream.of(CLAIM, SINCE, YEARS)
            .flatMap(
                form ->
                    form.in(
                        text,
                        found ->
                            claim(found, places, "plan")
                                .filter(one -> form == CLAIM || one.isOfOneSize())
                                .flatMap(one -> finding(passage, one))));
    Stream<Finding> shares =
        SHARE.in(
            text,
            found ->
                claim(found, places, "plan1", "plan2")
                    .filter(one -> one.isOfOneSize(found.group("plan2") == null ? FAR : TENFOLD))
                    .flatMap(one -> finding(passage, one)));
    Stream<Finding> before =
        BEFORE.in(
            text,
            found ->
                claim(found, places, "plan")
                    .filter(Ahead::isOfOneSize)
                    .flatMap(one -> finding(passage, one)));
    return Stream.of(plans, shares, before).flatMap(some -> some);
  }

  /** {@code So với kế hoạch (2.100 tỷ đồng) đạt 65%}, of what stands before it. */
  private static Stream<Finding> ahead(Passage passage) {
    return Ahead.in(passage)
        .filter(one -> !one.isChange() && one.by().unit().percent())
        .flatMap(one -> finding(passage, one).stream());
  }

  /** {@code Trồng 45 ha rừng, trong điều kiện khó khăn, đạt 80% chỉ tiêu (50 ha)} */
  private static Stream<Finding> compared(Passage passage) {
    return passage.value().indexOf('%') < 0
        ? Stream.empty()
        : Compared.plans(passage)
            .filter(Ahead::isOfOneSize)
            .flatMap(one -> finding(passage, one).stream());
  }

  private static Optional<Ahead> claim(
      Matcher found, Map<Integer, Quantity> places, String... groups) {
    Optional<Quantity> whole =
        Stream.of(groups)
            .filter(group -> found.group(group) != null)
            .findFirst()
            .flatMap(group -> at(found, group, places));
    return whole.flatMap(
        plan ->
            at(found, "is", places)
                .flatMap(
                    is ->
                        at(found, "percent", places)
                            .map(percent -> new Ahead(plan.like(is), is, percent, "đạt"))));
  }

  private static Optional<Quantity> at(Matcher found, String group, Map<Integer, Quantity> places) {
    return Optional.ofNullable(places.get(found.start(group)));
  }

  private static Optional<Finding> finding(Passage passage, Ahead claim) {
    return isWrong(claim.is(), claim.base(), claim.by().value()) && !isOfAnother(passage, claim)
        ? Optional.of(finding(passage, claim.is(), claim.base(), claim.by()))
        : Optional.empty();
  }

  /** Whether another number before it in its sentence is what is said: it may be of that one. */
  private static boolean isOfAnother(Passage passage, Ahead claim) {
    int from = passage.sentence(claim.by().from()).from();
    return Quantities.in(passage, from, claim.by().from()).stream()
        .filter(one -> one.unit().scale().equals(claim.base().unit().scale()))
        .filter(one -> one.from() != claim.base().from() && !one.unit().percent())
        .anyMatch(one -> !isWrong(one, claim.base(), claim.by().value()));
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
