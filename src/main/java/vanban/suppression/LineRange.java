package vanban.suppression;

import java.util.List;
import java.util.regex.Pattern;
import vanban.yaml.YamlComment;

/**
 * Lines of a file.
 *
 * @param first from 1
 * @param last the same as {@code first} for one line
 */
record LineRange(int first, int last) {
  /** The start of a text whose lines follow, among which no comment can stand. */
  private static final Pattern BLOCK = Pattern.compile("(.*[:-]\\s+)?[|>][-+\\d]*\\s*(#.*)?");

  /**
   * The line a comment speaks of: its own, or the next below that is no comment where it has its
   * line for itself; with a text of several lines that starts there.
   */
  static LineRange below(YamlComment comment) {
    List<String> lines = comment.place().file().text().lines().toList();
    int first = comment.line();
    while (first <= lines.size() && lines.get(first - 1).stripLeading().startsWith("#")) {
      first++;
    }
    return new LineRange(first, first <= lines.size() ? last(lines, first) : first);
  }

  private static int last(List<String> lines, int first) {
    String start = lines.get(first - 1);
    int last = first;
    if (BLOCK.matcher(start).matches()) {
      while (last < lines.size() && isBelow(lines.get(last), start)) {
        last++;
      }
    }
    return last;
  }

  private static boolean isBelow(String line, String start) {
    return line.isBlank() || indent(line) > indent(start);
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Whether a line is one of them. */
  boolean holds(int line) {
    return first <= line && line <= last;
  }
}
