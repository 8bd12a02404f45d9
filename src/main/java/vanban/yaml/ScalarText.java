package vanban.yaml;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Finds for each char of a scalar's value where in the file it was typed, by walking value and file
 * side by side: indentation, folded line ends, quotes and escapes are stepped over.
 */
final class ScalarText {
  private final String value;
  private final Place place;
  private final String raw;
  private final ScalarStyle style;
  private int at; // offset in the file

  private ScalarText(String value, Place place, ScalarStyle style) {
    this.value = value;
    this.place = place;
    this.raw = place.file().text();
    this.style = style;
    this.at = place.start();
  }

  static LocatedText locate(String value, Place place, ScalarStyle style) {
    return new ScalarText(value, place, style).locate();
  }

  private LocatedText locate() {
    boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
    if (block) {
      at = behindHeader(place);
    } else if (style != ScalarStyle.PLAIN && at < place.end()) {
      at++; // the opening quote
    }
    LocatedText.Builder out = new LocatedText.Builder(place);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      int start = find(c);
      out.append(c, start, Math.max(start, at));
    }
    return out.build();
  }

  /** The offset behind {@code |}, {@code >-}, {@code |2 # comment} and the end of that line. */
  static int behindHeader(Place block) {
    String raw = block.file().text();
    int at = block.start();
    while (at < block.end() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
      at++;
    }
    return Math.min(at + (raw.startsWith("\r\n", at) ? 2 : 1), block.end());
  }

  /** Steps behind the next char that is typed for {@code c}; returns where that starts. */
  private int find(char c) {
    int start = at;
    while (start < place.end()) {
      char typed = raw.charAt(start);
      if (style == ScalarStyle.DOUBLE_QUOTED && typed == '\\') {
        return escape(start, c);
      }
      if (typed == c || (Character.isWhitespace(c) && isSpace(typed))) {
        return take(start, c);
      }
      if (!isSpace(typed)) {
        break;
      }
      start++;
    }
    return Math.min(at, place.end()); // a folded line end, or what an escape stands for
  }

  /** Whether a letter is read as a space. */
  private static boolean isSpace(char typed) {
    return Character.isWhitespace(typed) || Characters.isForeignLineEnd(typed);
  }

  private int take(int start, char c) {
    if (c == '\n') {
      int lineEnd = raw.indexOf('\n', start);
      boolean blank = lineEnd >= 0 && raw.substring(start, lineEnd).isBlank();
      at = blank && lineEnd < place.end() ? lineEnd + 1 : start + 1;
      return blank ? Math.min(lineEnd, place.end()) : start;
    }
    boolean doubled = style == ScalarStyle.SINGLE_QUOTED && c == '\'';
    at = Math.min(start + (doubled ? 2 : 1), place.end());
    return start;
  }

  private int escape(int start, char c) {
    int length = Math.min(start + 1, raw.length() - 1);
    char kind = raw.charAt(length);
    if (kind == '\n' || kind == '\r') { // an escaped line end stands for nothing
      at = start + 2;
      return find(c);
    }
    int digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    at = Math.min(start + 2 + digits, place.end());
    return start;
  }
}
