package vanban.check.number.table;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Of which time the numbers of columns are, as far as their heads say. */
final class ColumnTime {
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  private static final Pattern THEN =
      Pattern.compile(
          "(?<![\\p{L}])(?:cùng kỳ|(?:năm|kỳ|quý|tháng|tuần|nhiệm kỳ) trước|kỳ gốc|đầu (?:năm|kỳ))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is planned is of no time before or after. */
  private static final Pattern PLAN =
      Pattern.compile(
          "(?<![\\p{L}])(?:kế hoạch|kh|chỉ tiêu|dự toán|giao|so với|so|%)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private ColumnTime() {}

  /** Whether the numbers of a column are surely of a later time than those of another one. */
  static boolean isLater(ColumnNumbers one, ColumnNumbers other) {
    if (PLAN.matcher(one.head()).find() || PLAN.matcher(other.head()).find()) {
      return false;
    }
    List<Integer> here = years(one.head());
    List<Integer> there = years(other.head());
    boolean years = here.size() == 1 && there.size() == 1 && here.get(0) > there.get(0);
    boolean then = THEN.matcher(other.head()).find() && !THEN.matcher(one.head()).find();
    boolean told = here.size() == 1 && there.size() == 1;
    return years || (then && !(told && here.get(0) < there.get(0)));
  }

  /** The year that is named in a head; none, or several. */
  static List<Integer> years(String head) {
    return YEAR.matcher(head)
        .results()
        .map(MatchResult::group)
        .map(Integer::valueOf)
        .distinct()
        .toList();
  }
}
