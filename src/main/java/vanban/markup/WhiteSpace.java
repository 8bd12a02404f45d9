package vanban.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The words of one paragraph as they are printed: composed, with one space for each run of white
 * space, and none at the beginning, at the end and around line breaks. Notes are paragraphs of
 * their own.
 */
final class WhiteSpace {
  private final List<StringBuilder> texts = new ArrayList<>();
  private boolean afterSpace = true;
  private int spaceIn = -1; // the text that ends with the last space, if that can still be dropped

  private WhiteSpace() {}

  /** The texts of a paragraph, one for each of its words, in order; some may be empty. */
  static Iterator<String> of(Node.Tag paragraph) {
    WhiteSpace flow = new WhiteSpace();
    flow.walk(paragraph);
    flow.endLine();
    return flow.texts.stream().map(WhiteSpace::composed).iterator();
  }

  private void walk(Node.Tag tag) {
    for (Node node : tag.contents()) {
      if (node instanceof Node.Words words) {
        fold(words.value());
      } else if (node instanceof Node.Tag inner) {
        if (inner.is(Element.BREAK)) {
          endLine();
        } else if (inner.is(Element.STRONG)
            || inner.is(Element.EMPHASIS)
            || inner.is(Element.SPAN)
            || inner.is(Element.FIGURE)) {
          walk(inner);
        } else {
          afterSpace = false;
        }
      }
    }
  }

  private void fold(String words) {
    StringBuilder out = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!isSpace(c)) {
        out.append(c);
        afterSpace = false;
      } else if (!afterSpace) {
        out.append(' ');
        afterSpace = true;
        spaceIn = texts.size();
      }
    }
    texts.add(out);
  }

  private void endLine() {
    if (afterSpace && spaceIn >= 0) {
      StringBuilder text = texts.get(spaceIn);
      text.setLength(text.length() - 1);
    }
    afterSpace = true;
    spaceIn = -1;
  }

  private static String composed(CharSequence text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** Whether a char is white space. No-break spaces are none: they are printed. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** The value of an attribute: composed, folded, trimmed. */
  static String folded(String value) {
    WhiteSpace flow = new WhiteSpace();
    flow.fold(value);
    flow.endLine();
    return composed(flow.texts.get(0));
  }
}
