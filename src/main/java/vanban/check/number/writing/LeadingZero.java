package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Habit;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 8 xã} in a document that writes {@code 08 xã}, or the other way round. */
final class LeadingZero implements Check {
  private static final int NOUN = 40;
  private static final int BEFORE = 24;

  /** Not of a pair, a range or a slogan. */
  private static final Search SMALL =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/“\"‘'&+-]|[-–/] |\\d và |\\d đến )(?<zero>0?)[1-9](?= \\p{L})(?!"
                  + " (?:[-–] |(?:và|đến) \\d|con số|con đường|bộ phận|phần ))"));

  private static final Search NAMED =
      Search.from(
          Signs.initials("ntqđkmcplấhbsvg"),
          Pattern.compile(
              "(?<![\\p{L}])(?:năm|tháng|ngày|quý|điều|khoản|điểm|mục|chương|phần|thứ|khóa|khoá|lần|kỳ|ấp|thôn|khu|phố|khu"
                  + " vực|tổ|đội|quận|phường|lớp|khối|cấp|loại|hạng|đợt|lộ|số|tuyến|bảng|biểu|phụ"
                  + " lục|mẫu|bước|giai đoạn|quân khu|nhóm|vùng|giải|ban chỉ đạo|trường|đề án|mô"
                  + " hình|mức độ|trụ sở) $",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  @Override
  public Stream<Finding> check(Passages document) {
    return Habit.of(document, LeadingZero::instances).slips().map(LeadingZero::finding);
  }

  private static Stream<Habit.Instance<Boolean>> instances(Passage passage) {
    return SMALL.in(passage.value(), found -> instance(passage, found));
  }

  private static Optional<Habit.Instance<Boolean>> instance(Passage passage, Matcher found) {
    String text = passage.value();
    String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
    String behind = text.substring(found.end(), Math.min(text.length(), found.end() + NOUN));
    return found.start() == 0
            || NAMED.isIn(before)
            || CountedNouns.first(behind).isEmpty()
            || passage.isQuoted(found.start())
        ? Optional.empty()
        : Optional.of(
            new Habit.Instance<>(
                !found.group("zero").isEmpty(),
                passage,
                new Passage.Stretch(found.start(), found.end())));
  }

  /** Words in quotation marks are those of others. */
  private static Finding finding(Habit.Instance<Boolean> slip) {
    String typed = slip.words();
    String right = slip.form() ? typed.substring(1) : "0" + typed;
    return Finding.of(slip.passage(), slip.at().from(), slip.at().to(), typed, right)
        .instead(right);
  }
}
