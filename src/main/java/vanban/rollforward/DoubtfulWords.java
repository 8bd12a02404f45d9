package vanban.rollforward;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.vietnamese.DateMention;
import vanban.vietnamese.NumberMention;
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

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Where words are no words: figures, targets of links, names of notes. */
  private static final Pattern NO_WORDS =
      Pattern.compile("\\$\\{[^}\\n]*\\}|\\]\\([^)\\n]*\\)|\\[\\^[^\\]\\n]*\\]|`[^`\\n]*`");

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
            .filter(periods::callsInQuestion)
            .map(name -> new DoubtfulWords(name.start(), name.end()));
    Stream<DoubtfulWords> days =
        DateMention.in(text).stream()
            .filter(day -> !day.cited() && periods.callsInQuestion(day.month()))
            .map(day -> new DoubtfulWords(day.start(), day.end()));
    return apart(
        Stream.of(names, days, all(RANK, text)).flatMap(found -> found).toList(),
        all(NO_WORDS, text).toList());
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
