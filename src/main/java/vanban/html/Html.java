package vanban.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;

/**
 * Builds HTML: whatever is handed to it as words or as a value is escaped, and elements end in the
 * order in which they began.
 */
public final class Html {
  private static final Set<String> EMPTY =
      Set.of("br", "col", "hr", "img", "input", "link", "meta");
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins an element; its attributes follow. One that is always empty is ended by itself. */
  public Html open(String tag) {
    endTag();
    out.append('<').append(tag);
    inTag = true;
    if (!EMPTY.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** An attribute of the element that was just begun. */
  public Html with(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException("no element begins here that could have " + name);
    }
    out.append(' ').append(name).append("=\"").append(escaped(value, true)).append('"');
    return this;
  }

  /** The same, if it has a value. */
  public Html with(String name, Optional<String> value) {
    value.ifPresent(stated -> with(name, stated));
    return this;
  }

  /** Looks of this element alone, if there are any. */
  Html with(Css css) {
    return css.isEmpty() ? this : with("style", css.text());
  }

  /** Words. */
  public Html text(String words) {
    endTag();
    out.append(escaped(words, false));
    return this;
  }

  /** Rules of a style sheet: what stands in a {@code style} element is not escaped by browsers. */
  public Html rules(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("what ends an element stands in a style sheet");
    }
    endTag();
    out.append(css);
    return this;
  }

  /** All that was built by another. */
  public Html all(Html other) {
    endTag();
    out.append(other.toString());
    return this;
  }

  /** Ends the element that began last. */
  public Html close() {
    endTag();
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** A line end, which means nothing between blocks. */
  public Html line() {
    endTag();
    out.append('\n');
    return this;
  }

  private void endTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private static String escaped(String words, boolean value) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append(value ? "&quot;" : "\"");
        default -> escaped.append(isControl(c) ? REPLACEMENT : c);
      }
    }
    return escaped.toString();
  }

  /** Whether a character may not stand in HTML. */
  private static boolean isControl(char c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n';
  }

  @Override
  public String toString() {
    if (inTag) {
      throw new IllegalStateException("an element is not begun to its end");
    }
    return out.toString();
  }
}
