package vanban.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Quantity;
import vanban.diagnostic.Severity;
import vanban.source.Place;
import vanban.source.SourceFile;

/** How much is said of one file: who has so much to mend mends some of it first. */
final class DiagnosticLimit {
  static final int MOST = 1_000;

  private DiagnosticLimit() {}

  /**
   * What was found, but for what is too much of one file; instead of that, how much it is. It is an
   * error if an error is among what is left out.
   *
   * @param sorted by file and place
   */
  static List<Diagnostic> applied(List<Diagnostic> sorted) {
    if (sorted.size() <= MOST) {
      return sorted;
    }
    Map<Optional<String>, List<Diagnostic>> left = new HashMap<>();
    Map<Optional<String>, Integer> said = new HashMap<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic one : sorted) {
      Optional<String> file = one.place().map(Place::file).map(SourceFile::path);
      if (said.merge(file, 1, Integer::sum) <= MOST) {
        kept.add(one);
      } else {
        left.computeIfAbsent(file, none -> new ArrayList<>()).add(one);
      }
    }
    left.values().forEach(more -> kept.add(more(more)));
    return List.copyOf(kept);
  }

  private static Diagnostic more(List<Diagnostic> left) {
    String count = Quantity.of(left.size());
    Diagnostic found =
        left.get(0)
            .place()
            .map(place -> Diagnostic.error(Code.TOO_MUCH_WRONG, place, count))
            .orElseGet(() -> Diagnostic.error(Code.TOO_MUCH_WRONG, count));
    return left.stream().anyMatch(one -> one.severity() == Severity.ERROR)
        ? found
        : found.asWarning();
  }
}
