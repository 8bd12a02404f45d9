package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code 125,5 ha, năng suất 6,2 tấn/ha, sản lượng 878,1 tấn}, {@code 45 nhà, mỗi nhà 55 triệu
 * đồng, tổng kinh phí 2.745 triệu đồng}: so many times so much makes another total.
 */
final class Product implements Check.OfPassage {
  private static final int LONGEST = 600;
  private static final int NEAR = 60;
  private static final int PARTS = 3;
  private static final Map<String, BigDecimal> WEIGHTS =
      Map.of("tấn", BigDecimal.valueOf(1000), "tạ", BigDecimal.valueOf(100), "kg", BigDecimal.ONE);

  /** {@code 125,5 ha, năng suất 6,2 tấn/ha, sản lượng 778,1 tấn} */
  private static final Search YIELD =
      search(
          Signs.DIGITS,
          "(?<![\\p{L}\\p{N}.,/–-])(?<count>"
              + TypedNumber.PATTERN
              + ") ha(?:/vụ)?,? (?:với |và |cho )?năng suất(?: bình quân| trung bình| ước| đạt| là){0,3}"
              + " (?<rate>"
              + TypedNumber.PATTERN
              + ") (?<by>tấn|tạ|kg)/ha(?:/vụ)?,? (?:và |cho )?(?:tổng )?sản lượng(?: thu hoạch| ước|"
              + " đạt| là){0,3} (?<total>"
              + TypedNumber.PATTERN
              + ") (?<of>tấn|tạ|kg)(?![\\p{L}/])");

  /** {@code 55 triệu đồng/nhà} */
  private static final Pattern EACH =
      Pattern.compile(
          " (?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?: đồng)?|đồng)/(?<noun>\\p{L}+(?: \\p{L}+)?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** {@code mỗi suất trị giá} before what one costs. */
  private static final Pattern EVERY =
      Pattern.compile(
          "(?<![\\p{L}])mỗi (?<noun>\\p{L}+(?: \\p{L}+)?)(?: (?:quà|được|hỗ trợ|trị giá|là|với)){0,3} $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern TOTAL =
      Pattern.compile(
          "(?<![\\p{L}])tổng(?! số(?! tiền))(?: \\p{L}+){0,4}? $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is not exact, or of more than one thing. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:khoảng|gần|hơn|trên \\d|dưới|từ \\d|tối đa|tối thiểu|trở lên|trong đó|giải ngân|đã chi|dự kiến|nghiệm thu|đợt 1|bước đầu|còn"
              + " lại|kế hoạch|/tháng|/năm)(?![\\p{L}])|\\d ?[-–] ?\\d",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Search MAY =
      Search.from(
          Signs.initials("t"),
          Pattern.compile("tổng ", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /**
   * What is multiplied, and what is said to come of it.
   *
   * @param count how many there are
   * @param rate what comes of each
   * @param total what is said to come of all
   * @param factor by which both are multiplied to be counted in what the total is
   * @param slack by how much the rate may be rounded
   */
  private record Claim(
      Quantity count, Quantity rate, Quantity total, BigDecimal factor, BigDecimal slack) {
    /** What it makes, in what the total is counted in. */
    BigDecimal made() {
      return made(count.value(), rate.value());
    }

    private BigDecimal made(BigDecimal one, BigDecimal other) {
      return one.multiply(other).multiply(factor);
    }

    /** Whether no other number stands among those of the claim. */
    boolean isAlone(List<Quantity> all) {
      int from = Math.min(count.from(), Math.min(rate.from(), total.from()));
      int to = Math.max(count.to(), Math.max(rate.to(), total.to()));
      return all.stream().filter(one -> one.from() >= from && one.to() <= to).count() == PARTS;
    }

    /** Whether it does not make the total, if all are rounded. */
    boolean isWrong() {
      BigDecimal least =
          made(count.value().subtract(count.tolerance()), rate.value().subtract(slack));
      BigDecimal most = made(count.value().add(count.tolerance()), rate.value().add(slack));
      return total.value().compareTo(least.subtract(total.tolerance())) < 0
          || total.value().compareTo(most.add(total.tolerance())) > 0;
    }
  }

  private static Search search(Signs first, String words) {
    Pattern pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return Search.from(first, pattern);
  }

  @Override
  public Stream<Finding> check(Passage passage) {
    Set<Integer> told = new HashSet<>(); // of one sentence, in which it may be read in two ways
    Stream<Finding> products =
        Stream.concat(crops(passage), costs(passage))
            .filter(Claim::isWrong)
            .map(claim -> finding(passage, claim));
    Stream<Finding> stated =
        Stream.of(
                products,
                MeanStated.in(passage),
                Calculation.in(passage),
                Tally.products(passage),
                EachStated.in(passage))
            .flatMap(some -> some);
    return stated.filter(one -> told.add(passage.sentence(one.at().from()).from()));
  }

  private static Stream<Claim> crops(Passage passage) {
    if (!YIELD.isIn(passage.value())) {
      return Stream.empty();
    }
    Map<Integer, Quantity> places =
        Quantities.in(passage).stream()
            .collect(Collectors.toMap(Quantity::from, Function.identity()));
    return YIELD.in(passage.value(), found -> crop(found, places));
  }

  private static Optional<Claim> crop(Matcher found, Map<Integer, Quantity> places) {
    Optional<Quantity> count = Optional.ofNullable(places.get(found.start("count")));
    Optional<Quantity> rate = Optional.ofNullable(places.get(found.start("rate")));
    Optional<Quantity> total = Optional.ofNullable(places.get(found.start("total")));
    if (count.isEmpty() || rate.isEmpty()) {
      return Optional.empty();
    }
    return total.map(
        of -> new Claim(count.get(), rate.get(), of, factor(found), rate.get().tolerance()));
  }

  private static BigDecimal factor(Matcher found) {
    return weight(found.group("by")).divide(weight(found.group("of")), MathContext.DECIMAL64);
  }

  private static BigDecimal weight(String unit) {
    return WEIGHTS.getOrDefault(unit.toLowerCase(Locale.ROOT), BigDecimal.ONE);
  }

  private static Stream<Claim> costs(Passage passage) {
    return MAY.isIn(passage.value())
        ? passage.sentences().stream()
            .filter(sentence -> sentence.value().length() <= LONGEST)
            .filter(sentence -> MAY.isIn(sentence.value()))
            .filter(sentence -> !OTHER.matcher(sentence.value()).find())
            .flatMap(sentence -> cost(passage, sentence).stream())
        : Stream.empty();
  }

  /** What one costs, how many there are and what all cost, if each of them is stated once. */
  private static Optional<Claim> cost(Passage passage, Sentence sentence) {
    String text = passage.value();
    List<Quantity> all = Quantities.in(passage, sentence.from(), sentence.to());
    List<Quantity> money = all.stream().filter(Quantity::isMoney).toList();
    List<Quantity> rates = money.stream().filter(one -> !noun(text, one).isEmpty()).toList();
    List<Quantity> totals =
        money.stream()
            .filter(one -> noun(text, one).isEmpty() && TOTAL.matcher(before(text, one)).find())
            .toList();
    if (rates.size() != 1 || totals.size() != 1 || money.size() != 2) {
      return Optional.empty();
    }
    Quantity rate = rates.get(0);
    String noun = noun(text, rate);
    List<Quantity> counts =
        all.stream()
            .filter(one -> !one.isMeasured() && (one.unit().noun() + " ").startsWith(noun + " "))
            .toList();
    Quantity total = totals.get(0);
    BigDecimal slack = isExact(text, rate) ? BigDecimal.ZERO : rate.tolerance();
    return counts.size() == 1
        ? Optional.of(new Claim(counts.get(0), rate, total, factor(rate, total), slack))
            .filter(claim -> claim.isAlone(all))
        : Optional.empty();
  }

  /** Whether each gets the very sum, which is no mean. */
  private static boolean isExact(String text, Quantity rate) {
    return rate.value().scale() <= 0 && EVERY.matcher(before(text, rate)).find();
  }

  private static BigDecimal factor(Quantity rate, Quantity total) {
    return Units.factor(rate.unit().scale())
        .divide(Units.factor(total.unit().scale()), MathContext.DECIMAL64);
  }

  /** What a sum is paid for each of; empty if it is not. */
  private static String noun(String text, Quantity one) {
    Matcher each = EACH.matcher(text).region(one.to(), text.length());
    if (each.lookingAt()) {
      return first(each.group("noun"));
    }
    Matcher every = EVERY.matcher(before(text, one));
    return every.find() ? first(every.group("noun")) : "";
  }

  private static String first(String noun) {
    return noun.toLowerCase(Locale.ROOT).split(" ", 2)[0];
  }

  private static String before(String text, Quantity one) {
    return text.substring(Math.max(0, one.from() - NEAR), one.from());
  }

  /** What a total is counted in, as it stands: {@code triệu đồng}. */
  private static String unit(Passage passage, Quantity total) {
    String scale = total.unit().scale();
    String behind = passage.value().substring(total.to());
    boolean dong = total.isMoney() && behind.startsWith(" " + scale + " đồng");
    return (scale.isEmpty() ? "" : " " + scale) + (dong ? " đồng" : "");
  }

  private static Finding finding(Passage passage, Claim claim) {
    int places = Math.max(0, claim.total().value().scale());
    String made =
        Decimals.write(
            Decimals.trimmed(claim.made().setScale(Math.max(places, 1), RoundingMode.HALF_UP)));
    Quantity total = claim.total();
    return Finding.of(
            passage,
            total.from(),
            total.to(),
            total.typed() + unit(passage, total),
            claim.count().typed() + " × " + claim.rate().typed(),
            made + unit(passage, total))
        .against(
            passage,
            Math.min(claim.count().from(), claim.rate().from()),
            Math.max(claim.count().to(), claim.rate().to()));
  }
}
