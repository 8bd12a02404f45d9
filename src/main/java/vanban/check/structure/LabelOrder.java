package vanban.check.structure;

import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code 9.} after {@code 7.}, {@code 2.} after {@code 2.}: numbers that skip or come twice. */
final class LabelOrder implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    return Outline.of(document).entries().stream()
        .flatMap(
            entry -> entry.before().flatMap(before -> finding(before, entry.label())).stream());
  }

  private static Optional<Finding> finding(Label before, Label label) {
    if (label.follows(before) || (!label.starts() && label.isIn(before, -1))) {
      return Optional.empty();
    }
    Finding found =
        Finding.of(
                label.passage(), label.at().from(), label.at().to(), label.typed(), before.typed())
            .against(before.passage(), before.at().from(), before.at().to());
    return Optional.of(found.message(label.own() == before.own() ? "again" : "skip"));
  }
}
