package vanban.rollforward;

import vanban.source.Edits;
import vanban.source.SourceFile;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;
import vanban.yaml.YamlValue;

/**
 * Empties, removes and adds entries of the mappings of a file, whether they are written one below
 * the other or within braces.
 */
final class EntryEdits {
  private static final String BLANKS = " \t";
  private static final String QUOTES = "\"'";

  private final String text;
  private final Edits edits;

  /** Who edits entries of a file. */
  EntryEdits(SourceFile file, Edits edits) {
    this.text = file.text();
    this.edits = edits;
  }

  private boolean isInBraces(YamlMapping mapping) {
    return text.startsWith("{", mapping.place().start());
  }

  /** Leaves nothing behind a colon. */
  void empty(YamlText value) {
    int start = value.place().start();
    int end = value.place().end();
    edits.remove(isLineEnd(end) ? skipBack(start) : start, end);
  }

  /** Takes an entry away, with its line or its comma. */
  void remove(YamlMapping mapping, YamlMapping.Entry entry) {
    int start = start(entry);
    int end = end(entry.value());
    if (!isInBraces(mapping)) {
      edits.remove(lineStart(start), nextLine(end));
      return;
    }
    int after = skip(end);
    if (text.startsWith(",", after)) {
      edits.remove(start, skip(after + 1));
    } else {
      int before = skipBack(start);
      boolean comma = before > 0 && text.charAt(before - 1) == ',';
      edits.remove(comma ? before - 1 : start, end);
    }
  }

  /** Adds an entry behind another one. */
  void addAfter(YamlMapping mapping, YamlMapping.Entry other, String entry) {
    if (isInBraces(mapping)) {
      edits.insert(end(other.value()), ", " + entry);
      return;
    }
    int lineStart = lineStart(start(other));
    String indent = text.substring(lineStart, start(other));
    int at = nextLine(end(other.value()));
    boolean open = at == text.length() && !text.endsWith("\n");
    edits.insert(at, open ? lineEnd() + indent + entry : indent + entry + lineEnd());
  }

  /** Adds an entry before another one. */
  void addBefore(YamlMapping mapping, YamlMapping.Entry other, String entry) {
    if (isInBraces(mapping)) {
      edits.insert(start(other), entry + ", ");
    } else {
      String indent = text.substring(lineStart(start(other)), start(other));
      edits.insert(start(other), entry + lineEnd() + indent);
    }
  }

  /** Where the key starts, with its quotes. */
  private int start(YamlMapping.Entry entry) {
    int key = entry.key().place().start();
    return key > 0 && QUOTES.indexOf(text.charAt(key - 1)) >= 0 ? key - 1 : key;
  }

  /** Where a value ends, with the braces around it. */
  private int end(YamlValue value) {
    if (value instanceof YamlMapping mapping && !mapping.entries().isEmpty()) {
      int last = end(mapping.entries().get(mapping.entries().size() - 1).value());
      return closed("{", mapping, last, '}');
    }
    if (value instanceof YamlList list && !list.items().isEmpty()) {
      return closed("[", list, end(list.items().get(list.items().size() - 1)), ']');
    }
    return value.place().end();
  }

  private int closed(String open, YamlValue value, int last, char close) {
    boolean opens = text.startsWith(open, value.place().start());
    int at = opens ? text.indexOf(close, last) : -1;
    return at < 0 ? last : at + 1;
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private boolean isLineEnd(int at) {
    int next = skip(at);
    return next == text.length() || text.charAt(next) == '\n' || text.charAt(next) == '\r';
  }

  private int lineStart(int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  private int nextLine(int at) {
    boolean done = at > 0 && at <= text.length() && text.charAt(at - 1) == '\n'; // a block scalar
    int end = done ? at - 1 : text.indexOf('\n', at);
    return end < 0 ? text.length() : end + 1;
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private int skipBack(int from) {
    int at = from;
    while (at > 0 && BLANKS.indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
