package vanban.check.number.sum;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code 40 lớp với 2.400 lượt người, bình quân 50 người mỗi lớp}: the two numbers just before it
 * make another mean.
 */
final class MeanStated {
  /** A mean farther off is one of other numbers. */
  private static final BigDecimal FAR = BigDecimal.valueOf(2);

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static final Search MEAN =
      Search.from(
              Signs.initials("b"),
              Pattern.compile(
                  "bình quân (?:(?:mỗi|một) (?<each>\\p{L}+(?: \\p{L}+)?)(?: (?:có|là|được|đạt)){0,2} (?<rate>"
                      + TypedNumber.PATTERN
                      + ") (?<unit>\\p{L}+(?: \\p{L}+)?)|(?<rate2>"
                      + TypedNumber.PATTERN
                      + ") (?<unit2>\\p{L}+(?: \\p{L}+)?) ?(?:/ ?|mỗi |một )(?<each2>\\p{L}+(?: \\p{L}+)?))"
                      + "(?= ?(?:[,;.(]|$))",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** What is not exact, or of other numbers. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:khoảng|gần|hơn|trên \\d|dưới|từ \\d|trong đó|tăng|giảm|so với|kế hoạch|còn)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private MeanStated() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    return MEAN.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String kind = found.group("rate") == null ? "2" : "";
    int at = found.start("rate" + kind);
    String each = found.group("each" + kind).toLowerCase(Locale.ROOT);
    Sentence sentence = passage.sentence(found.start());
    String before = passage.value().substring(sentence.from(), found.start());
    List<Quantity> all =
        Quantities.in(passage, sentence.from(), found.start()).stream()
            .filter(one -> !one.unit().percent())
            .toList();
    Optional<Quantity> rate =
        Quantities.in(passage, at, found.end()).stream()
            .filter(one -> one.from() == at)
            .findFirst();
    return all.size() != 2 || OTHER.matcher(before).find()
        ? Optional.empty()
        : rate.flatMap(mean -> finding(passage, mean, each, all));
  }

  private static Optional<Finding> finding(
      Passage passage, Quantity mean, String each, List<Quantity> two) {
    boolean first = isCounted(two.get(0), each);
    Quantity count = two.get(first ? 0 : 1);
    Quantity total = two.get(first ? 1 : 0);
    boolean clear =
        isCounted(count, each)
            && !isCounted(total, each)
            && isOf(mean, total)
            && count.value().signum() > 0;
    return clear && isWrong(mean, total, count)
        ? Optional.of(finding(passage, mean, total, count))
        : Optional.empty();
  }

  private static boolean isCounted(Quantity one, String noun) {
    return !one.isMeasured() && (one.unit().noun() + " ").startsWith(noun + " ");
  }

  /** Whether both are of the same thing, though people come several times. */
  private static boolean isOf(Quantity mean, Quantity total) {
    if (mean.isMeasured() || total.isMeasured()) {
      return mean.unit().scale().equals(total.unit().scale());
    }
    String noun = CountedNouns.first(mean.unit().noun()).orElse("");
    String whole = total.unit().noun();
    return !noun.isEmpty() && (whole.startsWith(noun) || whole.startsWith("lượt " + noun));
  }

  private static boolean isWrong(Quantity mean, Quantity total, Quantity count) {
    BigDecimal exact = exact(total, count);
    BigDecimal last = BigDecimal.ONE.movePointLeft(Math.max(mean.value().scale(), 0));
    BigDecimal slack = total.tolerance().divide(count.value(), MathContext.DECIMAL64);
    boolean near =
        exact.compareTo(mean.value().multiply(FAR)) <= 0
            && mean.value().compareTo(exact.multiply(FAR)) <= 0;
    return near && exact.subtract(mean.value()).abs().compareTo(last.add(slack.multiply(HALF))) > 0;
  }

  private static BigDecimal exact(Quantity total, Quantity count) {
    return total.value().divide(count.value(), MathContext.DECIMAL64);
  }

  private static Finding finding(Passage passage, Quantity mean, Quantity total, Quantity count) {
    BigDecimal right =
        exact(total, count).setScale(Math.max(mean.value().scale(), 1), RoundingMode.HALF_UP);
    return Finding.of(
            passage,
            mean.from(),
            mean.to(),
            mean.typed(),
            total.typed() + "/" + count.typed(),
            Decimals.write(Decimals.trimmed(right)))
        .message("mean")
        .against(passage, total.from(), total.to());
  }
}
