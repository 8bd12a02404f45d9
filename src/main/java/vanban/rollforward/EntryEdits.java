package vanban.rollforward;

import vanban.rollforward.EntryIndex.Site;
import vanban.source.Edits;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlList;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlValue;

/**
 * Empties, removes and adds entries of the mappings of a file, whether they are written one below
 * the other or within braces. An entry is told by its key as it was typed there.
 */
final class EntryEdits {
  private static final String BLANKS = " \t";
  private static final String LINE_ENDS = "\n\r";
  private static final String QUOTES = "\"'";

  private final YamlMapping content;
  private final EntryIndex index;
  private final SourceFile file;
  private final String text;
  private final Edits edits;

  /**
   * Who edits entries of a file.
   *
   * @param content all that stands in it
   */
  EntryEdits(YamlMapping content, Edits edits) {
    this.content = content;
    this.index = new EntryIndex(content);
    this.file = content.place().file();
    this.text = file.text();
    this.edits = edits;
  }

  private boolean isInBraces(YamlMapping mapping) {
    return text.startsWith("{", mapping.place().start());
  }

  /** Puts another value behind a colon, for one that is a text. */
  void replace(LocatedText key, String value) {
    edits.replace(index.at(key).entry().value().place(), value);
  }

  /** Puts a value behind a colon, whether a text stands there or nothing. */
  void put(LocatedText key, String value) {
    Place old = index.at(key).entry().value().place();
    if (old.start() < old.end()) {
      edits.replace(old, value);
    } else {
      boolean apart = BLANKS.indexOf(text.charAt(old.start() - 1)) >= 0;
      edits.insert(old.start(), apart ? value : " " + value);
    }
  }

  /** Leaves nothing behind a colon, where a text stands. */
  void empty(LocatedText key) {
    Place value = index.at(key).entry().value().place();
    int end = value.end();
    edits.remove(isLineEnd(end) ? skipBack(value.start()) : value.start(), end);
  }

  /** Takes an entry away, with its line or its comma. */
  void remove(LocatedText key) {
    Site site = index.at(key);
    int start = start(site.entry());
    int end = end(site.entry().value());
    if (isInBraces(site.mapping())) {
      removeInBraces(start, end);
    } else {
      edits.remove(lineStart(start), nextLine(end));
    }
  }

  /** What stands between an entry and the comma behind it, as a comment does, stays. */
  private void removeInBraces(int start, int end) {
    int after = skipComments(end);
    if (text.startsWith(",", skip(end))) {
      edits.remove(start, skip(after + 1));
    } else if (text.startsWith(",", after)) {
      edits.remove(start, end).remove(after, after + 1);
    } else {
      int before = skipBack(start);
      boolean comma = before > 0 && text.charAt(before - 1) == ',';
      edits.remove(comma ? before - 1 : start, end);
    }
  }

  /** Adds an entry behind another one. */
  void addAfter(LocatedText key, String entry) {
    Site other = index.at(key);
    int end = end(other.entry().value());
    if (isInBraces(other.mapping())) {
      edits.insert(end, ", " + entry);
      return;
    }
    int lineStart = lineStart(start(other.entry()));
    String indent = text.substring(lineStart, skip(lineStart));
    int at = nextLine(end);
    boolean open = at == text.length() && !isBehindLineEnd(at);
    edits.insert(at, open ? file.lineBreak() + indent + entry : indent + entry + file.lineBreak());
  }

  /** Adds an entry before all others of the file. */
  void addFirst(String entry) {
    int first = start(content.entries().get(0));
    if (isInBraces(content)) {
      edits.insert(first, entry + ", ");
    } else {
      int lineStart = lineStart(first);
      int at = skip(lineStart);
      edits.insert(at, entry + file.lineBreak() + text.substring(lineStart, at));
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
      return closed("{", mapping, last, "}");
    }
    if (value instanceof YamlList list && !list.items().isEmpty()) {
      return closed("[", list, end(list.items().get(list.items().size() - 1)), "]");
    }
    return value.place().end();
  }

  /** Behind what closes a collection, if something opens it; comments may stand before that. */
  private int closed(String open, YamlValue value, int last, String close) {
    if (!text.startsWith(open, value.place().start())) {
      return last;
    }
    int at = skipComments(last);
    int behind = text.startsWith(",", at) ? skipComments(at + 1) : at;
    return text.startsWith(close, behind) ? behind + 1 : last;
  }

  private boolean isLineEnd(int at) {
    int next = skip(at);
    return next == text.length() || LINE_ENDS.indexOf(text.charAt(next)) >= 0;
  }

  private boolean isBehindLineEnd(int at) {
    return at > 0 && LINE_ENDS.indexOf(text.charAt(at - 1)) >= 0;
  }

  private int lineStart(int at) {
    return new Place(file, at, at).wholeLine().start();
  }

  /** Behind the line in which a value ends; a block scalar ends behind its line. */
  private int nextLine(int at) {
    return isBehindLineEnd(at) ? at : lineAfter(at);
  }

  private int lineAfter(int at) {
    int end = new Place(file, at, at).wholeLine().end();
    return Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
  }

  private int skip(int from) {
    int at = from;
    while (at < text.length() && BLANKS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  /** Behind blanks, line ends and comments. */
  private int skipComments(int from) {
    int at = skip(from);
    while (at < text.length() && (isLineEnd(at) || text.charAt(at) == '#')) {
      at = skip(lineAfter(at));
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
