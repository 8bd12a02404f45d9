package vanban.layout.template;

import java.io.Writer;
import java.util.function.UnaryOperator;

/**
 * Takes what a layout writes, up to the limit. What it writes within the value of an attribute may
 * be something else there, for an attribute holds no elements.
 */
public class MarkupOutput extends Writer {
  private final UnaryOperator<String> inAttribute;
  private final StringBuilder text = new StringBuilder();
  private char open; // the quote that is open within a tag, '<' within one, or nothing

  /**
   * For one run.
   *
   * @param inAttribute what a piece of markup is within the value of an attribute
   */
  public MarkupOutput(UnaryOperator<String> inAttribute) {
    this.inAttribute = inAttribute;
  }

  @Override
  public void write(char[] chars, int offset, int length) {
    add(new String(chars, offset, length));
  }

  @Override
  public void write(String string) {
    add(string);
  }

  @Override
  public void write(String string, int offset, int length) {
    add(string.substring(offset, offset + length));
  }

  private void add(String written) {
    String markup = open == 0 ? written : inAttribute.apply(written);
    if (text.length() + markup.length() > RenderLimits.MAX_CHARS) {
      throw new RenderLimits.ExceededException();
    }
    adding(text.length(), markup);
    text.append(markup);
    for (int i = 0; i < markup.length(); i++) {
      open = after(markup.charAt(i));
    }
  }

  /** Called for each piece before it is added at an offset of the markup. */
  void adding(int offset, String markup) {
    // whoever wants to know
  }

  private char after(char c) {
    if (open == 0) {
      return c == '<' ? c : 0;
    }
    if (open == '<') {
      return c == '>' ? 0 : c == '"' || c == '\'' ? c : open;
    }
    return c == open ? '<' : open;
  }

  /** All that was written. */
  public String text() {
    return text.toString();
  }

  @Override
  public void flush() {
    // nothing waits
  }

  @Override
  public void close() {
    // nothing is open
  }
}
