package vanban.docx.redline.text;

import java.util.List;
import java.util.Optional;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * What is needed to merge a part of the old file with one of the new.
 *
 * @param old the part of the old file
 * @param now the part of the new file
 * @param tracking makes the elements of tracked changes
 * @param adoption brings elements of the old file over
 * @param findings what is met on the way
 */
public record Merging(
    SidePart old, SidePart now, Tracking tracking, Adoption adoption, Findings findings) {
  /** An element of the old part as it stands in the new one. */
  public Element adopt(Element element) {
    return adoption.adopt(element, old.part(), now.part());
  }

  /** An element that tracks what became of something in a paragraph. */
  public Element change(State state, Element paragraph, List<? extends Node> content) {
    return tracking.change(state.local(), side(state.old()), paragraph, content);
  }

  /** One of the two parts. */
  public SidePart side(boolean isOld) {
    return isOld ? old : now;
  }

  /** The first paragraph of an element, by which its author is known. */
  public static Element firstParagraph(Element element) {
    return element.all().filter(one -> one.is("w:p")).findFirst().orElse(element);
  }

  /** What properties say, without some of them; nothing for none. */
  public static String says(SidePart part, Optional<Element> properties) {
    return properties.map(own -> part.says(own.elements())).orElse("");
  }
}
