package vanban.check.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * Two words side by side in a passage, with their keys.
 *
 * @param words all of the passage
 * @param keys of all of them
 * @param at the index of the first of the two
 */
record Turn(List<Word> words, List<String> keys, int at) {
  /** The last syllables of what places are. */
  private static final Set<String> PLACES =
      Set.of(
          "xã", "phường", "trấn", "huyện", "quận", "tỉnh", "phố", "xóm", "thôn", "ấp", "bản",
          "nghề");

  /** All of a document that can be read, in their order. */
  static List<Turn> all(Passages document) {
    Lexicon<String> keys = new Lexicon<>(Pairs::key);
    return document.all().stream()
        .filter(Legible::is)
        .flatMap(passage -> all(passage, keys))
        .toList();
  }

  /**
   * All of a passage between whose words nothing but a space stands.
   *
   * @param known the keys of words
   */
  private static Stream<Turn> all(Passage passage, Lexicon<String> known) {
    List<Word> words = Word.all(passage);
    List<String> keys = words.stream().map(word -> known.of(word.small())).toList();
    return IntStream.range(0, words.size() - 1)
        .filter(at -> words.get(at).isBefore(words.get(at + 1)))
        .mapToObj(at -> new Turn(words, keys, at));
  }

  /** The first word. */
  Word first() {
    return words.get(at);
  }

  /** The second word. */
  Word second() {
    return words.get(at + 1);
  }

  /** The first word, or the second. */
  Word word(boolean first) {
    return first ? first() : second();
  }

  /** The key of the first word. */
  String left() {
    return keys.get(at);
  }

  /** The key of the second word. */
  String right() {
    return keys.get(at + 1);
  }

  /** Whether the two are known side by side. */
  boolean isKnown() {
    return Pairs.KNOWN.has(left(), right());
  }

  /** The words beside it, a comma between them or not. */
  Optional<Turn> beside(int way) {
    return Optional.of(new Turn(words, keys, at + way))
        .filter(one -> one.at() >= 0 && one.at() + 1 < words.size())
        .filter(one -> one.second().from() - one.first().to() <= 2);
  }

  /**
   * Whether a key in the place of the first, or of the second, makes a word with what is beyond.
   */
  boolean fits(String key, boolean first) {
    return first
        ? beside(-1).filter(one -> Pairs.KNOWN.has(one.left(), key)).isPresent()
        : beside(1).filter(one -> Pairs.KNOWN.has(key, one.right())).isPresent();
  }

  /** Whether both are in capitals behind what a place is: {@code XÃ PHONG HÒA}. */
  boolean isPlaceInCapitals() {
    return first().isLarge() && at > 0 && PLACES.contains(words.get(at - 1).small());
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
