package vanban.check.language;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code hành đồng} for {@code hành động}: two syllables that are no word, one slip away from two
 * that are. They are let alone where one of them makes a word with what is beyond. Or one syllable
 * of a phrase, see {@link PhraseSlip}.
 */
final class MisspeltWord implements Check {
  /** Where a word stands: one is found once, though it is part of two pairs. */
  private record Place(Passage passage, Passage.Stretch at) {}

  @Override
  public Stream<Finding> check(Passages document) {
    List<Turn> turns = Turn.all(document);
    Candidates candidates = Candidates.in(turns);
    Map<Place, Finding> found = new LinkedHashMap<>();
    PhraseSlip.in(document)
        .forEach(one -> found.putIfAbsent(new Place(one.passage(), one.at()), one));
    for (Turn turn : turns) {
      finding(turn, candidates)
          .ifPresent(one -> found.putIfAbsent(new Place(one.passage(), one.at()), one));
    }
    alone(turns, candidates)
        .forEach(one -> found.putIfAbsent(new Place(one.passage(), one.at()), one));
    return found.values().stream();
  }

  /** Words that are often written wrong, and make none with what stands beside them. */
  private static Stream<Finding> alone(List<Turn> turns, Candidates candidates) {
    Set<Word> alone = new LinkedHashSet<>();
    turns.stream()
        .flatMap(turn -> Stream.of(turn.first(), turn.second()))
        .filter(word -> word.isSmall() && word.isPlain() && Pairs.SLIPS.containsKey(word.small()))
        .forEach(alone::add);
    turns.stream()
        .filter(turn -> candidates.isWord(turn))
        .forEach(turn -> alone.removeAll(List.of(turn.first(), turn.second())));
    return alone.stream().map(word -> whole(word, Pairs.SLIPS.getOrDefault(word.small(), "")));
  }

  private static Finding whole(Word word, String right) {
    Finding found = word.finding(word.text(), right).message("alone");
    return right.contains("/") ? found : found.instead(right);
  }

  private static Optional<Finding> finding(Turn turn, Candidates candidates) {
    Optional<Finding> slip = slip(turn);
    boolean sound = turn.isPlaceInCapitals() || candidates.isWord(turn);
    if (slip.isPresent() || !turn.isWord() || sound) {
      return slip;
    }
    boolean supported = turn.isSupported();
    List<Meant> meant =
        Stream.of(true, false)
            .filter(first -> candidates.mayBeWrong(turn.word(first)))
            .flatMap(first -> candidates.of(turn, first))
            .filter(one -> !supported || one.isStrange())
            .filter(one -> one.isLikely())
            .toList();
    return meant.stream()
        .max(Comparator.comparing(Meant::isCertain).thenComparing(Meant::count))
        .map(best -> finding(best, meant));
  }

  /** One that many have made before. */
  private static Optional<Finding> slip(Turn turn) {
    return Optional.ofNullable(Pairs.SLIPS.get(turn.left() + " " + turn.right()))
        .filter(right -> turn.isWord() && !turn.isParted())
        .filter(right -> !isImpossible(turn.first()) && !isImpossible(turn.second()))
        .map(right -> slip(turn, right));
  }

  /** Of which {@link ImpossibleSyllable} tells, with what is meant. */
  private static boolean isImpossible(Word word) {
    return word.isSmall() && word.isPlain() && ImpossibleLetters.are(word.text());
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

  private static Finding finding(Meant best, List<Meant> all) {
    Finding found = best.word().finding(best.word().text(), best.pair(), best.cased());
    boolean only = all.size() == 1;
    return only && best.isCertain() ? found.instead(best.cased()) : found;
  }
}
