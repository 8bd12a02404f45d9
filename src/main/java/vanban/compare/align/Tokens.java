package vanban.compare.align;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest pieces by which a text is compared: a word (in Vietnamese a syllable), a number with
 * its separators, a day or a sign such as {@code 15-NQ/TU}, each whole; white space; any other
 * character by itself. Together they are the text.
 */
public final class Tokens {
  private static final String LETTERS = "[\\p{L}\\p{M}\\p{N}]+";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{N}+(?:[.,]\\p{N}+)+|" + LETTERS + "(?:[-/]" + LETTERS + ")*|\\s+|[\\s\\S]");

  private Tokens() {}

  /** The tokens of a text, in their order. */
  public static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(text);
    while (token.find()) {
      tokens.add(token.group());
    }
    return tokens;
  }

  /** Those of a text that are words or numbers, by which its likeness to another is measured. */
  public static List<String> words(String text) {
    return of(text).stream().filter(Tokens::isWord).toList();
  }

  /** Whether a token is a word or a number. */
  public static boolean isWord(String token) {
    return token.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
