package vanban.check.number.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.number.quantity.People;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.Share;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code Có 313 trường, trong đó 260 trường đạt chuẩn, chiếm 84,07%}: it is another share. */
final class SharePercent implements Check {
  private static final int MOST = 60;
  private static final int NEAR = 200;
  private static final int BEFORE = 100;
  private static final int MANY = 3;

  private static final Pattern STOP = Pattern.compile("\\.\\s|\\n");

  private static final Search CLAIM =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<![\\p{L}\\p{N}.,/–-])(?<part>"
                      + TypedNumber.PATTERN
                      + ")(?! điểm (?:phần trăm|%))(?: [^\\d.;:%/()]{1,60}?)?,?(?: ?\\(?(?<word>chiếm|đạt)(?: tỷ lệ| tỉ"
                      + " lệ)?,? | \\()(?<percent>"
                      + TypedNumber.PATTERN
                      + ") ?%(?! ?(?:số|tổng|so|kế hoạch|chỉ tiêu|dự toán|dân|diện"
                      + " tích|trong|của|toàn))",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  private static final Pattern PART =
      Pattern.compile("trong đó|[,;:] có $", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind the parts. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:trên|trong|/) ?tổng(?: số| cộng)? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code Trong tổng số 1.284 học sinh có} */
  private static final Pattern AMONG =
      Pattern.compile(
          "(?<![\\p{L}])(?:trong|trên)(?: tổng)?(?: số)? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind a percentage of which nothing more is said. */
  private static final Pattern ENDS = Pattern.compile(" ?(?:[),;.]|$)");

  /** What is no part, but by how much something changed. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?<![\\p{L}])(?:tăng|giảm|vượt|hơn|thêm|so với|kế hoạch)(?![\\p{L}])[^,;\\d]{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOTAL =
      Pattern.compile("tổng số [^\\d.;:]{0,80}$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern RECEIVED =
      Pattern.compile(
          "(?<![\\p{L}])(?:thụ lý|tiếp nhận|nhận|phải giải quyết|phải thi hành|có điều kiện|tổng số"
              + "|(?:kiến nghị|quyết định|phải|yêu cầu|đề nghị) (?:thu hồi|thu|nộp|xử lý)|kiến nghị"
              + "|được giao|phân bổ|tổng vốn|triệu tập)"
              + " [^\\d.;:]{0,40}$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern DONE =
      Pattern.compile(
          " [^\\d.:]{0,60}[,;] (?:(?:đến nay |đến nay, )?đã |trong đó )*(?:giải quyết|xử lý|xét xử|thi hành|hoàn thành|thu"
              + "|thu hồi|thu nộp|nộp|giải ngân|thực hiện|kết thúc|có mặt)(?:"
              + " xong| được)? ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A part, and which share of its whole it is said to be.
   *
   * @param part what is counted
   * @param percent its share
   * @param word that says so, {@code chiếm} or {@code đạt}; empty for none
   */
  private record Claim(Quantity part, Quantity percent, String word) {
    boolean isOf(Quantity whole) {
      return whole.value().compareTo(part.value()) >= 0
          && whole.value().signum() > 0
          && share(whole).stated(percent.value()) != Share.Statement.WRONG;
    }

    /** Whether it is said to be what was reached, which may be of a plan. */
    boolean isResult() {
      return word.equals("đạt");
    }

    Share share(Quantity whole) {
      return new Share(part.value(), whole.value());
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.of(
            document.all().stream().flatMap(SharePercent::check),
            document.all().stream().flatMap(NamedShare::in),
            ItemShares.in(document))
        .flatMap(some -> some);
  }

  private static Stream<Finding> check(Passage passage) {
    return CLAIM.isIn(passage.value()) ? shares(passage) : Stream.empty();
  }

  private static Stream<Finding> shares(Passage passage) {
    List<Quantity> all = Quantities.in(passage);
    Map<Integer, Quantity> places =
        all.stream().collect(Collectors.toMap(Quantity::from, Function.identity()));
    List<Claim> claims =
        CLAIM
            .in(
                passage.value(),
                found ->
                    Optional.ofNullable(places.get(found.start("part")))
                        .flatMap(
                            part ->
                                Optional.ofNullable(places.get(found.start("percent")))
                                    .map(percent -> new Claim(part, percent, word(found)))))
            .filter(claim -> !claim.part().unit().percent())
            .toList();
    List<Quantity> counts = all.stream().filter(one -> !one.unit().percent()).toList();
    return claims.isEmpty() || counts.size() > MOST
        ? Stream.empty()
        : claims.stream()
            .filter(claim -> counts.stream().noneMatch(claim::isOf))
            .flatMap(
                claim ->
                    whole(passage.value(), claim, claims, counts)
                        .map(whole -> finding(passage, claim, whole))
                        .stream());
  }

  /** The whole of which the others are parts, or the one just before of which it must be one. */
  private static Optional<Quantity> whole(
      String text, Claim claim, List<Claim> claims, List<Quantity> counts) {
    List<Claim> others =
        claims.stream().filter(one -> !one.equals(claim) && !one.isResult()).toList();
    Optional<Quantity> common =
        counts.stream()
            .filter(whole -> isBefore(text, whole, claim))
            .filter(whole -> whole.value().compareTo(claim.part().value()) >= 0)
            .filter(
                whole ->
                    !claim.isResult()
                        && others.size() > 1
                        && others.stream().allMatch(one -> one.isOf(whole)))
            .findFirst();
    return common
        .or(() -> together(text, claim, claims, counts))
        .or(() -> named(text, claim, counts))
        .or(() -> listed(text, claim, claims, counts));
  }

  private static boolean isBefore(String text, Quantity whole, Claim claim) {
    return whole.from() < claim.part().from() || OF_ALL.matcher(before(text, whole)).find();
  }

  /** What all parts of a sentence make, if that is what the percentages of all others are of. */
  private static Optional<Quantity> together(
      String text, Claim claim, List<Claim> claims, List<Quantity> counts) {
    List<Claim> all =
        claims.stream().filter(one -> isBeside(text, one.part(), claim.part())).toList();
    int from = all.get(0).part().from();
    int to = all.get(all.size() - 1).part().to();
    long between = counts.stream().filter(one -> one.from() >= from && one.to() <= to).count();
    BigDecimal sum =
        all.stream().map(one -> one.part().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Quantity whole =
        new Quantity(from, to, Decimals.write(Decimals.trimmed(sum)), sum, claim.part().unit());
    boolean others =
        all.stream().filter(one -> !one.equals(claim)).allMatch(one -> one.isOf(whole));
    boolean odd = !claim.isResult() && !claim.isOf(whole);
    boolean stated =
        all.size() > 1 && counts.stream().anyMatch(one -> one.value().compareTo(sum) == 0);
    return (all.size() >= MANY || stated) && between == all.size() && others && odd
        ? Optional.of(whole)
        : Optional.empty();
  }

  /** The whole before a list of parts, of which those before are right. */
  private static Optional<Quantity> listed(
      String text, Claim claim, List<Claim> claims, List<Quantity> counts) {
    List<Claim> all =
        claims.stream().filter(one -> isBeside(text, one.part(), claim.part())).toList();
    List<Claim> others = all.stream().filter(one -> !one.equals(claim)).toList();
    if (others.isEmpty()
        || claim.isResult()
        || !ENDS.matcher(text).region(claim.percent().to(), text.length()).lookingAt()
        || CHANGE.matcher(before(text, claim.part())).find()) {
      return Optional.empty();
    }
    long earlier = all.stream().filter(one -> one.part().from() < claim.part().from()).count();
    Quantity first = all.get(0).part();
    List<Quantity> before = counts.stream().filter(one -> one.to() < first.from()).toList();
    long between =
        counts.stream()
            .filter(one -> one.from() >= first.from() && one.from() < claim.part().from())
            .count();
    return before.isEmpty() || between != earlier
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1))
            .filter(whole -> isBeside(text, whole, claim.part()))
            .filter(whole -> isIntroduced(text, whole, first))
            .filter(whole -> others.stream().allMatch(one -> one.isOf(whole)))
            .filter(whole -> isOfOneKind(claim, whole) || SameThing.isSome(claim.part(), whole))
            .filter(whole -> whole.value().compareTo(claim.part().value()) >= 0);
  }

  private static boolean isIntroduced(String text, Quantity whole, Quantity first) {
    return PART.matcher(text.substring(whole.to(), first.from())).find()
        || AMONG.matcher(before(text, whole)).find();
  }

  /** Whether two quantities stand in one sentence. */
  private static boolean isBeside(String text, Quantity one, Quantity other) {
    int from = Math.min(one.to(), other.to());
    int to = Math.max(one.from(), other.from());
    return from >= to || !STOP.matcher(text.substring(from, to)).find();
  }

  private static Optional<Quantity> named(String text, Claim claim, List<Quantity> counts) {
    List<Quantity> before = counts.stream().filter(one -> one.to() < claim.part().from()).toList();
    return before.isEmpty()
        ? Optional.empty()
        : Optional.of(before.get(before.size() - 1))
            .filter(whole -> claim.part().from() - whole.to() < NEAR)
            .filter(
                whole -> claim.isResult() ? isDone(text, whole, claim) : isPart(text, whole, claim))
            .filter(whole -> isOfOneKind(claim, whole))
            .filter(whole -> whole.value().compareTo(claim.part().value()) >= 0);
  }

  /** Whether both are of one thing; what is part of people are people, under whatever name. */
  private static boolean isOfOneKind(Claim claim, Quantity whole) {
    String part = claim.part().unit().noun();
    String of = whole.unit().noun();
    boolean people =
        (People.are(of) && People.are(part)) || People.isSexOf(part.split(" ", 2)[0], of);
    return (people && !claim.isResult()) || SameThing.isNamed(claim.part(), whole);
  }

  /** Whether words say that one is of the other. */
  private static boolean isPart(String text, Quantity whole, Claim claim) {
    return !claim.word().isEmpty()
        && (PART.matcher(text.substring(whole.to(), claim.part().from())).find()
            || isAmong(text, whole, claim)
            || TOTAL.matcher(before(text, whole)).find());
  }

  /** {@code Trong 15 vụ có 9 vụ, chiếm 60%} */
  private static boolean isAmong(String text, Quantity whole, Claim claim) {
    String between = text.substring(whole.to(), claim.part().from());
    return AMONG.matcher(before(text, whole)).find()
        && between.endsWith(" có ")
        && between.indexOf(',') < 0
        && between.indexOf(';') < 0;
  }

  /** Whether words say that one is what became of the other. */
  private static boolean isDone(String text, Quantity whole, Claim claim) {
    return RECEIVED.matcher(before(text, whole)).find()
        && DONE.matcher(text.substring(whole.to(), claim.part().from())).matches();
  }

  private static String before(String text, Quantity whole) {
    return text.substring(Math.max(0, whole.from() - BEFORE), whole.from());
  }

  private static String word(Matcher found) {
    return Optional.ofNullable(found.group("word")).orElse("").toLowerCase(Locale.ROOT);
  }

  private static Finding finding(Passage passage, Claim claim, Quantity whole) {
    Quantity percent = claim.percent();
    String typed = passage.value().substring(percent.from(), percent.to());
    String right = claim.share(whole).written(Math.max(0, percent.value().scale()));
    return Finding.of(
            passage,
            percent.from(),
            percent.to(),
            typed,
            claim.part().typed() + "/" + whole.typed(),
            right)
        .against(passage, whole.from(), whole.to());
  }
}
