package vanban.rollforward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.vietnamese.DateMention;
import vanban.vietnamese.NumberMention;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodMention;

/**
 * What in words may be wrong in another period: names of periods, days of the old one, and claims
 * of rank, which were true of other numbers.
 *
 * @param start where it starts in the text
 * @param end where it ends
 */
record DoubtfulWords(int start, int end) {
  private static final String BOUND = "(?![\\p{L}\\p{M}\\p{N}])";

  /** Highest, in the lead, ranked: not "người đứng đầu", whom every report names. */
  private static final Pattern RANK =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])(?:"
              + "(?<!quyết tâm )(?<!nỗ lực )(?<!trách nhiệm )(?<!cấp )"
              + "(?:cao|thấp|nhiều|lớn|nhanh) nhất"
              + "|dẫn đầu"
              + "|xếp (?:thứ|hạng)(?: thứ)?(?: \\d+(?:/\\d+)?)?"
              + "|đứng (?:thứ|hạng)(?: \\d+(?:/\\d+)?)?"
              + "|(?<!người )đứng đầu(?= (?:cả nước|toàn|khu vực|tỉnh|cụm|khối))"
              + "|lần đầu tiên)"
              + BOUND,
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * {@code T9} without a year, as in tables; where roads and classes bear such names it is none.
   */
  private static final Pattern SHORT_MONTH =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}\\p{N}/._-])(?<!(?iu:đường|tuyến|kênh|trạm|lô|nhà|tòa|khu|xe|lớp|tổ|số|mã|loại)[ \\u00A0])"
              + "T(0?[1-9]|1[0-2])(?![\\p{L}\\p{M}\\p{N}]|[./_-][\\p{L}\\p{N}])");

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?<![\\p{L}\\p{M}])so[\\s\\u00A0]+với[\\s\\u00A0]+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /**
   * Where words are no words: figures, addresses, names of notes, letters above or below a line.
   */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "\\$\\{[^}\\n]*\\}|\\]\\([^)\\n]*\\)|\\[\\^[^\\]\\n]*\\]|`[^`\\n]*`"
              + "|<(?:https?|mailto):[^>\\s]*>"
              + "|\\S{1,20}(?:\\^[^\\s^\\[\\]]{1,20}\\^|~[^\\s~]{1,20}~)");

  /** Where digits count nothing: in lists, and behind what is numbered. */
  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?m)^[ \\t>*+-]*\\d+(?:\\.\\d+)*[.)](?=\\s)"
              + "|(?<![\\p{L}\\p{M}])(?:số|năm|ngày|tháng|quý|điều|khoản|điểm|mục|chương|phần|phụ lục|bảng"
              + "|biểu|lần thứ|thứ|khóa|khoá|nhiệm kỳ|giai đoạn|mẫu|quyển|tập|trang)[\\s\\u00A0]+\\d[\\d./–-]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** All in a text, in order; none within another. */
  static List<DoubtfulWords> in(String text, PeriodChange periods) {
    Stream<DoubtfulWords> names =
        PeriodMention.in(text).stream()
            .filter(name -> periods.callsInQuestion(name) || isOldBase(name, text, periods))
            .map(name -> new DoubtfulWords(name.start(), name.end()));
    Stream<DoubtfulWords> months =
        SHORT_MONTH
            .matcher(text)
            .results()
            .filter(month -> periods.callsInQuestion(month(month.group(1))))
            .map(month -> new DoubtfulWords(month.start(), month.end()));
    Stream<DoubtfulWords> days =
        DateMention.in(text).stream()
            .filter(day -> !day.cited() && periods.callsInQuestion(day.month()))
            .map(day -> new DoubtfulWords(day.start(), day.end()));
    return apart(
        Stream.of(names, months, days, all(RANK, text)).flatMap(found -> found).toList(),
        all(NO_WORDS, text).toList());
  }

  /** Whether it is said to be what the old numbers were compared with. */
  private static boolean isOldBase(PeriodMention name, String text, PeriodChange periods) {
    return periods.isOldBase(name.period())
        && COMPARED.matcher(text.substring(0, name.start())).find();
  }

  private static Period month(String digits) {
    return new Period(Period.Kind.MONTH, Integer.parseInt(digits), Optional.empty());
  }

  /**
   * All numbers that are typed in a text, in order; but not those of periods, days, documents,
   * parts of documents and lists.
   */
  static List<DoubtfulWords> numbers(String text) {
    Stream<DoubtfulWords> periods =
        PeriodMention.in(text).stream().map(name -> new DoubtfulWords(name.start(), name.end()));
    Stream<DoubtfulWords> days =
        DateMention.in(text).stream().map(day -> new DoubtfulWords(day.start(), day.end()));
    Stream<DoubtfulWords> others = Stream.concat(all(NO_WORDS, text), all(NO_NUMBER, text));
    return apart(
        NumberMention.in(text).stream()
            .filter(number -> !YEAR.matcher(number.words()).matches())
            .map(number -> new DoubtfulWords(number.start(), number.end()))
            .toList(),
        Stream.of(periods, days, others).flatMap(taken -> taken).toList());
  }

  private static Stream<DoubtfulWords> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> new DoubtfulWords(found.start(), found.end()));
  }

  private static List<DoubtfulWords> apart(List<DoubtfulWords> found, List<DoubtfulWords> taken) {
    List<DoubtfulWords> apart = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingInt(DoubtfulWords::start))
        .filter(one -> taken.stream().noneMatch(one::meets))
        .filter(one -> apart.stream().noneMatch(one::meets))
        .forEach(apart::add);
    return apart;
  }

  /** Whether both share a letter. */
  boolean meets(DoubtfulWords other) {
    return start < other.end && other.start < end;
  }
}
