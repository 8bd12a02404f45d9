package vanban.check.number.sum;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.SameThing;
import vanban.check.number.quantity.TypedNumber;
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
                      + ")(?<noun> \\p{L}+(?: \\p{L}+){0,2}?)?(?: (?:(?:đang )?chờ|chưa|không|đang"
                      + " (?:giải quyết|xử lý|xét xử|thi hành|xem xét|thẩm định|thực hiện|tiến hành|xác minh|điều tra|thẩm"
                      + " tra|làm rõ))(?: \\p{L}+){0,9})?"
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
          "(?<![\\p{L}])(?:giải quyết|xử lý|xét xử|thi hành|hoàn thành|kết thúc|đạt|dự|trả|làm rõ|trao|tặng|phát|cấp|thoát"
              + " nghèo|thông qua|(?:đã|được) \\p{L}+(?: \\p{L}+){0,5} (?=\\d))(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Nothing but what is counted, and that it is done. */
  private static final Pattern PLAIN =
      Pattern.compile("(?: ?(?:xong|đạt|chuẩn|đã|giải quyết|hoàn thành|thoát nghèo))*+ ?");

  /** What became of others, which are none of those done with: {@code , đang giải quyết} */
  private static final Pattern BESIDES =
      Pattern.compile(
          "[^,;\\d]{0,40}[,;] (?:và )?(?:đã|đang|chuyển|trả|tạm|đình chỉ|rút|hủy|từ chối|xử lý|giải"
              + " quyết|hòa giải|chờ)(?![\\p{L}])[^,;\\d]{0,40}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern AMONG =
      Pattern.compile(
          "(?: [\\p{L} ]{1,40})? (?:trong|trên|/)(?: tổng)?(?: số)? ",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Behind it stand the parts of what stands before it. */
  private static final Pattern PARTS =
      Pattern.compile(
          "(?<![\\p{L}])gồm(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,200}\\)");

  @Override
  public Stream<Finding> check(Passage passage) {
    Set<Integer> told = new HashSet<>(); // what is left may be read in two ways
    Stream<Finding> counted =
        passage.sentences().stream()
            .filter(sentence -> sentence.value().length() <= LONGEST)
            .flatMap(sentence -> in(passage, sentence));
    return Stream.of(
            counted,
            RemainderOfMoney.in(passage),
            Balance.in(passage),
            Tally.rests(passage),
            LeftOver.in(passage))
        .flatMap(some -> some)
        .filter(one -> told.add(one.at().from()));
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
        .filter(left -> noun(found).equals(counted(found)))
        .findFirst()
        .flatMap(left -> finding(passage, sentence, words, left, all));
  }

  private static Optional<String> noun(Matcher found) {
    return Optional.ofNullable(found.group("noun"))
        .map(noun -> noun.strip().toLowerCase(Locale.ROOT));
  }

  /** The same if it is counted one by one. */
  private static Optional<String> counted(Matcher found) {
    return noun(found).flatMap(CountedNouns::first);
  }

  /**
   * Of exactly two numbers before it that count the same, the second was taken from the first; of
   * three, the last two were.
   */
  private static Optional<Finding> finding(
      Passage passage, Sentence sentence, String words, Quantity left, List<Quantity> all) {
    List<Quantity> same =
        all.stream()
            .filter(one -> one.from() < left.from() && !one.unit().percent())
            .filter(one -> !PARTS.matcher(words.substring(0, one.from())).find())
            .filter(
                one ->
                    bare(one.unit().noun())
                        || bare(left.unit().noun())
                        || SameThing.isSome(left, one))
            .toList();
    boolean few = same.size() > 1 && same.size() <= THREE;
    boolean bare = bare(left.unit().noun());
    if (!few
        || left.isMeasured()
        || (bare && CountedNouns.first(same.get(0).unit().noun()).isEmpty())) {
      return Optional.empty();
    }
    if (same.size() == 2 && isAmong(words, same.get(0), same.get(1))) {
      return OTHER.matcher(words.substring(0, left.from())).find()
          ? Optional.empty()
          : among(passage, sentence.from(), same.get(1), same.get(0), left);
    }
    List<Quantity> taken = same.subList(1, same.size());
    return isTaken(words, same.get(0), taken, left) && isWrong(same.get(0), taken, left)
        ? Optional.of(finding(passage, sentence.from(), left, same.get(0), taken))
        : Optional.empty();
  }

  /** Whether one is told to be some of the other: {@code đã tư vấn cho 45 trong số 60 phụ nữ}. */
  private static boolean isAmong(String words, Quantity some, Quantity whole) {
    return AMONG.matcher(words.substring(some.to(), whole.from())).matches();
  }

  private static Optional<Finding> among(
      Passage passage, int at, Quantity whole, Quantity some, Quantity left) {
    return isWrong(whole, List.of(some), left)
        ? Optional.of(finding(passage, at, left, whole, List.of(some)))
        : Optional.empty();
  }

  /** Whether words behind a number do not say what it counts. */
  private static boolean bare(String words) {
    return words.isEmpty()
        || Stream.of("đang ", "chưa ", "trong số", "trong tổng", "trên tổng")
            .anyMatch(words::startsWith);
  }

  /** Whether words say that some were done with, and of what is more what became of it. */
  private static boolean isTaken(
      String words, Quantity whole, List<Quantity> taken, Quantity left) {
    return !OTHER.matcher(words.substring(0, left.from())).find()
        && DONE.matcher(words).region(whole.to(), left.from()).find()
        && taken.stream().allMatch(Remainder::isPlain)
        && IntStream.range(1, taken.size())
            .mapToObj(at -> words.substring(taken.get(at - 1).to(), taken.get(at).from()))
            .allMatch(between -> BESIDES.matcher(between).matches());
  }

  private static boolean isWrong(Quantity whole, List<Quantity> taken, Quantity left) {
    BigDecimal right = right(whole, taken);
    boolean parts = taken.size() > 1 && right.signum() == 0;
    return right.signum() >= 0
        && !parts
        && right.compareTo(left.value()) != 0
        && isNear(right, left.value(), whole.value())
        && taken.stream().noneMatch(one -> right(whole, List.of(one)).compareTo(left.value()) == 0);
  }

  private static BigDecimal right(Quantity whole, List<Quantity> taken) {
    return taken.stream().map(Quantity::value).reduce(whole.value(), BigDecimal::subtract);
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
      Passage passage, int at, Quantity left, Quantity whole, List<Quantity> taken) {
    String terms =
        Stream.concat(Stream.of(whole), taken.stream())
            .map(Quantity::typed)
            .collect(Collectors.joining(" - "));
    String right = Decimals.write(Decimals.trimmed(right(whole, taken)));
    int last = taken.get(taken.size() - 1).to();
    int to = Math.max(last, whole.to());
    int from = Math.min(whole.from(), taken.get(0).from());
    return Finding.of(passage, at + left.from(), at + left.to(), left.typed(), terms, right)
        .against(passage, at + from, at + to);
  }
}
