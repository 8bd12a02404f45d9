package vanban.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Backslashes that are printed as typed, where their authors meant to end a line or to hide a sign.
 */
final class Backslashes {
  /** One before white space or the end; {@code C:\\} is a disk. */
  private static final Pattern LAST = Pattern.compile("(?<![:\\\\])\\\\(?=\\s|\\z)");

  /** One before what has a meaning in prose, and none in a line. */
  private static final Pattern HIDING = Pattern.compile("\\\\([\\[\\]*_<>#|~^`])");

  private Backslashes() {}

  /** Those at the ends of lines, as they were typed, in words in which none ends a line. */
  static Stream<Diagnostic> last(LocatedText words) {
    return LAST.matcher(words.value())
        .results()
        .filter(found -> isLast(words, found.end()))
        .map(found -> last(words, found.start()));
  }

  /** Whether a line ends there: the space of folded YAML stands for the end of a line. */
  static boolean isLast(LocatedText words, int at) {
    return at == words.value().length()
        || words.place(at, at + 1).text().chars().anyMatch(c -> c == '\n' || c == '\r');
  }

  private static Diagnostic last(LocatedText words, int at) {
    int from = at;
    while (from > 0 && LocatedText.isSpace(words.value().charAt(from - 1))) {
      from--;
    }
    return Diagnostic.error(Code.UNSUPPORTED_PROSE, words.place(at, at + 1))
        .variant("backslash")
        .asWarning()
        .mend(new Edit(words.place(from, at + 1), ""));
  }

  /** Those before signs in a line, in which no sign needs one. */
  static Stream<Diagnostic> hiding(LocatedText line) {
    Matcher found = HIDING.matcher(line.value());
    return found.results().map(one -> hiding(line, one.start(), one.group(), one.group(1)));
  }

  private static Diagnostic hiding(LocatedText line, int at, String typed, String sign) {
    Place place = line.place(at, at + typed.length());
    return Diagnostic.error(Code.UNSUPPORTED_PROSE, place, typed, sign)
        .variant("hidden-in-line")
        .asWarning()
        .mend(new Edit(place, sign));
  }
}
