package vanban.yaml;

import java.util.ArrayList;
import java.util.List;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Finds the comments between the texts of a file. SnakeYAML can tell of them too, but only where it
 * reads without a slip.
 */
final class CommentScanner {
  private static final String MAY_STAND_BEFORE = " \t\r\n,[]{}\"'";

  private final SourceFile file;
  private final String text;
  private final List<YamlComment> comments = new ArrayList<>();

  CommentScanner(SourceFile file) {
    this.file = file;
    this.text = file.text();
  }

  /** Those found so far, in the order of the file. */
  List<YamlComment> comments() {
    return comments;
  }

  /**
   * Finds those of a stretch that was read.
   *
   * @param texts the texts that stand in it, in order; what is in them is no comment
   */
  void scan(int from, int to, List<Span> texts) {
    int at = from;
    for (Span span : texts) {
      scan(at, Math.min(span.start(), to));
      at = Math.max(at, span.end());
    }
    scan(at, to);
  }

  /**
   * A text of the file.
   *
   * @param start offset of its first char
   * @param end offset behind its last
   */
  record Span(int start, int end) {}

  private void scan(int from, int to) {
    int at = from;
    while (at < to) {
      boolean comment = text.charAt(at) == '#' && mayStartAt(at);
      at = comment ? add(at) : at + 1;
    }
  }

  private boolean mayStartAt(int at) {
    return at == 0 || MAY_STAND_BEFORE.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Finds those of a stretch that could not be read: only what has a line for itself is sure. */
  void scanLost(int from, int to) {
    int at = from;
    boolean lineStart = true;
    while (at < to) {
      char c = text.charAt(at);
      at = lineStart && c == '#' ? add(at) : at + 1;
      lineStart = c == '\n' || c == '\r' || (lineStart && (c == ' ' || c == '\t'));
    }
  }

  /** Adds the comment that starts at an offset; returns where its line ends. */
  private int add(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    comments.add(new YamlComment(new Place(file, start, end)));
    return end;
  }
}
