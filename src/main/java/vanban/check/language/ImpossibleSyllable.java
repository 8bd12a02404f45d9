package vanban.check.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/**
 * {@code nghành}, {@code thưc}: letters that make no syllable of Vietnamese. Only small letters of
 * which one at least is no letter of English are looked at: the rest may be names and words of
 * other languages.
 */
final class ImpossibleSyllable implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    Lexicon<Boolean> impossible = new Lexicon<>(ImpossibleLetters::are);
    List<Word> words =
        Word.all(document)
            .filter(word -> word.isSmall() && impossible.of(word.text()) && word.isPlain())
            .toList();
    return words.isEmpty() ? Stream.empty() : findings(words, Turn.all(document));
  }

  private static Stream<Finding> findings(List<Word> words, List<Turn> turns) {
    Set<Word> wrong = new HashSet<>(words);
    Candidates candidates = Candidates.in(turns);
    Map<Word, List<Meant>> meant =
        turns.stream()
            .flatMap(
                turn ->
                    Stream.of(true, false)
                        .filter(first -> wrong.contains(turn.word(first)))
                        .flatMap(first -> candidates.of(turn, first)))
            .collect(Collectors.groupingBy(Meant::word));
    return words.stream().map(word -> finding(word, meant.getOrDefault(word, List.of())));
  }

  /** With what the words beside it make of it; it is certain where they make a word with it. */
  private static Finding finding(Word word, List<Meant> meant) {
    Optional<String> seen = best(meant.stream().filter(Meant::isSeen));
    Finding plain = word.finding(word.text());
    return seen.or(() -> best(meant.stream()))
        .map(best -> word.finding(word.text(), best).message("meant"))
        .map(found -> seen.map(found::instead).orElse(found))
        .orElse(plain);
  }

  /** What most of some say; empty if they do not say one thing. */
  private static Optional<String> best(Stream<Meant> meant) {
    Map<String, Long> all =
        meant.collect(Collectors.groupingBy(Meant::right, Collectors.counting()));
    long most = all.values().stream().mapToLong(Long::longValue).max().orElse(0);
    List<String> best =
        all.entrySet().stream()
            .filter(one -> one.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
  }
}
