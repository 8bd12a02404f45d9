package vanban.check.citation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Counter;

/**
 * {@code Bảng 9}, {@code Phụ lục IV} in a document whose tables and appendices are numbered, and
 * fewer. Where another document is named nearby, it may be that one's.
 */
final class MissingNumbered implements Check {
  private static final String NAMED =
      "(?<what>Bảng|Biểu đồ|Biểu|Hình|Phụ lục|Phụ biểu)(?: số)? (?<number>\\d{1,2}|[IVX]{1,5})";

  /** The line that names one itself. */
  private static final Pattern DECLARED =
      Pattern.compile("\\s*(?iu:" + NAMED + ")(?:[.:].*|\\s*)", Pattern.DOTALL);

  private static final Search REFERRED =
      Search.from(Signs.initials("bhp"), Pattern.compile(NAMED + "(?![\\p{L}\\d/–-]|[.,]\\d)"));

  /** Another document, or one of which nobody knows whether it is this one. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)(?<![\\p{L}])(?:"
              + Genre.pattern()
              + "|kèm theo|ban hành|văn bản|hiến pháp)(?! này)(?![\\p{L}])|\\d/");

  private static final int NEAR = 90;

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, Integer> last = last(document.all());
    return last.isEmpty()
        ? Stream.empty()
        : document.all().stream()
            .filter(passage -> declared(passage).isEmpty())
            .flatMap(
                passage -> REFERRED.in(passage.value(), found -> finding(passage, found, last)));
  }

  /** The largest number of each kind. */
  private static Map<String, Integer> last(List<Passage> passages) {
    Map<String, Integer> last = new HashMap<>();
    passages.stream()
        .flatMap(passage -> declared(passage).stream())
        .forEach(one -> last.merge(kind(one), value(one), Math::max));
    return last;
  }

  private static Optional<Matcher> declared(Passage passage) {
    return Optional.of(DECLARED.matcher(passage.value())).filter(Matcher::matches);
  }

  private static String kind(Matcher found) {
    return found.group("what").toLowerCase(Locale.ROOT);
  }

  private static int value(Matcher found) {
    String typed = found.group("number");
    return Counter.ofRoman(typed).orElseGet(() -> number(typed));
  }

  private static int number(String typed) {
    return Character.isDigit(typed.charAt(0)) ? Integer.parseInt(typed) : 0;
  }

  private static Optional<Finding> finding(
      Passage passage, Matcher found, Map<String, Integer> last) {
    return Optional.ofNullable(last.get(kind(found)))
        .filter(most -> value(found) > most && isOwn(passage, found))
        .map(
            most ->
                Finding.of(
                    passage,
                    found.start(),
                    found.end(),
                    found.group(),
                    found.group("what"),
                    "" + most));
  }

  private static boolean isOwn(Passage passage, Matcher found) {
    String text = passage.value();
    int from = Math.max(0, found.start() - NEAR);
    int to = Math.min(text.length(), found.end() + NEAR);
    return !passage.isQuoted(found.start())
        && !OTHER.matcher(text.substring(from, found.start())).find()
        && !OTHER.matcher(text.substring(found.end(), to)).find();
  }
}
