package vanban.check.number.sum;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items that are told apart within a paragraph: {@code (1) …; (2) …}, {@code một là, … hai là, …}.
 */
final class InlineItems {
  private static final int MOST = 12;

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

  private static final List<String> LETTERS =
      List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m");

  private static final List<String> WORDS =
      List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

  private static final List<String> ORDER =
      List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

  /** The signs of each way to tell items apart, in their order. */
  private static final List<List<String>> WAYS =
      List.of(
          signs("(", digits(), ")"),
          signs("(", ROMAN, ")"),
          signs("(", LETTERS, ")"),
          signs("", LETTERS, ")"),
          signs("", digits(), ")"),
          signs("", WORDS, " là"),
          signs("thứ ", ORDER, ""));

  private InlineItems() {}

  private static List<String> digits() {
    return IntStream.rangeClosed(1, MOST).mapToObj(String::valueOf).toList();
  }

  private static List<String> signs(String before, List<String> some, String behind) {
    return some.stream().map(one -> before + one + behind).toList();
  }

  /** How many there are, if the first begins at an offset behind a space; 0 if none does. */
  static int count(String text, int from) {
    String words = text.substring(from).toLowerCase(Locale.ROOT);
    return WAYS.stream()
        .filter(way -> words.startsWith(" " + way.get(0)))
        .findFirst()
        .map(way -> count(words, way))
        .orElse(0);
  }

  private static int count(String words, List<String> way) {
    int at = 0;
    int count = 0;
    for (String sign : way) {
      at = next(words, sign, at);
      if (at < 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  /** Behind a sign that stands at an offset or further on, behind a mark; below 0 for none. */
  private static int next(String words, String sign, int from) {
    return Stream.iterate(
            words.indexOf(sign, from), at -> at >= 0, at -> words.indexOf(sign, at + 1))
        .filter(at -> isSign(words, at, at + sign.length()))
        .findFirst()
        .map(at -> at + sign.length())
        .orElse(-1);
  }

  private static boolean isSign(String words, int from, int to) {
    String before = words.substring(0, from).stripTrailing();
    boolean apart = from > before.length() || from == 0;
    boolean mark = before.isEmpty() || !Character.isDigit(before.charAt(before.length() - 1));
    boolean ends = to >= words.length() || !Character.isLetterOrDigit(words.charAt(to));
    return apart && mark && ends;
  }
}
