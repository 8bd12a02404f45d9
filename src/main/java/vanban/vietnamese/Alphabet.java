package vanban.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** The letters that points, and sections lettered like them, are counted by. */
public enum Alphabet {
  /**
   * The letters by which Vietnamese texts count: without those that only bear a diacritic, but for
   * đ, and without f, j, w and z.
   */
  VIETNAMESE("abcdđeghiklmnopqrstuvxy"),
  /** The 26 letters from a to z. */
  LATIN("abcdefghijklmnopqrstuvwxyz");

  private static final String A_TO_Z = "abcdefghijklmnopqrstuvwxyz";

  private final String letters;

  Alphabet(String letters) {
    this.letters = letters;
  }

  /** How many letters there are. */
  public int size() {
    return letters.length();
  }

  /**
   * The small letter of a number: a, b … and aa, bb … beyond the last, as word processors count.
   *
   * @param number at least 1
   */
  String small(int number) {
    String letter = letters.substring((number - 1) % size(), (number - 1) % size() + 1);
    return letter.repeat((number - 1) / size() + 1);
  }

  /** The capital letter of a number. */
  String capital(int number) {
    return small(number).toUpperCase(Locale.ROOT);
  }

  /**
   * The letters in stretches of which each goes on as a to z do, in order. A word processor that
   * only counts from a to z can count each stretch, from its own start.
   */
  public List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      int latin = A_TO_Z.indexOf(letters.charAt(i)) + 1;
      boolean goesOn = i > 0 && latin > 1 && letters.charAt(i - 1) == latin + 'a' - 2;
      if (!goesOn) {
        runs.add(new Run(i + 1, latin == 0 ? OptionalInt.empty() : OptionalInt.of(latin)));
      }
    }
    return List.copyOf(runs);
  }

  /** Which of the stretches a number stands in, 0 for the first; the last one beyond all. */
  public int run(int number) {
    List<Run> runs = runs();
    int found = runs.size() - 1;
    while (found > 0 && runs.get(found).first() > number) {
      found--;
    }
    return found;
  }

  /**
   * A stretch of letters.
   *
   * @param first the number of its first letter in the alphabet, 1 for a
   * @param latin the number of that letter from a to z; empty for a letter that is none of those,
   *     which is a stretch by itself
   */
  public record Run(int first, OptionalInt latin) {}
}
