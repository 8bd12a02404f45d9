package vanban.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanban.source.Place;
import vanban.yaml.ParsedYaml;
import vanban.yaml.YamlComment;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/** Of which lines of a file its comments speak. */
final class CommentedLines {
  private final List<String> lines;

  /** Where the texts end that start in a line, of those with several lines. */
  private final Map<Integer, Integer> textEnds = new HashMap<>();

  /** The lines of a file. */
  CommentedLines(ParsedYaml file) {
    lines = file.file().text().lines().toList();
    file.root().ifPresent(this::add);
  }

  private void add(YamlValue value) {
    if (value instanceof YamlText text) {
      add(text.place());
    } else if (value instanceof YamlList list) {
      list.items().forEach(this::add);
    } else if (value instanceof YamlMapping mapping) {
      mapping.entries().forEach(this::add);
    }
  }

  private void add(YamlMapping.Entry entry) {
    add(entry.value());
    if (entry.value() instanceof YamlText text) {
      add(entry.key().place(), text.place()); // it may start below its key
    }
  }

  private void add(Place text) {
    add(text, text);
  }

  private void add(Place start, Place text) {
    int end = text.start() + text.text().stripTrailing().length();
    int last = new Place(text.file(), end, end).line();
    if (last > start.line()) {
      textEnds.merge(start.line(), last, Math::max);
    }
  }

  /**
   * Of which a comment speaks: its own line, or the next below with something else than a comment
   * where it has its line for itself; with the texts of several lines that start there, among which
   * no comment can stand.
   */
  LineRange of(YamlComment comment) {
    int first = comment.line();
    while (first <= lines.size() && saysNothing(lines.get(first - 1).stripLeading())) {
      first++;
    }
    return new LineRange(first, textEnds.getOrDefault(first, first));
  }

  private static boolean saysNothing(String line) {
    return line.isEmpty() || line.startsWith("#");
  }
}
