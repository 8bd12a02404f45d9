package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code xxx}, {@code […]}, {@code đạt …%}: a place for words or numbers that nobody filled in. */
final class Placeholder implements Check.OfPassage {
  /** What may be left; dots and what looks like them, which often are right, come first. */
  private static final Search LEFT =
      Search.from(
          Signs.of("….,xXyTFLd?_["),
          Pattern.compile(
              "(?<dots>(?:…|\\.{3})[….]*+)|(?<=\\d),xx(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])(?:x{3,9}+|X{4,9}+|yyyy|TODO|TBD|FIXME|Lorem"
                  + " ipsum|\\?{2,9}+|dd/mm(?:/yyyy)?+"
                  + "|xx(?:/xx(?:/\\S{1,4}+)?+)?+)(?![\\p{L}\\p{N}])|_{3,}+|\\[(?:điền|nhập|bổ"
                  + " sung|ghi|tên|số liệu|cần|chèn)[^\\]]{0,60}]"));

  /** Words behind which a number or a name must stand. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:^|.*[^\\p{L}\\p{M}])(?:số|ngày|tháng|năm|là|đạt|có|khoảng|tăng|giảm|chiếm|với|của|tại|đồng"
              + " chí|ông|bà|xã|huyện|tỉnh|phường|gồm|trên|hơn|được|lần thứ|khóa|quý) {0,2}",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What is counted, behind a number. */
  private static final Pattern BEHIND =
      Pattern.compile(
          " {0,2}(?:%|(?:người|hộ|vụ|đồng chí|đồng|tỷ|triệu|nghìn|ha|km|lượt|cuộc|đơn vị|đảng"
              + " viên|chi bộ|tổ chức|tháng|năm|ngày|trường hợp|doanh nghiệp|xã|huyện|học sinh|văn"
              + " bản|đoàn|lớp|buổi)(?![\\p{L}\\p{M}]))");

  /** A line to be filled in by hand: {@code Họ và tên: …… sinh năm ……}, {@code Số: ……/BC-UBND}. */
  private static final Pattern FORM =
      Pattern.compile("^\\s*+Số\\s?+:?+\\s*+[….]{1,99}+/|[….]{2,99}+[^….]++[….]{3,999}+\\s*+$");

  @Override
  public Stream<Finding> check(Passage passage) {
    if (passage.kind() == Passage.Kind.CELL || FORM.matcher(passage.value()).find()) {
      return Stream.empty();
    }
    return LEFT.in(passage.value(), left -> finding(passage, left));
  }

  private static Optional<Finding> finding(Passage passage, Matcher left) {
    String text = passage.value();
    boolean dots = left.group("dots") != null;
    if ((dots && !isLeft(text, left.start(), left.end())) || passage.isQuoted(left.start())) {
      return Optional.empty();
    }
    boolean brackets = dots && isBracketed(text, left.start(), left.end());
    int wider = brackets ? 1 : 0;
    int from = dots && isDecimal(text, left.start()) ? left.start() - 1 : left.start() - wider;
    int to = left.end() + wider;
    return Optional.of(Finding.of(passage, from, to, text.substring(from, to)));
  }

  /** Whether dots stand for a word, and do not end what is counted up. */
  private static boolean isLeft(String text, int from, int to) {
    if (isBracketed(text, from, to)) {
      return true;
    }
    Matcher counted = BEHIND.matcher(text).region(to, text.length()).useTransparentBounds(true);
    boolean unit = counted.lookingAt();
    if (isDecimal(text, from)) {
      return unit;
    }
    String before = text.substring(Math.max(0, from - 14), from);
    boolean open = before.isEmpty() || before.endsWith(" ") || before.endsWith("(");
    boolean listed = before.stripTrailing().matches("(?s).*[,.;…:]");
    return (unit && open && !listed) || (BEFORE.matcher(before).matches() && !ends(text, from, to));
  }

  private static boolean isDecimal(String text, int from) {
    return from > 1
        && (text.charAt(from - 1) == ',' || text.charAt(from - 1) == '.')
        && Character.isDigit(text.charAt(from - 2));
  }

  private static boolean isBracketed(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && "[({<".indexOf(text.charAt(from - 1)) >= 0
        && "])}>".indexOf(text.charAt(to)) >= 0;
  }

  /** Dots right behind a word may end what is counted up, also where a comma was forgotten. */
  private static boolean ends(String text, int from, int to) {
    String rest = text.substring(to, Math.min(text.length(), to + 3));
    boolean end = rest.isBlank() || rest.matches("(?s)[.;,)”]?\\s.*|[.;)”]");
    return end && text.charAt(from - 1) != ' ';
  }
}
