package vanban.yaml;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.yaml.snakeyaml.reader.StreamReader;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.source.SourceFile;

/** The characters of a file, of which YAML takes no control characters. */
final class Characters {
  private static final char REPLACEMENT = '\uFFFD';
  private static final String LINE_ENDS = "\u0085\u2028\u2029"; // that only some programs know
  private static final char LAST = '\uFFFD'; // of one char, that XML can hold

  private final SourceFile file;
  private final int[] wrong; // offsets

  Characters(SourceFile file) {
    this.file = file;
    String text = file.text();
    this.wrong = IntStream.range(0, text.length()).filter(at -> isWrong(text, at)).toArray();
  }

  /**
   * Where the first character of a text stands that no document can hold: control characters,
   * halves of a pair, U+FFFE and U+FFFF (XML 1.0, 2.2).
   */
  static OptionalInt firstForeign(String text) {
    return IntStream.range(0, text.length()).filter(at -> isForeign(text, at)).findFirst();
  }

  private static boolean isForeign(String text, int at) {
    char c = text.charAt(at);
    if (Character.isSurrogate(c)) {
      return !isPaired(text, at);
    }
    return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c > LAST;
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isSurrogatePair(text.charAt(at - 1), c);
  }

  private static boolean isWrong(String text, int at) {
    char c = text.charAt(at);
    return !isPaired(text, at) && !StreamReader.isPrintable(c);
  }

  /**
   * Whether a character ends a line for YAML 1.1 and for Word, while editors show it within one
   * (YAML 1.2, 5.4).
   */
  static boolean isForeignLineEnd(char c) {
    return LINE_ENDS.indexOf(c) >= 0;
  }

  /**
   * The text of the file, each wrong character replaced by one that does no harm, and each line end
   * that only some programs know by a space, so that lines are what their author sees.
   */
  String readable() {
    if (wrong.length == 0 && !hasForeignLineEnd(file.text())) {
      return file.text();
    }
    char[] chars = file.text().toCharArray();
    IntStream.range(0, chars.length)
        .filter(at -> isForeignLineEnd(chars[at]))
        .forEach(at -> chars[at] = ' ');
    IntStream.of(wrong).forEach(at -> chars[at] = REPLACEMENT);
    return new String(chars);
  }

  private static boolean hasForeignLineEnd(String text) {
    return LINE_ENDS.chars().anyMatch(end -> text.indexOf(end) >= 0);
  }

  /** Whether one of those from an offset to another is wrong. */
  boolean isWrong(int start, int end) {
    int found = Arrays.binarySearch(wrong, start);
    int next = found >= 0 ? found : -found - 1;
    return next < wrong.length && wrong[next] < end;
  }

  /** Whether one in the line a place starts in is wrong, or ends it for some programs. */
  boolean areWrongInLine(Place place) {
    int start = file.offset(place.line(), 1);
    return isWrong(start, start + place.lineText().length()) || hasForeignLineEnd(place.lineText());
  }

  /** What to tell the author: the first wrong one of each line. */
  List<Diagnostic> diagnostics() {
    return IntStream.range(0, wrong.length)
        .filter(i -> i == 0 || line(wrong[i - 1]) != line(wrong[i]))
        .mapToObj(i -> Marks.codePointAt(file, wrong[i]))
        .map(place -> Diagnostic.error(Code.YAML_SYNTAX, place).variant("character"))
        .toList();
  }

  private int line(int offset) {
    return new Place(file, offset, offset).line();
  }
}
