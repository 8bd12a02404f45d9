package vanban.engine;

import java.util.List;
import java.util.function.Predicate;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;

/**
 * Words that stand twice because a figure prints them too are found beside the figure, and in the
 * finished text once more: there the reviewer knows nothing of figures, and has no mend.
 */
final class WordsToldTwice {
  /** The rule of the reviewer. */
  private static final String RULE = "doubled-word";

  private WordsToldTwice() {}

  /** What was found, but for what was told better already. */
  static List<Diagnostic> leftOut(List<Diagnostic> found) {
    List<Place> told =
        found.stream()
            .filter(one -> one.code() == Code.DOUBLED_WORDS)
            .flatMap(one -> one.place().stream())
            .toList();
    return found.stream()
        .filter(one -> !one.id().text().equals(RULE) || one.place().stream().noneMatch(in(told)))
        .toList();
  }

  private static Predicate<Place> in(List<Place> told) {
    return place ->
        told.stream()
            .anyMatch(
                other ->
                    other.file().path().equals(place.file().path())
                        && other.start() < place.end()
                        && place.start() < other.end());
  }
}
