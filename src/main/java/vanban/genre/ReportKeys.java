package vanban.genre;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.schema.Key;
import vanban.schema.Schema;
import vanban.schema.ValueKind;
import vanban.schema.outline.SchemaPath;
import vanban.source.LocatedText;

/**
 * The keys of which rules can speak.
 *
 * @param report what may stand in a report
 * @param gone whether a path leads to a key that the layout does not take from where the rule
 *     stands
 */
record ReportKeys(Schema<?> report, Predicate<LocatedText> gone) {

  /** What is wrong with a path that leads to no key of a report. */
  Optional<Diagnostic> unknown(LocatedText path) {
    List<String> keys = RulePath.of(path.value()).keys();
    return gone.test(path) || isKey(keys) || isOfAuthors(keys)
        ? Optional.empty()
        : Optional.of(explain(path, keys));
  }

  private boolean isKey(List<String> keys) {
    return SchemaPath.keyAt(report, keys).isPresent();
  }

  /** Whether a path leads to a key of an author's own choice, such as that of a term. */
  private boolean isOfAuthors(List<String> keys) {
    List<String> over = keys.subList(0, Math.max(0, keys.size() - 1));
    return SchemaPath.keysBelow(report, over).isEmpty()
        && SchemaPath.keyAt(report, over)
            .filter(key -> key.schema().kind() == ValueKind.MAPPING)
            .isPresent();
  }

  private Diagnostic explain(LocatedText path, List<String> keys) {
    int known =
        (int)
            Stream.iterate(1, n -> n < keys.size(), n -> n + 1)
                .takeWhile(n -> isKey(keys.subList(0, n)))
                .count();
    List<String> before = keys.subList(0, known);
    List<String> there =
        SchemaPath.keysBelow(report, before).stream().map(Key::name).distinct().toList();
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_KEY, path.place(), path.value()).variant("of-report");
    return Nearest.to(keys.get(known), there)
        .map(meant -> path.value().replace(keys.get(known), meant))
        .filter(meant -> isKey(RulePath.of(meant).keys()))
        .map(meant -> found.didYouMean(meant))
        .orElseGet(
            () -> there.isEmpty() ? found : found.hint("known-keys", String.join(", ", there)));
  }
}
