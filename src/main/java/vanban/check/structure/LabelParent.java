package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code 2.3.} below {@code 3.}: a number that starts with that of another section. */
final class LabelParent implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    return Outline.of(document).entries().stream()
        .filter(entry -> entry.label().style().numbers() > 1)
        .flatMap(
            entry -> entry.parent().flatMap(parent -> finding(parent, entry.label())).stream());
  }

  private static Optional<Finding> finding(Label parent, Label label) {
    boolean counts =
        parent.style() == Label.Style.NUMBER
            || parent.style().numbers() > 1
            || parent.style() == Label.Style.ROMAN;
    if (!counts || agree(parent, label.above())) {
      return Optional.empty();
    }
    String missing = label.above().stream().map(String::valueOf).collect(Collectors.joining("."));
    return Optional.of(
        Finding.of(
                label.passage(),
                label.at().from(),
                label.at().to(),
                label.typed(),
                parent.typed(),
                missing)
            .against(parent.passage(), parent.at().from(), parent.at().to()));
  }

  /** Below {@code II.}, {@code 2.1.} is right as well. */
  private static boolean agree(Label parent, List<Integer> above) {
    return parent.values().equals(above);
  }
}
