package vanban.layout.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The names by which templates reach what they see, for saying what there is in place of one that
 * is not there.
 *
 * @param words of the layout: texts by name, or more words below a name
 */
public record VisibleNames(Map<String, Object> words) {
  private static final String WORDS = "words";
  private static final List<String> ALL = List.of("genre", "own", "report", WORDS);

  /**
   * The names there are where a path goes wrong.
   *
   * @param path such as {@code reprot} or {@code words.columns.paln}
   * @return sorted; none where the path is no path, or leads to what a report may leave out
   */
  Collection<String> at(List<String> path) {
    if (path.size() == 1) {
      return ALL;
    }
    return path.get(0).equals(WORDS) ? below(path.subList(1, path.size() - 1)) : List.of();
  }

  private Collection<String> below(List<String> names) {
    Object found = words;
    for (String name : names) {
      found = found instanceof Map<?, ?> some && some.containsKey(name) ? some.get(name) : "";
    }
    TreeSet<String> known = new TreeSet<>();
    if (found instanceof Map<?, ?> some) {
      some.keySet().forEach(name -> known.add(String.valueOf(name)));
    }
    return known;
  }
}
