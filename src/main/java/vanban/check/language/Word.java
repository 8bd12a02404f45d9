package vanban.check.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Reading;

/**
 * Letters of a passage that stand together.
 *
 * @param passage in which they stand
 * @param from offset of the first
 * @param to offset behind the last
 * @param text the letters, composed
 * @param small the same as small letters
 */
record Word(Passage passage, int from, int to, String text, String small) {
  private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{M}]++");

  /** What a word stands at that is more than a word: a number, an address, a name with hyphens. */
  private static final String JOINTS = "-/@_&'’.\\";

  /** The longest that can be a word of Vietnamese, and somewhat more. */
  private static final int LONGEST = 30;

  private static final Reading<List<Word>> ALL = Reading.of(Word::read);

  /** The words of a passage, in their order. */
  static List<Word> all(Passage passage) {
    return ALL.in(passage);
  }

  /** The words of a document, in their order. */
  static Stream<Word> all(Passages document) {
    return document.all().stream().flatMap(passage -> all(passage).stream());
  }

  private static List<Word> read(Passage passage) {
    List<Word> all = new ArrayList<>();
    Matcher letters = LETTERS.matcher(passage.value());
    while (letters.find()) {
      all.add(of(passage, letters.start(), letters.end()));
    }
    return List.copyOf(all);
  }

  private static Word of(Passage passage, int from, int to) {
    String letters = passage.value().substring(from, Math.min(to, from + LONGEST + 1));
    String composed = Normalizer.normalize(letters, Normalizer.Form.NFC);
    return new Word(passage, from, to, composed, composed.toLowerCase(Locale.ROOT));
  }

  /** Whether all letters are small. */
  boolean isSmall() {
    return text.equals(small);
  }

  /** Whether the first letter is a capital, and no other. */
  boolean isTitle() {
    return Character.isUpperCase(text.charAt(0)) && text.substring(1).equals(small.substring(1));
  }

  /** Whether all letters are capitals. */
  boolean isLarge() {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Another word in small letters, with capitals where this one has them. */
  String inCaseOf(String other) {
    if (isSmall()) {
      return other;
    }
    String large = other.toUpperCase(Locale.ROOT);
    return isTitle() ? large.charAt(0) + other.substring(1) : large;
  }

  /** Whether it is a word by itself: not part of a number, of an address, of a name. */
  boolean isPlain() {
    return text.length() <= LONGEST && isFree(from - 1, from - 2) && isFree(to, to + 1);
  }

  /** Whether what stands at an offset parts the word from what is beyond. */
  private boolean isFree(int at, int beyond) {
    char next = letter(at);
    boolean joint = JOINTS.indexOf(next) >= 0 || Character.getType(next) == Character.FORMAT;
    return !Character.isDigit(next) && !(joint && Character.isLetterOrDigit(letter(beyond)));
  }

  private char letter(int at) {
    return at < 0 || at >= passage.value().length() ? ' ' : passage.value().charAt(at);
  }

  /** Whether nothing but a space stands between it and the next. */
  boolean isBefore(Word next) {
    return next.from - to == 1 && letter(to) == ' ';
  }

  /** Something against it. */
  Finding finding(String... arguments) {
    return Finding.of(passage, from, to, arguments);
  }
}
