package vanban.markup;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import vanban.document.Inline;

/**
 * The words of one paragraph as they are printed: composed, with one space for each run of white
 * space, and none at the beginning, at the end and around line breaks. Notes are paragraphs of
 * their own. What is inserted flows with the words of the layout around it.
 */
final class WhiteSpace {
  /** The elements that flow with the words around them. */
  private static final Set<Element> FLOWING =
      EnumSet.of(
          Element.STRONG,
          Element.EMPHASIS,
          Element.SPAN,
          Element.SUPERSCRIPT,
          Element.SUBSCRIPT,
          Element.LINK,
          Element.FIGURE);

  private final List<StringBuilder> texts = new ArrayList<>();
  private boolean afterSpace = true;
  private int spaceIn = -1; // the text that ends with the last space, if that can still be dropped

  private WhiteSpace() {}

  /** The words of a paragraph, piece by piece, in the order in which they stand in it. */
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
        walkInto(inner);
      } else if (node instanceof Node.Inserted inserted
          && inserted.what() instanceof Insertion.Words words) {
        walk(words.content());
      }
    }
  }

  private void walkInto(Node.Tag tag) {
    if (tag.is(Element.BREAK)) {
      endLine();
    } else if (Element.of(tag.name()).filter(FLOWING::contains).isPresent()) {
      walk(tag);
    } else {
      afterSpace = false;
    }
  }

  private void walk(List<Inline> content) {
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        fold(text.value());
      } else if (inline instanceof Inline.Break) {
        endLine();
      } else if (inline instanceof Inline.Wrapper wrapper) {
        walk(wrapper.content());
      } else if (inline instanceof Inline.Figure figure) {
        walk(figure.content());
      } else {
        afterSpace = false;
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

  /** The last space before the end of a line is dropped. */
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

  /** Whether a char is white space of markup; a no-break space is not. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  /** A text that stands alone, such as the value of an attribute. */
  static String folded(String value) {
    WhiteSpace flow = new WhiteSpace();
    flow.fold(value);
    flow.endLine();
    return composed(flow.texts.get(0));
  }
}
