package vanban.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Place;
import vanban.source.SourceFile;

/** What one reading finds wrong, each with the place that is to blame. Counts as it collects. */
final class MarkupDiagnostics {
  private static final String SPACE = "[ \\t\\r\\n]";
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\G" + SPACE + "+([^\\s=]+)" + SPACE + "*=" + SPACE + "*(\"[^\"]*\"|'[^']*')");

  private final String text;
  private final SourceMapper origin;
  private final Diagnostics diagnostics;
  private int count;

  MarkupDiagnostics(SourceFile markup, SourceMapper origin, Diagnostics diagnostics) {
    this.text = markup.text();
    this.origin = origin;
    this.diagnostics = diagnostics;
  }

  /** Whether there was one that leaves in doubt what is meant. */
  boolean any() {
    return count > 0;
  }

  /** How many there were. */
  int count() {
    return count;
  }

  /** Puts one in. */
  void add(Diagnostic diagnostic) {
    count++;
    diagnostics.add(diagnostic);
  }

  /** Notes that somebody else has put one in. */
  void fail() {
    count++;
  }

  /** Puts one in that leaves a reference open, but no doubt of what the rest means. */
  void addOpen(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** An error that a tag's name is to blame for. */
  Diagnostic at(Node.Tag tag, Code code, String... arguments) {
    return Diagnostic.error(code, name(tag), arguments);
  }

  /** An error that the value of a tag's attribute is to blame for. */
  Diagnostic at(Node.Tag tag, String attribute, Code code, String... arguments) {
    return Diagnostic.error(code, value(tag, attribute), arguments);
  }

  /** The text from one offset to another, or to the end of the line if that comes first. */
  Place place(int start, int end) {
    int from = Math.min(Math.max(start, 0), text.length());
    int to = from;
    while (to < Math.min(end, text.length())
        && text.charAt(to) != '\n'
        && text.charAt(to) != '\r') {
      to++;
    }
    return origin.of(from, to);
  }

  /** In how many calls of macros stands what wrote the markup at an offset. */
  int depth(int offset) {
    return origin.callers(offset).size();
  }

  /** The name in a tag. */
  Place name(Node.Tag tag) {
    return place(tag.start() + 1, tag.start() + 1 + tag.name().length());
  }

  /** The name of an attribute. */
  Place attribute(Node.Tag tag, String attribute) {
    Matcher found = find(tag, attribute);
    return place(found.start(1), found.end(1));
  }

  /** The value of an attribute, without its quotes; all of the attribute, if the value is empty. */
  Place value(Node.Tag tag, String attribute) {
    Matcher found = find(tag, attribute);
    boolean empty = found.end(2) - found.start(2) == 2;
    return empty
        ? place(found.start(1), found.end(2))
        : place(found.start(2) + 1, found.end(2) - 1);
  }

  /** One of several words in the value of an attribute. */
  Place word(Node.Tag tag, String attribute, String word) {
    Matcher found = find(tag, attribute);
    Matcher words =
        Pattern.compile("(?<![^ \\t\\r\\n\"'])" + Pattern.quote(word) + "(?![^ \\t\\r\\n\"'])")
            .matcher(text)
            .region(found.start(2), found.end(2));
    return words.find() ? place(words.start(), words.end()) : value(tag, attribute);
  }

  /** Words, without the white space around them; of several lines, the first. */
  Place words(Node.Words words) {
    int from = words.start();
    while (from < text.length() && WhiteSpace.isSpace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && "<\r\n".indexOf(text.charAt(to)) < 0) {
      to++;
    }
    while (to > from && WhiteSpace.isSpace(text.charAt(to - 1))) {
      to--;
    }
    return place(from, Math.max(to, from));
  }

  private Matcher find(Node.Tag tag, String attribute) {
    Matcher matcher = ATTRIBUTE.matcher(text);
    boolean more = matcher.find(tag.start() + 1 + tag.name().length());
    while (more && !matcher.group(1).equals(attribute)) {
      more = matcher.find();
    }
    if (!more) {
      throw new IllegalStateException("no attribute " + attribute + " in " + tag.name());
    }
    return matcher;
  }
}
