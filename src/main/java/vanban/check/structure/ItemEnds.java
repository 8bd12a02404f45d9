package vanban.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** One item of a list that ends with another sign than all the others. */
final class ItemEnds implements Check {
  private static final Pattern ITEM = Pattern.compile("\\s{0,9}[-–]\\s?\\p{L}.*", Pattern.DOTALL);
  private static final int LEAST = 4;

  /** So many others make it certain which sign was meant. */
  private static final int CLEAR = 3;

  @Override
  public Stream<Finding> check(Passages document) {
    List<List<Passage>> lists = new ArrayList<>();
    List<Passage> open = new ArrayList<>();
    for (Passage passage : document.text()) {
      if (passage.kind() != Passage.Kind.NOTE) {
        if (passage.kind() == Passage.Kind.TEXT && ITEM.matcher(passage.value()).matches()) {
          open.add(passage);
        } else {
          lists.add(open);
          open = new ArrayList<>();
        }
      }
    }
    lists.add(open);
    return lists.stream().flatMap(ItemEnds::findings);
  }

  /** The last of a list that is one sentence ends with a stop. */
  private static Stream<Finding> findings(List<Passage> list) {
    if (list.size() < LEAST) {
      return Stream.empty();
    }
    List<Passage> inner = list.subList(0, list.size() - 1);
    List<Passage> commas = inner.stream().filter(item -> end(item) == ';').toList();
    List<Passage> stops = inner.stream().filter(item -> end(item) == '.').toList();
    if (commas.size() == 1 && stops.size() == inner.size() - 1) {
      return commas.stream().map(item -> finding(item, ".", stops.size()));
    }
    if (stops.size() == 1 && commas.size() == inner.size() - 1) {
      return stops.stream()
          .filter(item -> item.sentences().size() == 1)
          .map(item -> finding(item, ";", commas.size()));
    }
    return Stream.empty();
  }

  /** The sign at the end; none where that says that there are more. */
  private static char end(Passage item) {
    String words = item.value().stripTrailing();
    return words.endsWith("..") || words.endsWith("v.v.") ? ' ' : words.charAt(words.length() - 1);
  }

  private static Finding finding(Passage item, String right, int others) {
    int at = item.value().stripTrailing().length() - 1;
    Finding found = Finding.of(item, at, at + 1, String.valueOf(end(item)), right);
    return others >= CLEAR ? found.instead(right) : found;
  }
}
