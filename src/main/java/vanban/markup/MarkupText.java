package vanban.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/** Text in the making: tags, indented where they are blocks, and words, with what XML escapes. */
final class MarkupText {
  private final StringBuilder out = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();
  private int lines; // how many lines we are in: a note's paragraphs stand in a line
  private boolean inTag; // whether the last tag still lacks its ">"

  /** Starts an element. Attributes may follow. */
  MarkupText start(Element element) {
    closeTag();
    newLine();
    out.append('<').append(element.id());
    open.push(element);
    inTag = true;
    return this;
  }

  /** Adds an attribute to the element just started. */
  MarkupText attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /** What comes now is printed as it stands: no white space is added. */
  void startLine() {
    lines++;
  }

  /** The end of what is printed as it stands. */
  void endLine() {
    lines--;
  }

  /** Adds words. */
  Void text(String value) {
    closeTag();
    escape(value);
    return nothing();
  }

  /** Ends the element started last. */
  Void end() {
    Element element = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
      return nothing();
    }
    if (!element.content().text()) {
      newLine();
    }
    out.append("</").append(element.id()).append('>');
    return nothing();
  }

  /** What visitors return that have nothing to return. */
  @SuppressWarnings("NullAway") // Void has no other value
  private static Void nothing() {
    return null;
  }

  private void closeTag() {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void newLine() {
    if (lines == 0 && out.length() > 0) {
      out.append('\n').append("  ".repeat(open.size()));
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inTag ? "&quot;" : "\"");
        default -> {
          if (isUnseen(c)) {
            out.append("&#").append((int) c).append(';');
          } else {
            out.append(c);
          }
        }
      }
    }
  }

  /** No-break spaces and the like, which nobody could tell from a space, or see at all. */
  private static boolean isUnseen(char c) {
    int type = Character.getType(c);
    return c != ' '
        && (type == Character.SPACE_SEPARATOR
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.CONTROL);
  }

  /** The text so far, with a line end after it. */
  @Override
  public String toString() {
    return out + "\n";
  }
}
