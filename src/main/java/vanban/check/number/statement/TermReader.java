package vanban.check.number.statement;

import java.util.Locale;
import java.util.regex.Pattern;
import vanban.check.number.quantity.Quantity;

/** Tells by the words around a number what it is in its sentence. */
final class TermReader {
  private static final String ABOUT =
      "(?: thêm| được| khoảng| gần| hơn| trên| tới| đến| là| có| đạt| ước)*";

  private static final Pattern GROWTH =
      ends(
          "(?:tăng|vượt|cao hơn|nhiều hơn|tăng trưởng)(?: thêm| được| khoảng| gần| hơn| trên| là| đạt)*");
  private static final Pattern FALL =
      ends("(?:giảm|thấp hơn|ít hơn|kém)(?: được| khoảng| gần| hơn| trên| là| đi)*");
  private static final Pattern REST = ends("(?:còn|còn lại|còn tồn|tồn)" + ABOUT);
  private static final Pattern SHARE =
      ends(
          "(?:chiếm|đạt|bằng|tương đương|tương ứng|tỷ lệ|tỉ lệ|hoàn thành)(?: tỷ lệ| tỉ lệ| với)?"
              + ABOUT);

  private static final Pattern EACH = word("mỗi|từng|bình quân|trung bình");
  private static final Pattern PART =
      word("trong đó|trong có|riêng|gồm|bao gồm|cụ thể|chia ra|nhất là");
  private static final Pattern PRIOR =
      Pattern.compile(
          "(?<![\\p{L}])(?:cùng kỳ|(?:năm|kỳ|quý|tháng|tuần|nhiệm kỳ) (?:trước|ngoái)|đầu (?:năm|nhiệm kỳ|kỳ))(?![\\p{L}])"
              + "|(?<![\\p{L}])so (?:với )?[^,;.()]{1,40}\\($");
  private static final Pattern PLAN =
      Pattern.compile(
          "(?<![\\p{L}])(?:kế hoạch|chỉ tiêu|dự toán|được giao|giao|định mức)(?: (?!đạt|được|đã|có|thực"
              + " hiện|trồng|thu|chi|ước)[\\p{L}]+){0,6}(?: \\d{4})?(?: (?:là|giao là|được giao))?:? ?\\(?$");
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?:trong|trên)(?: tổng)?(?: số)?|tổng(?: số| cộng| vốn| kinh phí)?(?: (?!đã)[\\p{L}]+){0,4})"
              + " ?\\(?$");

  private static final Pattern SINCE =
      Pattern.compile(
          "^[\\p{L} ]{0,30}(?<![\\p{L}])(?:so (?:với )?)(?:(?:cùng )?kỳ|năm|quý|tháng|tuần|đầu|cuối|giai"
              + " đoạn|nhiệm kỳ|thời điểm|trước|\\d+ tháng)");
  private static final Pattern OF_PLAN =
      Pattern.compile(
          "^[\\p{L} ]{0,30}(?<![\\p{L}])(?:kế hoạch|chỉ tiêu|dự toán|nghị quyết|định mức|yêu cầu|mục tiêu)");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "^ ?(?:so với |trên |trong |của )?(?:tổng|số|toàn|dân số|diện tích|tất cả)(?![\\p{L}])");

  private static final Pattern SIGN = Pattern.compile("[,;:.)]");

  private TermReader() {}

  private static Pattern ends(String words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + words + "),? ?\\(?$");
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
  }

  static Term term(Quantity one, String before, String behind) {
    String words = before.toLowerCase(Locale.ROOT);
    Role role = role(one, words);
    Base base = role.isClaim() ? base(words, clause(behind.toLowerCase(Locale.ROOT))) : Base.UNSAID;
    return new Term(one, role, base, before, behind);
  }

  private static Role role(Quantity one, String before) {
    String clause = lastClause(before);
    if (GROWTH.matcher(clause).find()) {
      return Role.GROWTH;
    }
    if (FALL.matcher(clause).find()) {
      return Role.FALL;
    }
    if (one.unit().percent()) {
      return SHARE.matcher(clause).find() ? Role.SHARE : Role.LEVEL;
    }
    return amount(before, clause);
  }

  private static Role amount(String before, String clause) {
    if (EACH.matcher(clause).find()) {
      return Role.EACH;
    }
    if (REST.matcher(clause).find()) {
      return Role.REST;
    }
    if (PART.matcher(before).find()) {
      return Role.PART;
    }
    if (PLAN.matcher(clause).find()) {
      return Role.PLAN;
    }
    if (PRIOR.matcher(clause).find()) {
      return Role.PRIOR;
    }
    return WHOLE.matcher(clause).find() ? Role.WHOLE : Role.LEVEL;
  }

  /** From the last sign on; what a bracket opens belongs to the words before it. */
  private static String lastClause(String before) {
    int last = -1;
    for (int at = before.length() - 1; at >= 0 && last < 0; at--) {
      if (SIGN.matcher(before.substring(at, at + 1)).matches() && !isNumber(before, at)) {
        last = at;
      }
    }
    return before.substring(last + 1);
  }

  private static boolean isNumber(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** Up to the first sign. */
  private static String clause(String behind) {
    int end = 0;
    while (end < behind.length() && ",;:.()".indexOf(behind.charAt(end)) < 0) {
      end++;
    }
    return behind.substring(0, end);
  }

  private static Base base(String before, String behind) {
    if (OF_PLAN.matcher(behind).find()) {
      return Base.PLAN;
    }
    if (SINCE.matcher(behind).find()) {
      return Base.PRIOR;
    }
    if (OF_ALL.matcher(behind).find()) {
      return Base.WHOLE;
    }
    return baseBefore(lastClause(before));
  }

  private static Base baseBefore(String clause) {
    int since = clause.lastIndexOf("so với");
    String words = since < 0 ? "" : clause.substring(since);
    if (OF_PLAN.matcher(words).find()) {
      return Base.PLAN;
    }
    return SINCE.matcher(words).find() ? Base.PRIOR : Base.UNSAID;
  }
}
