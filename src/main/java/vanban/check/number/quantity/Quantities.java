package vanban.check.number.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.check.text.Passage;
import vanban.check.text.Reading;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/**
 * Finds the quantities of a text: no days, no years, no numbers of documents, no numbers that are
 * names ({@code Điều 5}, {@code ấp 3}), no fractions.
 */
public final class Quantities {
  /** Few things with a number for a name have one of so many digits. */
  private static final int SHORT = 3;

  private static final int NOUN = 60;
  private static final int BEFORE = 24;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_YEAR = 1900;

  private static final Search NUMBER =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,–-]|[\\p{N}\\p{Lu}] ?/ ?)"
                  + TypedNumber.PATTERN
                  + "(?<percent> ?%)?+(?![\\p{L}\\p{N}–-]| ?/ ?[\\p{N}\\p{Lu}]| ?[-–] ?\\d)"));

  private static final Pattern SCALE =
      Pattern.compile(" (?<scale>" + Units.PATTERN + ")(?![\\p{L}\\p{N}])");

  private static final Search NAMED =
      Search.from(
          Signs.initials("ntqđkmcplấhxbsvg"),
          Pattern.compile(
              "(?<![\\p{L}])(?<!(?:mỗi|từng) )(?:năm|tháng|ngày|quý|điều|khoản|điểm|mục|chương|phần|thứ|khóa|khoá|lần|học"
                  + " kỳ|ấp|thôn|khu|khu phố|khu vực|tổ|đội|quận|phường|lớp|khối|(?<!trung )(?<!sơ )cấp|(?<!xếp"
                  + " )(?<!phân )loại|hạng|đợt|quốc lộ|tỉnh lộ|(?<!tổng )(?<!trong )(?<!trên )số|tuyến|bảng|biểu|phụ"
                  + " lục|mẫu|bước|giai đoạn|nhiệm kỳ|lúc|quân khu|nhóm|vùng|km|ban chỉ"
                  + " đạo|hồi|tết|xuân|thế kỷ) $",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static final Pattern NOUN_WORDS = Pattern.compile("[\\p{L} ]*+");

  private static final Reading<List<Quantity>> ALL = Reading.of(passage -> in(passage.value()));

  private Quantities() {}

  /** All in a passage, in order. */
  public static List<Quantity> in(Passage passage) {
    return ALL.in(passage);
  }

  /** Those between two offsets of a passage, in order. */
  public static List<Quantity> in(Passage passage, int from, int to) {
    List<Quantity> all = in(passage);
    return all.subList(behind(all, from - 1), behind(all, to)).stream()
        .filter(one -> one.to() <= to)
        .toList();
  }

  /** How many of them begin at an offset or before it. */
  private static int behind(List<Quantity> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).from() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** All in a text, in order. */
  public static List<Quantity> in(String text) {
    return NUMBER.in(text, found -> quantity(text, found)).toList();
  }

  private static Optional<Quantity> quantity(String text, Matcher found) {
    boolean percent = found.group("percent") != null;
    int numberEnd = percent ? found.start("percent") : found.end();
    String typed = text.substring(found.start(), numberEnd);
    return TypedNumber.value(typed)
        .filter(value -> percent || !isName(text, found.start(), typed))
        .map(
            value ->
                new Quantity(
                    found.start(), found.end(), typed, value, unit(text, found.end(), percent)));
  }

  /** How many numbers of a text are names or years. */
  public static long names(String text) {
    return NUMBER
        .in(text, found -> Optional.of(found).filter(one -> isName(text, one.start(), one.group())))
        .count();
  }

  private static boolean isName(String text, int at, String typed) {
    boolean plain = typed.length() < SHORT && typed.indexOf(',') < 0;
    boolean year = isYear(typed);
    String before = text.substring(Math.max(0, at - BEFORE), at);
    return (plain || year) && NAMED.isIn(before);
  }

  /** Whether a number looks like a year of our time. */
  public static boolean isYear(String typed) {
    return typed.matches("\\d{4}")
        && Integer.parseInt(typed) >= FIRST_YEAR
        && Integer.parseInt(typed) <= LAST_YEAR;
  }

  private static Quantity.Unit unit(String text, int end, boolean percent) {
    String behind = text.substring(end, Math.min(text.length(), end + NOUN));
    Matcher scale = SCALE.matcher(behind);
    String measure = !percent && scale.lookingAt() ? scale.group("scale") : "";
    String rest = measure.isEmpty() ? behind : behind.substring(scale.end());
    Matcher words = NOUN_WORDS.matcher(rest);
    String noun = words.lookingAt() ? words.group().strip().toLowerCase(Locale.ROOT) : "";
    return new Quantity.Unit(percent, measure, noun);
  }
}
