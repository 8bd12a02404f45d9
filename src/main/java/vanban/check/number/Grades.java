package vanban.check.number;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people and bodies are rated, each as one of it: {@code tốt}, {@code khá}, {@code yếu}. */
final class Grades {
  private static final Pattern GRADE =
      Pattern.compile(
          "(?<![\\p{L}])(?<grade>(?:không )?hoàn thành(?: xuất sắc| tốt)?(?: nhiệm vụ)?"
              + "|xuất sắc|tốt|giỏi|khá(?! giả)|trung bình|yếu|kém|vững mạnh"
              + "|loại (?:[a-d]|i{1,3}))(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Set<String> FIRST =
      Set.of("xuất", "tốt", "giỏi", "khá", "trung", "yếu", "kém", "vững", "loại");

  private Grades() {}

  /** The grade that some words name; empty for none. */
  static String in(String words) {
    Matcher grade = GRADE.matcher(words);
    return grade.find() ? grade.group("grade") : "";
  }

  /** Whether a noun is the first word of a grade, which stands for what is rated so. */
  static boolean isFirst(String noun) {
    return FIRST.contains(noun);
  }
}
