package vanban.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Passage;

/**
 * Two words side by side in a passage, with their keys.
 *
 * @param words all of the passage
 * @param at the index of the first of the two
 */
record Turn(List<Word> words, int at) {
  /** All of a passage between whose words nothing but a space stands. */
  static Stream<Turn> all(Passage passage) {
    List<Word> words = Word.all(passage);
    List<Turn> turns = new ArrayList<>();
    for (int at = 0; at + 1 < words.size(); at++) {
      if (words.get(at).isBefore(words.get(at + 1))) {
        turns.add(new Turn(words, at));
      }
    }
    return turns.stream();
  }

  /** The first word. */
  Word first() {
    return words.get(at);
  }

  /** The second word. */
  Word second() {
    return words.get(at + 1);
  }

  /** The key of the first word. */
  String left() {
    return Pairs.key(first().small());
  }

  /** The key of the second word. */
  String right() {
    return Pairs.key(second().small());
  }

  /** Whether the two are known side by side. */
  boolean isKnown() {
    return Pairs.KNOWN.has(left(), right());
  }

  /** The words beside it, a comma between them or not. */
  Optional<Turn> beside(int way) {
    return Optional.of(new Turn(words, at + way))
        .filter(one -> one.at() >= 0 && one.at() + 1 < words.size())
        .filter(one -> one.second().from() - one.first().to() <= 2);
  }

  /** Whether both make words with what is beyond. */
  boolean isParted() {
    return beside(-1).filter(Turn::isKnown).isPresent()
        && beside(1).filter(Turn::isKnown).isPresent();
  }

  /** Whether one of the two makes a word with what is beyond. */
  boolean isSupported() {
    return beside(-1).filter(Turn::isKnown).isPresent()
        || beside(1).filter(Turn::isKnown).isPresent();
  }

  /**
   * Whether the case of both is that of words and not of names: small, or the first with a capital
   * as in the beginning of a sentence, or all in capitals.
   */
  boolean isWord() {
    boolean second = second().isSmall();
    return (second && (first().isSmall() || first().isTitle()))
        || (first().isLarge() && second().isLarge());
  }
}
