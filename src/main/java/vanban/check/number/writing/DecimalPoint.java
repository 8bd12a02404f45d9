package vanban.check.number.writing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;

/** {@code 12.27%}: a point before decimals, where Vietnamese writes a comma. */
final class DecimalPoint implements Check.OfPassage {
  /** Three digits behind a point are thousands, unless a zero stands before it. */
  private static final Search POINT =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/:-]|^)(?<!(?:mục|khoản|phần|điểm|bảng|biểu|hình|số|chương|phụ"
                  + " lục|Mục|Phần|Bảng|Biểu|Hình)"
                  + " )(?<number>\\d{1,6}\\.(?:\\d{1,2}|\\d{4,6})|0\\.\\d{3})(?= ?%| (?:tỷ|tỉ)(?!"
                  + " lệ| trọng| suất| giá| số)(?![\\p{L}])| (?:triệu(?! tập|"
                  + " hồi)|nghìn|ngàn|ha|km|km2|m2|m3|kg|tấn(?! công)|tạ|lít|lần|USD|độ|điểm phần"
                  + " trăm)(?![\\p{L}]))"));

  @Override
  public Stream<Finding> check(Passage passage) {
    return POINT.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String typed = found.group("number");
    String right = typed.replace('.', ',');
    return Optional.of(
        Finding.of(passage, found.start("number"), found.end("number"), typed, right)
            .instead(right));
  }
}
