package vanban.check.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;

/** {@code (3).} beside {@code (4)}, {@code a.} beside {@code b)}: one list, closed in two ways. */
final class LabelForm implements Check {
  @Override
  public Stream<Finding> check(Passages document) {
    return lists(document).stream().flatMap(LabelForm::findings);
  }

  private static List<List<Label>> lists(Passages document) {
    Map<Integer, List<Label>> open = new HashMap<>(); // by the index of their last label
    List<List<Label>> all = new ArrayList<>();
    for (Outline.Entry entry : Outline.of(document).entries()) {
      List<Label> list =
          entry.before().map(before -> open.remove(before.index())).orElseGet(() -> start(all));
      list.add(entry.label());
      open.put(entry.label().index(), list);
    }
    return all;
  }

  private static List<Label> start(List<List<Label>> all) {
    List<Label> list = new ArrayList<>();
    all.add(list);
    return list;
  }

  /** As many as the others start with are right where there are as many of both. */
  private static Stream<Finding> findings(List<Label> list) {
    Map<String, Integer> counts = new HashMap<>();
    list.forEach(label -> counts.merge(label.end(), 1, Integer::sum));
    if (list.size() < 3 || counts.size() != 2) {
      return Stream.empty();
    }
    List<String> ends = counts.keySet().stream().toList();
    int one = counts.getOrDefault(ends.get(0), 0);
    int two = counts.getOrDefault(ends.get(1), 0);
    String few = one < two ? ends.get(0) : ends.get(1);
    String many = one < two ? ends.get(1) : ends.get(0);
    return one == two
        ? Stream.empty()
        : list.stream().filter(label -> label.end().equals(few)).map(label -> finding(label, many));
  }

  private static Finding finding(Label label, String end) {
    String bare = label.typed().substring(0, label.typed().length() - label.end().length());
    String right = bare.strip() + end;
    return Finding.of(label.passage(), label.at().from(), label.at().to(), label.typed(), right)
        .instead(right);
  }
}
