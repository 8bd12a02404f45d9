package vanban.vietnamese;

import java.text.Normalizer;
import java.util.Optional;

/**
 * The letters of a syllable without the mark of its tone, which stands by itself.
 *
 * @param letters in the case they were written in
 * @param tone the tone that is marked
 * @param at the offset of the letter that bears the mark; -1 for none
 */
record Spelling(String letters, Tone tone, int at) {
  /** How a word is spelt; empty if it has more than one mark. */
  static Optional<Spelling> of(String word) {
    StringBuilder letters = new StringBuilder();
    Tone tone = Tone.LEVEL;
    int at = -1;
    for (char sign : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
      Tone marked = Tone.of(sign);
      if (marked == Tone.LEVEL) {
        letters.append(sign);
      } else if (tone == Tone.LEVEL) {
        tone = marked;
        at = composed(letters).length() - 1;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Spelling(composed(letters), tone, at));
  }

  /** The word with the mark at another letter. */
  String markedAt(int letter) {
    if (tone == Tone.LEVEL) {
      return letters;
    }
    return composed(
        new StringBuilder(letters).insert(letter + 1, tone.mark()));
  }

  /** The same with another tone, its mark nowhere yet. */
  Spelling with(Tone other) {
    return new Spelling(letters, other, -1);
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
