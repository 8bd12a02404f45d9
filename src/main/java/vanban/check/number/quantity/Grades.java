package vanban.check.number.quantity;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and bodies are rated, each as one of it: {@code tốt}, {@code khá}, {@code yếu}. */
public final class Grades {
  private static final Pattern GRADE =
      Pattern.compile(
          "(?<![\\p{L}])(?<grade>^(?:nhất|nhì|ba|khuyến khích|vàng|bạc|đồng(?! chí))|(?:không )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?"
              + "|xuất sắc|tốt|giỏi|khá(?! giả)|trung bình|yếu|kém|vững mạnh"
              + "|loại (?:[a-d]|i{1,3})|(?:giải|huy chương) (?:đặc biệt|nhất|nhì|ba|tư|khuyến"
              + " khích|vàng|bạc|đồng|[abc]))(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern PRIZE =
      Pattern.compile(
          "(?:giải|huy chương|nhất|nhì|ba|khuyến khích|vàng|bạc|đồng)(?! chí)(?: .*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What people have learnt, each told by the highest. */
  private static final Pattern DEGREE =
      Pattern.compile(
          "(?<![\\p{L}])(?<degree>tiến s[ĩỹ]|thạc s[ĩỹ]|(?:trên |sau )?đại học|cao đẳng|trung cấp|sơ cấp"
              + "|(?:chưa|không) qua đào tạo|(?:có )?trình độ khác)(?![\\p{L}])(?! (?:lý luận|chính trị|nghiệp"
              + " vụ|quản lý|ngoại ngữ|tin học|chuyên khoa))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern OTHER_DEGREE =
      Pattern.compile(
          "(?<![\\p{L}])(?:trình độ|có)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MANY = 3;
  private static final Set<String> FIRST =
      Set.of("xuất", "tốt", "giỏi", "khá", "trung", "yếu", "kém", "vững", "loại");

  private Grades() {}

  /** The grade that some words name; empty for none. */
  public static String in(String words) {
    Matcher grade = GRADE.matcher(words);
    return grade.find() ? grade.group("grade") : "";
  }

  /** Whether a grade is a prize, of which somebody may win two. */
  public static boolean isPrize(String grade) {
    return PRIZE.matcher(grade).matches();
  }

  /** The degree that some words name; empty for none. */
  public static String degree(String words) {
    Matcher degree = DEGREE.matcher(words);
    return degree.find() ? degree.group("degree") : "";
  }

  /** The words of parts; where three of them are degrees, without these. */
  public static String withoutDegrees(String words) {
    long degrees = DEGREE.matcher(words).results().map(MatchResult::group).distinct().count();
    return degrees < MANY
        ? words
        : OTHER_DEGREE.matcher(DEGREE.matcher(words).replaceAll(" ")).replaceAll(" ");
  }

  /** Whether a noun is the first word of a grade, which stands for what is rated so. */
  public static boolean isFirst(String noun) {
    return FIRST.contains(noun);
  }
}
