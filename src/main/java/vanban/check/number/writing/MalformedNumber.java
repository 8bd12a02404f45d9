package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 12,,5}, {@code 1 .515}, {@code 12.4500 hộ}: no number is written so. */
final class MalformedNumber implements Check.OfPassage {
  private static final int BEFORE = 24;
  private static final int NOUN = 40;

  private static final String START = "(?<![\\p{L}\\p{N}.,/:%-])";

  /** Two signs where one belongs. */
  private static final Search SIGNS =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              START
                  + "(?:\\d{1,9}(?:[.,]\\d{1,9}){0,4}+[.,]{2}\\d{1,9}(?![\\p{L}\\p{N}/-]|[.,])"
                  + "|\\d{1,9}(?:[.,]\\d{1,9}){0,4}+ ?%{2,3}+)"));

  /** A space within a number. */
  private static final Search SPACE =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              START
                  + "(?<left>\\d{1,3})(?: (?<sign>[.,])| ?(?<point>\\.)"
                  + " )(?<right>\\d{1,3})(?![\\p{L}\\p{N}/-]|[.,]\\d)"));

  /** {@code đạt 85, 5%}: behind a word that one percentage follows. */
  private static final Search DECIMAL =
      Search.from(
              Signs.DIGITS,
              Pattern.compile(
                  "(?<=(?<![\\p{L}])(?:đạt|chiếm|tăng|giảm|bằng|còn|lên|lệ|là|trên) )(?<left>[1-9]\\d),"
                      + " (?<right>\\d)(?= ?%)(?! ?%(?:,| và) \\d)"))
          .needing(Signs.of("%"));

  /** {@code 1 000 người}: spaces for the points. */
  private static final Search BLANKS =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              START
                  + "(?<!\\d )(?<number>[1-9]\\d{0,2}(?: \\d{3}){0,2} 000)(?![\\p{L}\\p{N}/-]|[.,]\\d|"
                  + " \\d)"));

  /** Anything with digits and signs. */
  private static final Search GROUPS =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              START
                  + "(?<number>\\d{1,9}(?:[.,]\\d{1,9}){1,6}+)(?![\\p{L}\\p{N}/-]|[.,]\\d)(?<percent>"
                  + " ?%)?+"));

  private static final Pattern ADDRESS = Pattern.compile("(?:\\d{1,3}\\.){3}\\d{1,3}");
  private static final Pattern LABEL = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})++");
  private static final Pattern DATE =
      Pattern.compile("[0-3]?\\d\\.[01]?\\d(?:\\.(?:19|20)\\d{2})?");
  private static final Pattern ONE_COMMA = Pattern.compile("[\\d.]*,?[\\d.]*");

  /** Commas for thousands, a point for decimals: as English and its programs write it. */
  private static final Pattern ENGLISH = Pattern.compile("\\d{1,3}(?:,\\d{3})++\\.\\d++");

  private static final Pattern COMMAS = Pattern.compile("\\d{1,3}(?:,\\d{3})++");
  private static final Pattern POINT = Pattern.compile("\\d++\\.\\d++");

  private static final Pattern UNIT =
      Pattern.compile(" (?:" + Units.PATTERN + ")(?![\\p{L}\\p{N}])");

  /** What numbers of such shapes are the names of. */
  private static final Search NAMED =
      Search.from(
          Signs.initials("mkđptbhsnqlấcvgx"),
          Pattern.compile(
              "(?<![\\p{L}])(?:mục|khoản|điểm|điều|phần|chương|tiết|bảng|biểu|hình|số|mã|mẫu|phụ"
                  + " lục|ngày|tháng|năm|quý|lớp|ấp|khu|tổ|phiên bản|bản|chỉ tiêu|tiêu"
                  + " chí|nhóm|câu|bài|thứ|bước|đợt|kỳ|vòng|loại|hạng|giải|khóa|khoá|giai"
                  + " đoạn|lần|đội|tuyến|khối|vùng|địa chỉ) $",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  private static final Pattern WORD = Pattern.compile("\\p{Ll} $");

  @Override
  public Stream<Finding> check(Passage passage) {
    String text = passage.value();
    return Stream.of(
            SIGNS.in(text, found -> signs(passage, found)),
            SPACE.in(text, found -> space(passage, found)),
            DECIMAL.in(text, found -> decimal(passage, found)),
            BLANKS.in(text, found -> blanks(passage, found)),
            GROUPS.in(text, found -> groups(passage, found)))
        .flatMap(found -> found);
  }

  private static Optional<Finding> signs(Passage passage, Matcher found) {
    Finding wrong = Finding.of(passage, found.start(), found.end(), found.group()).message("signs");
    String once = found.group().replaceAll("([.,])\\1", "$1").replaceAll("%+", "%");
    boolean sound = TypedNumber.value(once.replaceAll(" ?%", "")).isPresent();
    return Optional.of(sound ? wrong.instead(once) : wrong);
  }

  /** Behind a point that may end a sentence, only thousands of what is counted. */
  private static Optional<Finding> space(Passage passage, Matcher found) {
    String sign = Optional.ofNullable(found.group("sign")).orElse(".");
    String right = found.group("left") + sign + found.group("right");
    boolean certain =
        sign.equals(",") ? isMeasured(passage.value(), found) : isThousands(passage.value(), found);
    return certain && TypedNumber.value(right).isPresent()
        ? Optional.of(
            Finding.of(passage, found.start(), found.end(), found.group())
                .message("space")
                .instead(right))
        : Optional.empty();
  }

  private static Optional<Finding> decimal(Passage passage, Matcher found) {
    return Optional.of(
        Finding.of(passage, found.start(), found.end(), found.group())
            .message("space")
            .instead(found.group("left") + "," + found.group("right")));
  }

  private static Optional<Finding> blanks(Passage passage, Matcher found) {
    String right = found.group().replace(' ', '.');
    return isMeasured(passage.value(), found)
        ? Optional.of(
            Finding.of(passage, found.start(), found.end(), found.group())
                .message("space")
                .instead(right))
        : Optional.empty();
  }

  /** What stands between numbers of a list is a comma, too. */
  private static boolean isMeasured(String text, Matcher found) {
    return !NAMED.isIn(before(text, found.start()))
        && (text.startsWith("%", found.end())
            || UNIT.matcher(text).region(found.end(), text.length()).lookingAt()
            || isCounted(text, found.end()));
  }

  private static boolean isThousands(String text, Matcher found) {
    String before = before(text, found.start());
    return found.group("right").length() == 3
        && !found.group("left").startsWith("0")
        && WORD.matcher(before).find()
        && !NAMED.isIn(before)
        && isCounted(text, found.end());
  }

  private static Optional<Finding> groups(Passage passage, Matcher found) {
    String typed = found.group("number");
    boolean wrong =
        TypedNumber.value(typed).isEmpty()
            && !isAnother(typed)
            && !NAMED.isIn(before(passage.value(), found.start()))
            && (isEnglish(typed) || isAmount(passage.value(), typed, found));
    Finding finding =
        Finding.of(passage, found.start(), found.end("number"), typed).message("groups");
    return wrong
        ? Optional.of(isEnglish(typed) ? finding.instead(vietnamese(typed)) : finding)
        : Optional.empty();
  }

  /** Such a number is one wherever it stands, in the cell of a table too. */
  private static boolean isEnglish(String typed) {
    return ENGLISH.matcher(typed).matches();
  }

  private static String vietnamese(String english) {
    int point = english.indexOf('.');
    return english.substring(0, point).replace(',', '.') + "," + english.substring(point + 1);
  }

  /** Whether it is the number of a section, a day or a code, or has commas for points. */
  private static boolean isAnother(String typed) {
    boolean points = typed.indexOf('.') != typed.lastIndexOf('.');
    return (points && (typed.startsWith("0") || LABEL.matcher(typed).matches()))
        || DATE.matcher(typed).matches()
        || ADDRESS.matcher(typed).matches()
        || COMMAS.matcher(typed).matches();
  }

  /** With one point it may have decimals, which are wrong in another way before a measure. */
  private static boolean isAmount(String text, String typed, Matcher found) {
    boolean point = POINT.matcher(typed).matches();
    boolean measured =
        found.group("percent") != null
            || UNIT.matcher(text).region(found.end(), text.length()).lookingAt();
    return ONE_COMMA.matcher(typed).matches()
        && (point
            ? !measured && found.start() > 0 && isCounted(text, found.end())
            : measured || isCounted(text, found.end()));
  }

  private static boolean isCounted(String text, int at) {
    String behind = text.substring(at, Math.min(text.length(), at + NOUN));
    return behind.startsWith(" ") && CountedNouns.first(behind).isPresent();
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - BEFORE), at);
  }
}
