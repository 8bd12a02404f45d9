package vanban.check.structure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Matches;
import vanban.check.text.Passage;

/** {@code xxx}, {@code […]}, {@code đạt …%}: a place for words or numbers that nobody filled in. */
final class Placeholder implements Check.OfPassage {
  private static final String DOTS = "(?:…|\\.{3,})[….]{0,40}+";

  /** Words behind which a number or a name must stand. */
  private static final String BEFORE =
      "(?<=(?<![\\p{L}\\p{M}])(?iu:số|ngày|tháng|năm|là|đạt|có|khoảng|tăng|giảm|chiếm|với|của|tại|đồng"
          + " chí|ông|bà|xã|huyện|tỉnh|phường|gồm|trên|hơn|được|lần thứ|khóa|quý) {0,2})";

  /** What is counted, behind a number. */
  private static final String BEHIND =
      "(?= {0,2}(?:%|(?:người|hộ|vụ|đồng chí|đồng|tỷ|triệu|nghìn|ha|km|lượt|cuộc|đơn vị|đảng"
          + " viên|chi bộ|tổ chức|tháng|năm|ngày|trường hợp|doanh nghiệp|xã|huyện|học sinh|văn"
          + " bản|đoàn|lớp|buổi)(?![\\p{L}\\p{M}])))";

  private static final Pattern LEFT =
      Pattern.compile(
          BEFORE
              + DOTS
              + "|(?<![\\p{L}\\p{M}\\d,.;…] {0,2}|[\\p{L}\\p{M}\\d,.;…])"
              + DOTS
              + BEHIND
              + "|[\\[(<{] ?"
              + DOTS
              + " ?[\\])>}]|(?<![\\p{L}\\p{N}])(?:x{3,}|X{4,}|xx|yyyy|TODO|TBD|FIXME|Lorem"
              + " ipsum|\\?{2,})(?![\\p{L}\\p{N}])"
              + "|(?<![\\p{L}\\p{N}])(?:dd/mm(?:/yyyy)?|xx/xx(?:/\\S{1,4})?)(?![\\p{L}\\p{N}])|_{3,}|\\[(?:điền|nhập|bổ"
              + " sung|ghi|tên|số liệu|cần|chèn)[^\\]]{0,60}]|(?<=\\d)[.,](?:xx|"
              + DOTS
              + BEHIND
              + ")");

  /** How long a quotation may be. */
  private static final int FAR = 600;

  @Override
  public Stream<Finding> check(Passage passage) {
    if (passage.kind() == Passage.Kind.CELL) {
      return Stream.empty();
    }
    return Matches.in(LEFT, passage.value(), left -> finding(passage, left));
  }

  private static Optional<Finding> finding(Passage passage, Matcher left) {
    return isQuoted(passage.value(), left.start()) || isList(passage.value(), left)
        ? Optional.empty()
        : Optional.of(Finding.of(passage, left.start(), left.end(), left.group()));
  }

  /** What is left out of a quotation is marked so. */
  private static boolean isQuoted(String text, int at) {
    String before = text.substring(Math.max(0, at - FAR), at);
    return before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  /** Dots that end a sentence may end what is counted up there. */
  private static boolean isList(String text, Matcher left) {
    boolean dots = left.group().startsWith("…") || left.group().startsWith(".");
    String rest = text.substring(left.end(), Math.min(text.length(), left.end() + 3));
    boolean ends = rest.isBlank() || rest.matches("[.;,)”]?\\s.*|[.;)”]");
    boolean blank = left.start() > 0 && text.charAt(left.start() - 1) == ' ';
    return dots && ends && !blank && !Character.isDigit(text.charAt(Math.max(0, left.start() - 1)));
  }
}
