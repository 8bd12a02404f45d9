package vanban.check.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code 2.1.} without a {@code 2.2.}: a section that is divided into one. */
final class SingleChild implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    List<Outline.Entry> entries = Outline.of(document).entries();
    Set<Integer> followed = new HashSet<>();
    entries.forEach(entry -> entry.before().ifPresent(before -> followed.add(before.index())));
    return entries.stream()
        .filter(entry -> entry.label().starts() && entry.parent().isPresent())
        .filter(entry -> !entry.label().isBracketed())
        .filter(entry -> !followed.contains(entry.label().index()))
        .filter(entry -> !entry.label().isIn(entry.label(), 1))
        .map(SingleChild::finding);
  }

  private static Finding finding(Outline.Entry entry) {
    Label label = entry.label();
    Label parent = entry.parent().orElseThrow();
    String words = label.words();
    int from = label.passage().value().indexOf(words, label.at().to());
    boolean typed = label.passage().place(label.at().from(), label.at().to()).isPresent();
    return Finding.of(
        label.passage(),
        typed ? label.at().from() : from,
        typed ? label.at().to() : from + words.length(),
        label.typed(),
        parent.typed());
  }
}
