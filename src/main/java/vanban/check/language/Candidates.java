package vanban.check.language;

import java.util.List;
import java.util.stream.Stream;

/** Finds what may be meant for a word, by the words beside it. Made for one document. */
final class Candidates {
  private final PairCounts counts;
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

  /** What may be meant for one of two words: for the first, or for the second. */
  Stream<Meant> of(Turn turn, boolean first) {
    String typed = first ? turn.left() : turn.right();
    String beside = first ? turn.right() : turn.left();
    return known(typed, beside, first)
        .filter(one -> OneSlip.between(typed, one))
        .map(one -> new Meant(turn, first, one, count(one, beside, first)));
  }

  private int count(String one, String beside, boolean first) {
    return counts.of(first ? one + " " + beside : beside + " " + one);
  }

  /** What makes words with what stands beside; for what is no word itself also in the document. */
  private Stream<String> known(String typed, String beside, boolean first) {
    Stream<String> here =
        Meant.isStrange(typed) ? counts.seen().beside(beside, first).stream() : Stream.<String>of();
    return Stream.of(Pairs.KNOWN.beside(beside, first).stream(), free.of(typed).stream(), here)
        .flatMap(some -> some)
        .distinct();
  }
}
