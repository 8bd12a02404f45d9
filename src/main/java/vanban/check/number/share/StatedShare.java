package vanban.check.number.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.Share;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * A fraction, and the percentage that stands beside it for the same.
 *
 * @param fraction as it is to be quoted, {@code 17/22}
 * @param share what the fraction makes
 * @param percent as it is stated
 * @param from offset of the percentage
 * @param to offset behind its sign
 */
record StatedShare(String fraction, Share share, BigDecimal percent, int from, int to) {
  private static final Signs PERCENT_SIGN = Signs.of("%");
  private static final int BEFORE = 40;

  /** A map is so many times smaller. */
  private static final BigDecimal SCALE = BigDecimal.valueOf(50);

  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}/.,-])(?<part>" + TypedNumber.PATTERN + ")";
  private static final String WHOLE = "(?<whole>" + TypedNumber.PATTERN + ")";

  /** {@code 17/22}, {@code 1.215 việc/1.560 việc}, {@code 45 xã trong tổng số 60} */
  private static final String FRACTION =
      NUMBER
          + "(?: ?/ ?"
          + WHOLE
          + "(?![/\\p{L}\\d-])| (?<unit>\\p{L}[\\p{L} ]{0,24}?) ?/ ?(?<whole2>"
          + TypedNumber.PATTERN
          + ") \\k<unit>(?![/\\p{L}])|(?: [\\p{L} ]{1,30}?)? (?:trong tổng số|trên tổng số|trong"
          + " số) (?<whole3>"
          + TypedNumber.PATTERN
          + ")(?![/\\p{L}\\d-]))";

  /** Words between a fraction and its percentage: no other number, no other clause. */
  private static final String BETWEEN =
      "(?<between>[^\\d.;:()%¶]{0,80}?|[^\\d.;:()%¶]{0,120}(?:\\([^()\\d%]{1,60}\\)[^\\d.;:()%¶]{0,100})?)";

  private static final String WORD =
      "(?<![\\p{L}])(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ)(?: với)?"
          + "(?:(?: tỷ lệ| tỉ lệ)(?: bao phủ| tham gia| chung)?)?,? ";
  private static final String PERCENT = "(?<percent>" + TypedNumber.PATTERN + ") ?%";

  /** {@code 30.946/33.923, chiếm tỷ lệ 91,22%} */
  private static final Search SAID =
      search(
          FRACTION
              + BETWEEN
              + "[,(]? ?"
              + WORD
              + PERCENT
              + "(?! ?(?:số|tổng|so|kế hoạch|chỉ tiêu|dự toán|diện tích|dân số|khối lượng))");

  /** {@code 112.350/118.720 người tham gia, đạt 94,6% dân số}: all people are a population. */
  private static final Search OF_PEOPLE =
      search(
          NUMBER
              + " ?/ ?"
              + WHOLE
              + " (?:người|nhân khẩu|dân)(?![\\p{L}])"
              + BETWEEN
              + "[,(]? ?"
              + WORD
              + PERCENT
              + " dân số(?![\\p{L}])");

  /** {@code 45/50 hộ ký cam kết, chiếm 90% số hộ}: of the very things that are counted. */
  private static final Search OF_SAME =
      search(
          NUMBER
              + " ?/ ?"
              + WHOLE
              + " (?<noun>\\p{L}+)"
              + BETWEEN
              + "[,(]? ?"
              + WORD
              + PERCENT
              + " (?:tổng )?số \\k<noun>(?= ?[,.;)]|$)");

  /** {@code 1.285 tỷ đồng/3.245 tỷ đồng, đạt 39,6% kế hoạch}: what is paid is held to a plan. */
  private static final Search PLANNED =
      search(
          NUMBER
              + "(?: (?:nghìn |triệu |tỷ )?đồng| tỷ| triệu)? ?/ ?"
              + WHOLE
              + " (?:(?:nghìn |triệu |tỷ )?đồng|tỷ|triệu)(?<between>),? ?\\(?(?:đạt|bằng) "
              + PERCENT
              + " (?:kế hoạch|dự toán)(?! (?:Trung ương|trung ương|tỉnh|Hội|HĐND))");

  /** {@code 712/725 học sinh, đạt 101,8% kế hoạch}: the plan was divided by what was reached. */
  private static final Search INVERTED =
      search(
          NUMBER
              + " ?/ ?"
              + WHOLE
              + " [\\p{L} ]{1,30}?(?<between>),? ?\\(?(?:đạt|bằng) "
              + PERCENT
              + " (?:kế hoạch|chỉ tiêu)(?= ?[.,;]|$)");

  /** What is held to the plan that stands in the fraction: {@code Tuyển được 712/725 học sinh} */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?<![\\p{L}])(?:tuyển|kết nạp|trồng|phát triển)(?: sinh| mới| được){0,2} $",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final BigDecimal NEAR = BigDecimal.valueOf(15);

  /** {@code 17/22 chỉ tiêu (77,3%)} */
  private static final Search BRACKETED =
      search(FRACTION + BETWEEN + ",? ?\\(" + PERCENT + "(?= ?[),;])");

  /** {@code 77,3% (17/22 chỉ tiêu)} */
  private static final Search TURNED =
      search(
          "(?<![\\p{L}\\p{N}/.,-])"
              + PERCENT
              + "(?: (?:tổng )?số [\\p{L} ]{1,30})? ?\\((?:tương đương |tương ứng |đạt |bằng |có"
              + " |tức )?"
              + FRACTION
              + "(?<between>[^\\d()%:¶]{0,60})\\)");

  /** What stands before a fraction that is a name, or a change. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\p{L}])(?:ngày|tháng|quý|số|quy mô|bản đồ|km|hẻm|lộ|nhà|phiên|kỳ|khóa|mùng|hệ số)"
              + " $|(?<![\\p{L}])(?:so với|so cùng|cùng kỳ|tăng|giảm)(?![\\p{L}])[^;.]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is measured along the way, not counted by the fraction beside it. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:tăng|giảm|vượt|giải ngân|tiến độ|khối lượng|tốc độ|lãi suất|thuế suất)"
              + "(?![\\p{L}])[^;.]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?<![\\p{L}])(?:trong đó|riêng|còn lại|tăng|giảm|vượt|so với)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Reading<List<StatedShare>> ALL =
      Reading.of(passage -> in(passage.value()).toList());

  /** One for words that begin with a number. */
  private static Search search(String words) {
    int flags = Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE;
    return Search.from(Signs.DIGITS, Pattern.compile(words, flags)).needing(PERCENT_SIGN);
  }

  /** All of a passage. */
  static Stream<StatedShare> in(Passage passage) {
    return ALL.in(passage).stream();
  }

  private static Stream<StatedShare> in(String text) {
    return Stream.of(SAID, OF_SAME, OF_PEOPLE, PLANNED, INVERTED, BRACKETED, TURNED)
        .flatMap(form -> form.in(text, found -> read(text, form, found)));
  }

  private static Optional<StatedShare> read(String text, Search form, Matcher found) {
    String whole = whole(form, found);
    Optional<BigDecimal> part = TypedNumber.value(found.group("part"));
    return TypedNumber.value(whole)
        .filter(Share::isOne)
        .flatMap(of -> part.map(some -> new Share(some, of)))
        .filter(share -> !isScale(share) && isShare(text, form, found, whole))
        .flatMap(
            share ->
                TypedNumber.value(found.group("percent"))
                    .filter(
                        percent ->
                            form != INVERTED
                                || isInverted(share, percent)
                                || isPlanned(text, found, share, percent))
                    .map(percent -> stated(text, found, whole, share, percent)));
  }

  /** Whether it is what the whole is of the part, so that it is of no other plan. */
  private static boolean isInverted(Share share, BigDecimal percent) {
    return Share.isOne(share.part()) && share.inverse().stated(percent) == Share.Statement.RIGHT;
  }

  /** Whether the whole is the plan; a percentage far off is of another one. */
  private static boolean isPlanned(String text, Matcher found, Share share, BigDecimal percent) {
    return PLAN.matcher(before(text, found.start())).find() && share.isNear(percent, NEAR);
  }

  private static StatedShare stated(
      String text, Matcher found, String whole, Share share, BigDecimal percent) {
    int to = text.indexOf('%', found.end("percent")) + 1;
    String fraction = found.group("part") + "/" + whole;
    return new StatedShare(fraction, share, percent, found.start("percent"), to);
  }

  private static String whole(Search form, Matcher found) {
    Optional<String> first = Optional.ofNullable(found.group("whole"));
    return form == PLANNED || form == OF_PEOPLE || form == OF_SAME || form == INVERTED
        ? first.orElse("")
        : first
            .or(() -> Optional.ofNullable(found.group("whole2")))
            .orElseGet(() -> found.group("whole3"));
  }

  /** {@code 1/500} */
  private static boolean isScale(Share share) {
    return share.part().compareTo(BigDecimal.ONE) == 0 && share.whole().compareTo(SCALE) >= 0;
  }

  /** Whether words around it leave no other reading. */
  private static boolean isShare(String text, Search form, Matcher found, String whole) {
    if (ASIDE.matcher(found.group("between")).find()) {
      return false;
    }
    if (List.of(SAID, OF_SAME, PLANNED, OF_PEOPLE, INVERTED).contains(form)) {
      return true;
    }
    String before = before(text, found.start());
    boolean day = isDay(found.group("part"), whole) && found.group("between").isBlank();
    return !day && !(form == TURNED ? OTHER : NAMED).matcher(before).find();
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - BEFORE), at);
  }

  private static boolean isDay(String part, String whole) {
    return part.matches("[0-3]?\\d") && whole.matches("0?[1-9]|1[0-2]");
  }
}
