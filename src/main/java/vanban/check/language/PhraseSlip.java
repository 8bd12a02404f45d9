package vanban.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code giải phóng mặc bằng}: a word one slip away from the one that completes a phrase. It is let
 * alone where it makes a word with what stands beside it, unless the phrase goes on on both sides.
 */
final class PhraseSlip {
  private static final int SIZE = Phrases.SIZE;
  private static final Phrases KNOWN = Phrases.KNOWN;

  private final List<Word> words;
  private final List<String> keys;

  private PhraseSlip(List<Word> words, List<String> keys) {
    this.words = words;
    this.keys = keys;
  }

  /** All of a document. */
  static Stream<Finding> in(Passages document) {
    Lexicon<String> keys = new Lexicon<>(Pairs::key);
    return document.all().stream().filter(Legible::is).flatMap(passage -> in(passage, keys));
  }

  private static Stream<Finding> in(Passage passage, Lexicon<String> known) {
    List<Word> words = Word.all(passage);
    if (words.size() < SIZE) {
      return Stream.empty();
    }
    List<String> keys = words.stream().map(word -> known.of(word.small())).toList();
    PhraseSlip slips = new PhraseSlip(words, keys);
    return IntStream.rangeClosed(0, words.size() - SIZE)
        .boxed()
        .flatMap(at -> IntStream.range(0, SIZE).mapToObj(place -> slips.at(at, place)))
        .flatMap(Optional::stream);
  }

  /** The word at a place of three that stand together. */
  private Optional<Finding> at(int from, int place) {
    String one = keys.get(from + (place == 0 ? 1 : 0));
    String other = keys.get(from + (place == 2 ? 1 : 2));
    int at = from + place;
    return Phrases.near(keys.get(at), KNOWN.at(place, one, other))
        .filter(any -> isBeside(from) && isBeside(from + 1))
        .filter(known -> mayBeWrong(at, place, Pairs.key(known.right())))
        .map(known -> finding(words.get(at), known));
  }

  /** Whether nothing but a space, or a comma and a space, stands behind a word. */
  private boolean isBeside(int at) {
    int gap = words.get(at + 1).from() - words.get(at).to();
    String text = words.get(at).passage().value();
    return gap == 1 || (gap == 2 && text.charAt(words.get(at).to()) == ',');
  }

  /** A word that may stand by itself is a slip only where more of the phrase stands beside it. */
  private boolean mayBeWrong(int at, int place, String right) {
    Word word = words.get(at);
    boolean edge = place != 1;
    boolean small = word.isSmall() || word.isLarge() || (!edge && word.isTitle());
    String typed = keys.get(at);
    boolean strange = Meant.isStrange(typed) || OneSlip.isOfTone(typed, right);
    boolean whole = isWhole(at, right);
    boolean free = Meant.isFree(typed) || (edge && Meant.isFree(right));
    boolean four = !free && isFour(at, right);
    boolean likely = whole || strange || four || (!edge && !isListed(at));
    return small && word.isPlain() && likely && (whole || !isWord(at)) && !isTold(at);
  }

  /** Whether a key makes four that stand together. */
  private boolean isFour(int at, String right) {
    return IntStream.rangeClosed(Math.max(0, at - SIZE), Math.min(at, keys.size() - SIZE - 1))
        .anyMatch(from -> isFour(from, at, right));
  }

  private boolean isFour(int from, int at, String right) {
    List<String> four = new ArrayList<>(keys.subList(from, from + SIZE + 1));
    four.set(at - from, right);
    return KNOWN.has(four);
  }

  /** Whether another rule tells of it, or it is one of two words that are told of together. */
  private boolean isTold(int at) {
    boolean letters = !Candidates.isDoubtful(words.get(at).small());
    boolean before = at > 0 && Pairs.SLIPS.containsKey(keys.get(at - 1) + " " + keys.get(at));
    boolean behind =
        at + 1 < keys.size() && Pairs.SLIPS.containsKey(keys.get(at) + " " + keys.get(at + 1));
    return letters || before || behind;
  }

  /** Whether a comma stands beside it. */
  private boolean isListed(int at) {
    return words.get(at).from() - words.get(at - 1).to() > 1
        || words.get(at + 1).from() - words.get(at).to() > 1;
  }

  /** Whether it makes a word with what stands before it or behind it. */
  private boolean isWord(int at) {
    return (at > 0 && isKnown(at - 1)) || (at + 1 < words.size() && isKnown(at));
  }

  private boolean isKnown(int at) {
    return words.get(at + 1).from() - words.get(at).to() <= 2
        && Pairs.KNOWN.has(keys.get(at), keys.get(at + 1));
  }

  /** Whether a key at its place makes a phrase of what stands on both sides. */
  private boolean isWhole(int at, String key) {
    boolean before = at > 1 && KNOWN.has(keys.get(at - 2), keys.get(at - 1), key);
    boolean behind = at + 2 < keys.size() && KNOWN.has(key, keys.get(at + 1), keys.get(at + 2));
    return before && behind;
  }

  private static Finding finding(Word word, Phrases.Known known) {
    String right = word.inCaseOf(known.right());
    return word.finding(word.text(), known.phrase(), right).instead(right);
  }
}
