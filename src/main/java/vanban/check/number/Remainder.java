package vanban.check.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/**
 * {@code Thụ lý 120 đơn, giải quyết 100 đơn, còn lại 30 đơn}: it is another number that is left.
 */
final class Remainder implements Check.OfPassage {
  private static final int LONGEST = 600;
  private static final int THREE = 3;

  private static final Search LEFT =
      Search.from(
              Signs.of(",;"),
              Pattern.compile(
                  "[,;] (?:số )?(?:hiện )?(?:còn|còn lại)(?: là)? (?<left>"
                      + TypedNumber.PATTERN
                      + ")(?<noun> \\p{L}+(?: \\p{L}+){0,2}?)(?: (?:đang|chưa) (?:giải quyết|xử lý|xét xử|thi"
                      + " hành|xem xét|thẩm định|hoàn thành|trả|đạt|xác minh|điều tra|thẩm tra|làm"
                      + " rõ)(?: \\p{L}+){0,7})?"
                      + "(?= ?(?:[,;.]|$))",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.DIGITS);

  /** What is compared, or counted otherwise. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:so với|so cùng|cùng kỳ|tăng|giảm|kế hoạch|được giao|mỗi|bình"
              + " quân|phát sinh|bổ sung|thêm|khoảng|gần|hơn|đầu năm|năm trước|thu hồi)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What takes some of them away. */
  private static final Pattern DONE =
      Pattern.compile(
          "(?<![\\p{L}])(?:giải quyết|xử lý|xét xử|thi hành|hoàn thành|đạt|dự|trả|làm rõ|thoát"
              + " nghèo|thông qua)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Nothing but what is counted, and that it is done. */
  private static final Pattern PLAIN =
      Pattern.compile("(?: ?(?:xong|đạt|chuẩn|đã|giải quyết|hoàn thành|thoát nghèo))*+ ?");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,200}\\)");

  @Override
  public Stream<Finding> check(Passage passage) {
    return passage.sentences().stream()
        .filter(sentence -> sentence.value().length() <= LONGEST)
        .flatMap(sentence -> in(passage, sentence));
  }

  private static Stream<Finding> in(Passage passage, Sentence sentence) {
    if (!LEFT.isIn(sentence.value())) {
      return Stream.empty();
    }
    String words =
        BRACKET.matcher(sentence.value()).replaceAll(found -> " ".repeat(found.group().length()));
    List<Quantity> all = Quantities.in(words);
    return LEFT.in(words, found -> finding(passage, sentence, words, found, all));
  }

  private static Optional<Finding> finding(
      Passage passage, Sentence sentence, String words, Matcher found, List<Quantity> all) {
    return all.stream()
        .filter(left -> left.from() == found.start("left") && !left.unit().percent())
        .filter(left -> CountedNouns.first(found.group("noun")).equals(noun(found)))
        .findFirst()
        .flatMap(left -> finding(passage, sentence, words, left, all));
  }

  private static Optional<String> noun(Matcher found) {
    return Optional.of(found.group("noun").strip().toLowerCase(Locale.ROOT));
  }

  /** Of exactly two numbers before it that count the same, the second was taken from the first. */
  private static Optional<Finding> finding(
      Passage passage, Sentence sentence, String words, Quantity left, List<Quantity> all) {
    List<Quantity> same =
        all.stream()
            .filter(one -> one.from() <= left.from() && !one.unit().percent())
            .filter(one -> one.unit().noun().isEmpty() || Listing.isSome(left, one))
            .toList();
    if (same.size() != THREE || left.unit().noun().isEmpty()) {
      return Optional.empty();
    }
    Quantity whole = same.get(0);
    Quantity done = same.get(1);
    String before = words.substring(0, left.from());
    BigDecimal right = whole.value().subtract(done.value());
    boolean wrong =
        !left.isMeasured()
            && right.signum() >= 0
            && right.compareTo(left.value()) != 0
            && isNear(right, left.value(), whole.value())
            && !OTHER.matcher(before).find()
            && DONE.matcher(words).region(whole.to(), left.from()).find()
            && isPlain(done);
    return wrong
        ? Optional.of(finding(passage, sentence, left, whole, done, right))
        : Optional.empty();
  }

  private static boolean isPlain(Quantity one) {
    String words = one.unit().noun();
    return PLAIN.matcher(words.substring(CountedNouns.first(words).orElse("").length())).matches();
  }

  /** What is left of a few is told of them; a number far off is of something else. */
  private static boolean isNear(BigDecimal right, BigDecimal left, BigDecimal whole) {
    return right.subtract(left).abs().multiply(BigDecimal.valueOf(THREE)).compareTo(whole) <= 0;
  }

  private static Finding finding(
      Passage passage,
      Sentence sentence,
      Quantity left,
      Quantity whole,
      Quantity done,
      BigDecimal right) {
    int at = sentence.from();
    String typed = left.typed();
    return Finding.of(
            passage,
            at + left.from(),
            at + left.to(),
            typed,
            whole.typed() + " - " + done.typed(),
            Decimals.write(Decimals.trimmed(right)))
        .against(passage, at + whole.from(), at + done.to());
  }
}
