package vanban.genre;

import java.util.Optional;
import java.util.regex.Pattern;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Other words for a part of a text in a YAML file, where it is certain that the file then says the
 * changed text, and nothing else has changed.
 */
final class TextEdit {
  /** Words that are typed the same in every kind of YAML text. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}\\p{N} /.()+%–-]*");

  private static final Pattern PLAIN_START = Pattern.compile("[\\p{L}\\p{N}]");

  /** What ends a text without quotes, a comment and a key, or may. */
  private static final Pattern PLAIN_END = Pattern.compile("[\\n\\r]|\\s#|:(?![\\p{L}\\p{N}])");

  private TextEdit() {}

  /**
   * The change, if it is certain.
   *
   * @param text all of it
   * @param from offset of the first char of the part
   * @param to offset of the first char after it
   * @param words may be empty: the part is then taken away
   */
  static Optional<Edit> of(LocatedText text, int from, int to, String words) {
    Place part = text.place(from, to);
    String typed = part.text();
    boolean asItReads = !typed.isEmpty() && typed.equals(text.value().substring(from, to));
    return asItReads && WORDS.matcher(words).matches() && isWithin(part, text.place(), words)
        ? Optional.of(new Edit(part, words))
        : Optional.empty();
  }

  private static boolean isWithin(Place part, Place whole, String words) {
    int from = part.start() - whole.start();
    int to = part.end() - whole.start();
    String typed = whole.text();
    if (!part.file().equals(whole.file()) || from < 0 || to > typed.length()) {
      return false;
    }
    String changed = typed.substring(0, from) + words + typed.substring(to);
    return !changed.isBlank() && (isQuoted(whole) || isPlain(changed, from));
  }

  private static boolean isQuoted(Place text) {
    String all = text.file().text();
    char before = text.start() > 0 ? all.charAt(text.start() - 1) : ' ';
    char after = text.end() < all.length() ? all.charAt(text.end()) : ' ';
    return before == after && (before == '"' || before == '\'');
  }

  /** Whether a text can stand without quotes; behind its first two chars its start is as it was. */
  private static boolean isPlain(String text, int changedFrom) {
    return (changedFrom > 1 || PLAIN_START.matcher(text).lookingAt())
        && !PLAIN_END.matcher(text).find();
  }
}
