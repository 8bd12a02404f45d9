package vanban.check.number.writing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code 68.425 triệu đồng (tương đương 6,84 tỷ đồng)}: the same amount in another measure is
 * another amount.
 */
final class Conversion implements Check.OfPassage {
  /** What is further off without the same digits is another thing. */
  private static final BigDecimal FAR = new BigDecimal("1.5");

  private static final int PLACES = 4;
  private static final int POWERS = 6;

  private static final String MONEY =
      "nghìn tỷ đồng|tỷ đồng|tỉ đồng|triệu đồng|nghìn đồng|ngàn đồng|đồng";

  private static final String UNIT = "(?:" + MONEY + "|km²|km2|ha|m²|m2|km|m|tấn|tạ|kg)";

  /** By how much each unit multiplies the smallest of what it measures, and what that is. */
  private static final Map<String, Measure> MEASURES =
      Map.ofEntries(
          Map.entry("nghìn tỷ đồng", new Measure("money", 12)),
          Map.entry("tỷ đồng", new Measure("money", 9)),
          Map.entry("tỉ đồng", new Measure("money", 9)),
          Map.entry("triệu đồng", new Measure("money", 6)),
          Map.entry("nghìn đồng", new Measure("money", 3)),
          Map.entry("ngàn đồng", new Measure("money", 3)),
          Map.entry("đồng", new Measure("money", 0)),
          Map.entry("km²", new Measure("area", 6)),
          Map.entry("km2", new Measure("area", 6)),
          Map.entry("ha", new Measure("area", 4)),
          Map.entry("m²", new Measure("area", 0)),
          Map.entry("m2", new Measure("area", 0)),
          Map.entry("km", new Measure("length", 3)),
          Map.entry("m", new Measure("length", 0)),
          Map.entry("tấn", new Measure("weight", 3)),
          Map.entry("tạ", new Measure("weight", 2)),
          Map.entry("kg", new Measure("weight", 0)));

  private static final Search SAID =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–-])(?<one>"
                  + TypedNumber.PATTERN
                  + ") (?<unit>"
                  + UNIT
                  + ")(?![\\p{L}\\p{N}/²³])(?: \\p{L}+){0,3}?(?:,? \\(?(?<word>tương đương|tức là|tức"
                  + "|hay là|hay|quy ra|quy đổi|(?<=\\()bằng)(?: với| là| ra| thành)?(?<about> khoảng| gần| hơn| trên)?"
                  + "| \\(=?) ?(?<other>"
                  + TypedNumber.PATTERN
                  + ") (?<by>"
                  + UNIT
                  + ")(?![\\p{L}\\p{N}/²³]|(?:,? mỗi| một| trên) | ?[x×*/])",
              Pattern.UNICODE_CASE));

  /** What is of each is not what is of all. */
  private static final Pattern EACH =
      Pattern.compile(
          "(?<![\\p{L}])(?:mỗi|từng|bình quân|trung bình|một (?:tháng|năm|ngày|người|hộ)|hằng"
              + " (?:tháng|năm|ngày))(?![\\p{L}])[^.;]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<![\\p{L}])(?:khoảng|gần|hơn|trên|dưới|ước) $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * What a unit measures.
   *
   * @param of what
   * @param power of ten by which it multiplies the smallest one
   */
  private record Measure(String of, int power) {}

  @Override
  public Stream<Finding> check(Passage passage) {
    return SAID.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    Measure unit = measure(found, "unit");
    Measure by = measure(found, "by");
    if (!unit.of().equals(by.of()) || unit.power() == by.power() || isOfEach(passage, found)) {
      return Optional.empty();
    }
    Optional<BigDecimal> one = TypedNumber.value(found.group("one"));
    return TypedNumber.value(found.group("other"))
        .flatMap(
            said ->
                one.map(value -> value.scaleByPowerOfTen(unit.power() - by.power()))
                    .filter(made -> said.signum() > 0 && made.signum() > 0)
                    .filter(made -> isWrong(made, said, found, before(passage, found)))
                    .map(made -> finding(passage, found, made)));
  }

  private static Measure measure(Matcher found, String group) {
    return Optional.ofNullable(MEASURES.get(found.group(group).toLowerCase(Locale.ROOT)))
        .orElseThrow();
  }

  private static boolean isOfEach(Passage passage, Matcher found) {
    boolean open = found.group("word") == null && !passage.value().startsWith(")", found.end());
    return open || EACH.matcher(before(passage, found)).find();
  }

  private static String before(Passage passage, Matcher found) {
    int from = passage.sentence(found.start()).from();
    return passage.value().substring(from, found.start());
  }

  /** Whether it is another amount: behind a bracket alone, only the same digits moved. */
  private static boolean isWrong(BigDecimal made, BigDecimal said, Matcher found, String before) {
    boolean about = found.group("about") != null || ABOUT.matcher(before).find();
    BigDecimal slack = about ? said.movePointLeft(1) : unit(said);
    if (made.subtract(said).abs().compareTo(slack) < 0) {
      return false;
    }
    boolean near =
        made.compareTo(said.multiply(FAR)) <= 0 && said.compareTo(made.multiply(FAR)) <= 0;
    return isMoved(made, said) || (near && found.group("word") != null && !about);
  }

  /** Whether both have the same digits, with the comma elsewhere. */
  private static boolean isMoved(BigDecimal made, BigDecimal said) {
    for (int power = -POWERS; power <= POWERS; power++) {
      BigDecimal moved = made.scaleByPowerOfTen(power);
      if (power != 0 && moved.subtract(said).abs().compareTo(unit(said)) < 0 && isLong(said)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has two digits at least that say something. */
  private static boolean isLong(BigDecimal said) {
    return said.stripTrailingZeros().precision() > 1;
  }

  private static BigDecimal unit(BigDecimal said) {
    return BigDecimal.ONE.movePointLeft(Math.max(said.scale(), 0));
  }

  private static Finding finding(Passage passage, Matcher found, BigDecimal made) {
    String typed = passage.value().substring(found.start("other"), found.end("by"));
    String one = found.group("one") + " " + found.group("unit");
    BigDecimal rounded = made.scale() > PLACES ? made.setScale(PLACES, RoundingMode.HALF_UP) : made;
    String right = Decimals.write(Decimals.trimmed(rounded.round(MathContext.DECIMAL64)));
    return Finding.of(
        passage,
        found.start("other"),
        found.end("by"),
        typed,
        one,
        right + " " + found.group("by"));
  }
}
