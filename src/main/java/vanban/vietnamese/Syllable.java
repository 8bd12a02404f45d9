package vanban.vietnamese;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A syllable as Vietnamese can have it: an onset, a rhyme and a tone, written with its letters. */
public final class Syllable {
  /** From the longest, so that the first that fits is right. */
  private static final List<String> ONSETS =
      List.of(
          "ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "đ",
          "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "");

  /** Rhymes whose mark stands on the first letter or on the second, as one likes. */
  private static final Set<String> FREE = Set.of("oa", "oe", "uy");

  private final Spelling spelling;
  private final String onset;
  private final String rhyme;

  private Syllable(Spelling spelling, String onset, String rhyme) {
    this.spelling = spelling;
    this.onset = onset;
    this.rhyme = rhyme;
  }

  /**
   * The syllable of a word, in small letters or capitals; empty if Vietnamese can have none that is
   * written so. Its mark may stand at the wrong letter.
   */
  public static Optional<Syllable> of(String word) {
    return Spelling.of(word).filter(spelling -> !word.isEmpty()).flatMap(Syllable::of);
  }

  private static Optional<Syllable> of(Spelling spelling) {
    String letters = spelling.letters().toLowerCase(Locale.ROOT);
    return ONSETS.stream()
        .filter(onset -> letters.startsWith(onset) && letters.length() > onset.length())
        .map(onset -> new Syllable(spelling, onset, letters.substring(onset.length())))
        .filter(Syllable::isPossible)
        .findFirst();
  }

  private boolean isPossible() {
    return Rhymes.together(onset, rhyme) && Rhymes.together(rhyme, spelling.tone());
  }

  /** Its consonants before the rhyme; empty for none. */
  public String onset() {
    return onset;
  }

  /** What is behind its onset, without a tone. */
  public String rhyme() {
    return rhyme;
  }

  /** Its tone. */
  public Tone tone() {
    return spelling.tone();
  }

  /** Whether its mark stands on the first of two letters or on the second, as one likes. */
  public boolean isFree() {
    return spelling.tone() != Tone.LEVEL && FREE.contains(rhyme);
  }

  /** Whether the mark stands on the second of two letters where it is free to. */
  public boolean isNewStyle() {
    return isFree() && spelling.at() == onset.length() + 1;
  }

  /** Whether the mark, if any, stands on a letter where it can. */
  public boolean isWellMarked() {
    return spelling.tone() == Tone.LEVEL
        || spelling.at() == place()
        || (isFree() && spelling.at() == place() + 1);
  }

  /** The word with the mark where it belongs, on the first letter where that is free. */
  public String marked() {
    return spelling.markedAt(place());
  }

  /** The word with the mark on the second letter where that is free. */
  public String markedNewStyle() {
    return spelling.markedAt(isFree() ? place() + 1 : place());
  }

  private int place() {
    return onset.length() + Rhymes.place(rhyme);
  }
}
