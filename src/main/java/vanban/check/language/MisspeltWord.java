package vanban.check.language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Legible;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.vietnamese.Syllable;

/**
 * {@code hành đồng} for {@code hành động}: two syllables that are no word, one slip away from two
 * that are. They are let alone where one of them makes a word with what is beyond.
 */
final class MisspeltWord implements Check {
  /** Where a word stands: one is found once, though it is part of two pairs. */
  private record Place(Passage passage, Passage.Stretch at) {}

  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<String> keys = new Lexicon<>(Pairs::key);
    List<Turn> turns =
        document.all().stream()
            .filter(Legible::is)
            .flatMap(passage -> Turn.all(passage, keys))
            .toList();
    PairCounts counts = new PairCounts(turns);
    Map<Place, Finding> found = new LinkedHashMap<>();
    for (Turn turn : turns) {
      finding(turn, counts)
          .ifPresent(one -> found.putIfAbsent(new Place(one.passage(), one.at()), one));
    }
    return found.values().stream();
  }

  private static Optional<Finding> finding(Turn turn, PairCounts counts) {
    Optional<Finding> slip = slip(turn);
    if (slip.isPresent() || !turn.isWord() || counts.known(turn.left(), turn.right())) {
      return slip;
    }
    boolean supported = turn.isSupported();
    List<Meant> meant =
        Stream.of(true, false)
            .flatMap(first -> meant(turn, counts, first))
            .filter(one -> !supported || one.isStrange())
            .filter(one -> one.isLikely(turn.first().isTitle()))
            .toList();
    return meant.stream()
        .max(Comparator.comparing(Meant::isCertain).thenComparing(Meant::count))
        .map(best -> finding(best, meant));
  }

  /** One that many have made before. */
  private static Optional<Finding> slip(Turn turn) {
    return Optional.ofNullable(Pairs.SLIPS.get(turn.left() + " " + turn.right()))
        .filter(right -> turn.isWord() && !turn.isParted())
        .map(right -> slip(turn, right));
  }

  private static Finding slip(Turn turn, String right) {
    Word first = turn.first();
    String[] words = right.split(" ", 2);
    String meant = first.inCaseOf(words[0]) + " " + turn.second().inCaseOf(words[1]);
    int to = turn.second().to();
    String typed = first.passage().value().substring(first.from(), to);
    return Finding.of(first.passage(), first.from(), to, typed, meant)
        .message("whole")
        .instead(meant);
  }

  /** What may be meant for one of the two: for the first, or for the second. */
  private static Stream<Meant> meant(Turn turn, PairCounts counts, boolean first) {
    Word word = first ? turn.first() : turn.second();
    String typed = first ? turn.left() : turn.right();
    String beside = first ? turn.right() : turn.left();
    Set<String> known = first ? Pairs.KNOWN.before(beside) : Pairs.KNOWN.after(beside);
    return (mayBeWrong(word) ? known : Set.<String>of())
        .stream()
            .filter(one -> OneSlip.between(typed, one))
            .map(
                one -> {
                  String pair = first ? one + " " + beside : beside + " " + one;
                  boolean both = turn.fits(one, first);
                  return new Meant(word, one, beside, pair, counts.of(pair), both);
                });
  }

  private static boolean mayBeWrong(Word word) {
    return word.isPlain() && Syllable.of(word.text()).isPresent();
  }

  private static Finding finding(Meant best, List<Meant> all) {
    Finding found = best.word().finding(best.word().text(), best.pair(), best.cased());
    boolean only = all.size() == 1;
    return only && best.isCertain() ? found.instead(best.cased()) : found;
  }
}
