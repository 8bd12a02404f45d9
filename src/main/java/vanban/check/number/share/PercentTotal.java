package vanban.check.number.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Sentence;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;

/** {@code Cơ cấu: nông nghiệp 25%, công nghiệp 42%, dịch vụ 34%}: together they are not 100%. */
final class PercentTotal implements Check.OfPassage {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What is less may be left unsaid: taxes on products are no sector. */
  private static final BigDecimal NEARLY = new BigDecimal("98.5");

  private static final BigDecimal AT_MOST = BigDecimal.valueOf(115);
  private static final int LEAST = 3;
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private static final Search LIST =
      Search.from(
              Signs.initials("cxhkđpb"),
              Pattern.compile(
                  "(?<![\\p{L}])(?<word>cơ cấu|xếp loại|học lực|hạnh"
                      + " kiểm|kết quả (?:đánh giá|phân loại|bình xét)|đánh giá(?: chất lượng)?:|phân"
                      + " loại|bình xét)[^\\d;.%]{0,120}?(?<list>\\d++(?:,\\d++)?+ ?%(?:(?:,|;|"
                      + " và)[^\\d;,.%]{1,80} \\d++(?:,\\d++)?+ ?%){2,7}+)(?! ?[,;]? ?(?:và"
                      + " )?[^\\d.;%]{0,60}\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  /** {@code nam 62%, nữ 48%} */
  private static final Search SEXES =
      Search.from(
              Signs.initials("n"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:nam|nữ)(?: giới)?(?::| chiếm| là| đạt)?(?: tỷ lệ| tỉ"
                      + " lệ)? (?<list>\\d++(?:,\\d++)?+ ?%[,;]?(?: và)? (?:nữ|nam)(?:"
                      + " giới)?(?::| chiếm| là| đạt)?(?: tỷ lệ| tỉ lệ)? \\d++(?:,\\d++)?+"
                      + " ?%)(?! ?[,;]? ?(?:và )?[^\\d.;%]{0,40}\\d)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  /** {@code hài lòng chiếm 92,3%, không hài lòng 8,7%} */
  private static final Search OPPOSITES =
      Search.from(
              Signs.initials("kc"),
              Pattern.compile(
                  "(?<![\\p{L}])(?:không|chưa) (?<is>\\p{L}+ \\p{L}+)(?: chiếm| là| đạt)?(?: tỷ lệ| tỉ"
                      + " lệ)? (?<list>\\d++(?:,\\d++)?+ ?%)",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
          .needing(Signs.of("%"));

  private static final int BEFORE = 80;

  /** What is counted of men and of women, each by itself. */
  private static final Pattern RATE =
      Pattern.compile(
          "(?<![\\p{L}])(?:mắc|hút|uống|biết chữ|thất nghiệp|tham gia|hài lòng|đỗ|đậu|qua đào"
              + " tạo|có việc làm|tử vong|béo phì)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final BigDecimal AT_LEAST = BigDecimal.valueOf(85);

  /** What grows or is compared is no part. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:tăng|giảm|so với|so cùng|vượt|kế hoạch|trở lên|trong"
              + " đó|riêng|từ|trên|dưới)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passage passage) {
    return passage.value().indexOf('%') < 0
        ? Stream.empty()
        : passage.sentences().stream()
            .flatMap(
                sentence ->
                    Stream.of(
                            LIST.in(sentence.value(), found -> finding(passage, sentence, found)),
                            SEXES.in(sentence.value(), found -> sexes(passage, sentence, found)),
                            OPPOSITES.in(
                                sentence.value(), found -> opposites(passage, sentence, found)))
                        .flatMap(some -> some));
  }

  /** Men and women are all there are. */
  private static Optional<Finding> sexes(Passage passage, Sentence sentence, Matcher found) {
    List<Quantity> parts = Quantities.in(found.group("list"));
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance =
        parts.stream().map(Quantity::tolerance).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = sum.subtract(HUNDRED).abs();
    boolean near = sum.compareTo(AT_LEAST) >= 0 && sum.compareTo(AT_MOST) < 0;
    boolean whole = parts.stream().allMatch(part -> part.value().scale() <= 0);
    boolean wrong = near && gap.compareTo(whole ? BigDecimal.ZERO : tolerance) > 0;
    String words = sentence.value();
    return wrong && !OTHER.matcher(found.group()).find() && !RATE.matcher(words).find()
        ? Optional.of(finding(passage, sentence, found, sum))
        : Optional.empty();
  }

  /** What is so and what is not so are all there is. */
  private static Optional<Finding> opposites(Passage passage, Sentence sentence, Matcher found) {
    String before = sentence.value().substring(Math.max(0, found.start() - BEFORE), found.start());
    Matcher same =
        Pattern.compile(
                "(?iu)(?<![\\p{L}])(?<!không )(?<!chưa )"
                    + Pattern.quote(found.group("is"))
                    + "(?: chiếm| là| đạt)?(?: tỷ lệ| tỉ lệ)? (?<one>\\d++(?:,\\d++)?+ ?%)[,;]?(?: và|"
                    + " còn)?(?: số| tỷ lệ)?(?: \\p{L}+)? $")
            .matcher(before);
    if (!same.find()) {
      return Optional.empty();
    }
    List<Quantity> parts = Quantities.in(same.group("one") + ", " + found.group("list"));
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = sum.subtract(HUNDRED); // what is less may have said nothing
    BigDecimal slack =
        parts.stream().map(Quantity::tolerance).reduce(BigDecimal.ZERO, BigDecimal::add);
    return parts.size() == 2 && gap.compareTo(slack) > 0 && gap.compareTo(FIVE) <= 0
        ? Optional.of(finding(passage, sentence, found, sum))
        : Optional.empty();
  }

  private static Optional<Finding> finding(Passage passage, Sentence sentence, Matcher found) {
    List<Quantity> parts =
        Quantities.in(found.group("list")).stream().filter(one -> one.unit().percent()).toList();
    BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal tolerance =
        parts.stream().map(Quantity::tolerance).reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean whole = found.group("word").equalsIgnoreCase("cơ cấu");
    boolean wrong =
        (sum.subtract(HUNDRED).compareTo(areSet(parts) ? BigDecimal.ZERO : tolerance) > 0
                && sum.compareTo(AT_MOST) < 0)
            || (whole
                && HUNDRED.subtract(sum).compareTo(tolerance) > 0
                && sum.compareTo(NEARLY) >= 0);
    return parts.size() < LEAST || !wrong || OTHER.matcher(found.group()).find()
        ? Optional.empty()
        : Optional.of(finding(passage, sentence, found, sum));
  }

  private static Finding finding(
      Passage passage, Sentence sentence, Matcher found, BigDecimal sum) {
    return Finding.of(
        passage,
        sentence.from() + found.start("list"),
        sentence.from() + found.end("list"),
        Decimals.write(Decimals.trimmed(sum)) + "%");
  }

  /** Whether they look like numbers that somebody set, which nobody rounds. */
  private static boolean areSet(List<Quantity> parts) {
    long even = parts.stream().filter(one -> one.value().remainder(FIVE).signum() == 0).count();
    return even >= Math.max(LEAST, parts.size() - 1);
  }
}
