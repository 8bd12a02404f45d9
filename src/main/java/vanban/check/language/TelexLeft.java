package vanban.check.language;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.vietnamese.Syllable;

/**
 * {@code thuwcj hiện}: what was typed the Telex way and did not become letters with marks. Words of
 * other languages may look so: it must go with the words beside it.
 */
final class TelexLeft implements Check.OfPassage {
  private static final int FEW = 2;
  private static final int MANY = 3;
  private static final char LAST_PLAIN = 'z';

  @Override
  public Stream<Finding> check(Passage passage) {
    List<Word> words = Word.all(passage);
    return Legible.is(passage)
        ? IntStream.range(0, words.size()).boxed().flatMap(at -> finding(words, at).stream())
        : Stream.empty();
  }

  private static Optional<Finding> finding(List<Word> words, int at) {
    Word word = words.get(at);
    boolean cased = word.isSmall() || word.isTitle();
    return Optional.of(word)
        .filter(one -> cased && one.isPlain())
        .flatMap(one -> Telex.of(one.small()))
        .filter(
            telex -> isMeant(word.isSmall(), telex, beside(words, at, -1), beside(words, at, 1)))
        .map(telex -> word.inCaseOf(telex.word()))
        .map(right -> word.finding(word.text(), right).instead(right));
  }

  /** The small word beside another, nothing but a space between them. */
  private static Optional<String> beside(List<Word> words, int at, int way) {
    int other = at + way;
    boolean here =
        other >= 0
            && other < words.size()
            && words.get(Math.min(at, other)).isBefore(words.get(Math.max(at, other)));
    return here ? Optional.of(words.get(other).small()) : Optional.empty();
  }

  /** A word with a capital may be a name. */
  private static boolean isMeant(
      boolean small, Telex telex, Optional<String> before, Optional<String> behind) {
    boolean foreign =
        Stream.concat(before.stream(), behind.stream()).anyMatch(TelexLeft::isForeign);
    return !foreign
        && (isKnown(telex, before, behind) || (small && isPlain(telex, before, behind)));
  }

  /** Whether it makes a word with what stands beside it. */
  private static boolean isKnown(Telex telex, Optional<String> before, Optional<String> behind) {
    String key = Pairs.key(telex.word());
    return before.filter(one -> Pairs.KNOWN.has(Pairs.key(read(one)), key)).isPresent()
        || behind.filter(one -> Pairs.KNOWN.has(key, Pairs.key(read(one)))).isPresent();
  }

  /** Whether its letters leave no doubt among Vietnamese words. */
  private static boolean isPlain(Telex telex, Optional<String> before, Optional<String> behind) {
    long marked =
        Stream.concat(before.stream(), behind.stream())
            .map(TelexLeft::read)
            .filter(one -> one.chars().anyMatch(letter -> letter > LAST_PLAIN))
            .count();
    boolean sure = telex.rare() && (telex.keys() >= FEW || Meant.isFree(Pairs.key(telex.word())));
    return marked > 0 && (telex.keys() >= MANY || sure);
  }

  private static String read(String small) {
    return Telex.of(small).map(Telex::word).orElse(small);
  }

  /** Letters of English alone that make no syllable. */
  private static boolean isForeign(String small) {
    return small.length() >= MANY
        && small.chars().allMatch(letter -> letter <= LAST_PLAIN)
        && Syllable.of(small).isEmpty()
        && Telex.of(small).isEmpty();
  }
}
