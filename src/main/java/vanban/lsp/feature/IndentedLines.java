package vanban.lsp.feature;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * The lines of a YAML file, and what belongs to each by indentation alone: that holds as well while
 * what is typed is no YAML yet.
 */
final class IndentedLines {
  private final SourceFile file;
  private final List<Line> lines = new ArrayList<>();

  private IndentedLines(SourceFile file) {
    this.file = file;
  }

  /**
   * A line and what belongs to it.
   *
   * @param number from 1
   * @param kind of line
   * @param column of its first sign, from 0
   * @param last number of the last line that belongs to it; its own if none does
   */
  record Line(int number, Kind kind, int column, int last) {
    private Line until(int other) {
      return new Line(number, kind, column, other);
    }
  }

  /** What stands in a line. */
  enum Kind {
    BLANK,
    COMMENT,
    /** An item of a list. */
    ITEM,
    OTHER
  }

  /** Those of a file. */
  static IndentedLines of(SourceFile file) {
    IndentedLines read = new IndentedLines(file);
    int count = file.line(file.text().length());
    for (int i = 1; i <= count; i++) {
      read.lines.add(read.line(i));
    }
    read.findLast();
    return read;
  }

  private Line line(int number) {
    String words = file.text().substring(file.lineStart(number), file.lineEnd(number));
    String stripped = words.stripLeading();
    int column = words.length() - stripped.length();
    return new Line(number, kind(stripped), column, number);
  }

  private static Kind kind(String words) {
    if (words.isBlank()) {
      return Kind.BLANK;
    }
    if (words.startsWith("#")) {
      return Kind.COMMENT;
    }
    return words.startsWith("- ") || words.equals("-") ? Kind.ITEM : Kind.OTHER;
  }

  /** Closes lines from the first to the last, each when one comes that does not belong to it. */
  private void findLast() {
    Deque<Line> open = new ArrayDeque<>();
    int written = 0; // the last line that is not blank
    for (Line line : List.copyOf(lines)) {
      if (line.kind() == Kind.BLANK) {
        continue;
      }
      while (!open.isEmpty() && !belongs(line, open.peek())) {
        close(open.pop(), written);
      }
      open.push(line);
      written = line.number();
    }
    while (!open.isEmpty()) {
      close(open.pop(), written);
    }
  }

  /** Items may stand as far left as the key whose list they are. */
  private static boolean belongs(Line line, Line above) {
    return line.column() > above.column()
        || (line.column() == above.column()
            && line.kind() == Kind.ITEM
            && above.kind() == Kind.OTHER);
  }

  private void close(Line line, int last) {
    lines.set(line.number() - 1, line.until(last));
  }

  /** All of them. */
  List<Line> all() {
    return List.copyOf(lines);
  }

  /** The lines to which the one at an offset belongs, itself first and the outermost last. */
  List<Line> around(int offset) {
    int at = file.line(offset);
    List<Line> around = new ArrayList<>();
    for (int i = at; i > 0; i--) {
      Line line = lines.get(i - 1);
      if (line.kind() != Kind.BLANK && line.last() >= at) {
        around.add(line);
      }
    }
    return around;
  }

  /** A line with all that belongs to it, from its first sign to the end of its last line. */
  Place place(Line line) {
    return new Place(
        file, file.lineStart(line.number()) + line.column(), file.lineEnd(line.last()));
  }

  /** A line by its number, from 1; empty behind the last. */
  Optional<Line> at(int number) {
    return number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
  }
}
