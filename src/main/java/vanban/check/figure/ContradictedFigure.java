package vanban.check.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.figure.NamedFigures.NamedFigure;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Sentence;
import vanban.vietnamese.NumberMention;

/**
 * A sentence that begins with the name of a figure and goes on with a number of the same measure,
 * typed by hand, that the figure does not have: {@code Thu ngân sách đạt 1.920 tỷ đồng}. Whatever
 * else stands beside them, or a title above that says of which time or place it is, leaves open
 * what the number is of.
 */
final class ContradictedFigure implements Check {
  /** What may stand before the name: the sign of an item. */
  private static final Pattern SIGN =
      Pattern.compile("^\\s*(?:[-–+•]|\\(?(?:\\p{L}|\\d{1,2}(?:\\.\\d{1,2})*)[.)])?\\s*");

  /** What says that the name has the number. */
  private static final Pattern IS =
      Pattern.compile(
          "(?:(?: đã)?(?: ước)?+ (?:đạt|được|là|còn|chiếm|có|bằng|giảm còn|tăng lên)|:)\\s*$");

  /** What may follow: nothing that says of which time, or of whom. */
  private static final Pattern END =
      Pattern.compile("\\h*(?:$|[.,;:(]|(?:so với|bằng|tăng|giảm|vượt)\\h)");

  /** What a title or the words before a list say of the time or place of all that follows. */
  private static final Pattern ELSEWHERE =
      Pattern.compile(
          "(?<!\\p{L})(?:năm|tháng|quý|tuần|kỳ|giai đoạn|nhiệm kỳ|ngày|xã|phường|huyện|tỉnh|thị"
              + " trấn|thành phố|đơn vị|kế hoạch|dự toán|chỉ tiêu|mục tiêu|phấn đấu)(?!\\p{L})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  @Override
  public Stream<Finding> check(Passages document) {
    return document.figures().isEmpty() ? Stream.empty() : findings(document);
  }

  private static Stream<Finding> findings(Passages document) {
    NamedFigures figures = new NamedFigures(document.figures());
    List<Finding> found = new ArrayList<>();
    boolean elsewhere = false; // by the title above
    boolean listed = false; // by the words before the list
    for (Passage passage : document.all()) {
      String words = passage.value();
      if (passage.kind() == Passage.Kind.HEADING) {
        elsewhere = ELSEWHERE.matcher(words).find();
        listed = false;
      } else if (words.endsWith(":")) {
        listed = ELSEWHERE.matcher(words).find();
      } else if (passage.kind() == Passage.Kind.TEXT && !elsewhere && !listed) {
        passage.sentences().forEach(one -> found(passage, one, figures).ifPresent(found::add));
      }
    }
    return found.stream();
  }

  private static Optional<Finding> found(Passage passage, Sentence sentence, NamedFigures figures) {
    return NumberMention.in(sentence.value()).stream()
        .findFirst()
        .flatMap(
            number ->
                figures
                    .of(subject(sentence, number))
                    .filter(figure -> contradicts(figure, sentence, number))
                    .map(
                        figure ->
                            finding(passage, sentence.from() + number.start(), number, figure)));
  }

  /** The words of which a sentence says that they have its first number. */
  private static String subject(Sentence sentence, NumberMention number) {
    String before = sentence.value().substring(0, number.start());
    String name = IS.matcher(before).replaceFirst("");
    return name.equals(before) ? "" : SIGN.matcher(name).replaceFirst("");
  }

  private static boolean contradicts(NamedFigure figure, Sentence sentence, NumberMention number) {
    String behind = sentence.value().substring(number.end());
    boolean percent = figure.done().words().endsWith("%");
    Optional<BigDecimal> typed = number.value();
    return behind.startsWith(figure.measure())
        && number.words().endsWith("%") == percent
        && END.matcher(behind.substring(figure.measure().length())).lookingAt()
        && typed.filter(value -> !figure.has(value)).isPresent();
  }

  private static Finding finding(
      Passage passage, int from, NumberMention number, NamedFigure figure) {
    int to = from + number.words().length() + figure.measure().length();
    return Finding.of(passage, from, to, figure.done().words(), figure.done().written());
  }
}
