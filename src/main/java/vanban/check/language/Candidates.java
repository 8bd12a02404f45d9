package vanban.check.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vanban.vietnamese.Syllable;

/** Finds what may be meant for a word, by the words beside it. Made for one document. */
final class Candidates {
  /** What is shorter and no syllable is a sign or a measure. */
  private static final int SHORT = 3;

  /** English words that stand between names and titles, and are no slips of Vietnamese ones. */
  private static final Set<String> ENGLISH = Set.of("and", "with", "from", "are", "our", "you");

  private final PairCounts counts;
  private final Lexicon<Boolean> doubtful = new Lexicon<>(Candidates::isDoubtful);
  private final Lexicon<List<String>> free = new Lexicon<>(Meant::free);

  private Candidates(PairCounts counts) {
    this.counts = counts;
  }

  /** Whether two words are one, in the table or in the document. */
  boolean isWord(Turn turn) {
    return counts.known(turn.left(), turn.right());
  }

  /** Those for a document in which words stand side by side so. */
  static Candidates in(List<Turn> turns) {
    return new Candidates(new PairCounts(turns));
  }

  /** Whether a word may be one that is misspelt: a syllable, or none that another rule tells. */
  boolean mayBeWrong(Word word) {
    boolean small = word.isSmall() || Syllable.of(word.small()).isPresent();
    return small && doubtful.of(word.small()) && word.isPlain();
  }

  /**
   * Whether a word may be one that is misspelt by its letters: another rule tells of the others.
   */
  static boolean isDoubtful(String small) {
    return Syllable.of(small).isPresent()
        || (small.length() >= SHORT && !ENGLISH.contains(small) && !ImpossibleLetters.are(small));
  }

  /** What may be meant for one of two words: for the first, or for the second. */
  Stream<Meant> of(Turn turn, boolean first) {
    String typed = first ? turn.left() : turn.right();
    String beside = first ? turn.right() : turn.left();
    Set<String> known = Pairs.KNOWN.beside(beside, first);
    Stream<String> here =
        Meant.isStrange(typed)
            ? counts.seen().beside(beside, first).stream().filter(one -> !known.contains(one))
            : Stream.empty();
    Stream<String> like =
        Stream.concat(known.stream(), here).filter(one -> OneSlip.between(typed, one));
    return Stream.concat(like, free(typed, beside, first))
        .map(one -> new Meant(turn, first, one, count(one, beside, first)));
  }

  /** The words that stand beside all others and make none that is known with what stands here. */
  private Stream<String> free(String typed, String beside, boolean first) {
    List<String> all = free.of(typed);
    if (all.isEmpty()) {
      return Stream.empty();
    }
    boolean strange = Meant.isStrange(typed);
    return all.stream()
        .filter(one -> strange ? !isHere(one, beside, first) : count(one, beside, first) > 0)
        .filter(one -> !Pairs.KNOWN.beside(beside, first).contains(one));
  }

  private boolean isHere(String one, String beside, boolean first) {
    return counts.seen().beside(beside, first).contains(one);
  }

  private int count(String one, String beside, boolean first) {
    return counts.of(first ? one + " " + beside : beside + " " + one);
  }
}
