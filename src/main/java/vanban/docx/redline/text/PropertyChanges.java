package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** Tracks what properties of something were before. */
public final class PropertyChanges {
  /** What stands among properties and is none of those that are tracked with them. */
  private static final Set<String> APART =
      Set.of("w:headerReference", "w:footerReference", "w:ins", "w:del", "w:moveFrom", "w:moveTo");

  private final Merging merging;
  private final Element paragraph;

  /**
   * Tracks the properties of something.
   *
   * @param paragraph of the new file, by which the author is known
   */
  public PropertyChanges(Merging merging, Element paragraph) {
    this.merging = merging;
    this.paragraph = paragraph;
  }

  /**
   * Properties with what they were before, if that was something else.
   *
   * @param local their name: {@code tcPr}
   */
  public Optional<Element> merged(String local, Optional<Element> old, Optional<Element> now) {
    String was = old.map(own -> merging.old().says(tracked(own))).orElse("");
    String is = now.map(own -> merging.now().says(tracked(own))).orElse("");
    return was.equals(is) ? now : Optional.of(always(local, old, now));
  }

  /** Properties with what they were before. */
  public Element always(String local, Optional<Element> old, Optional<Element> now) {
    Element own = now.orElseGet(() -> merging.tracking().element(local, List.of()));
    List<Node> content = new ArrayList<>(own.children());
    content.add(change(local, old.map(PropertyChanges::tracked).orElse(List.of())));
    return own.with(content);
  }

  /** The element that says what properties were before. */
  public Element change(String local, List<Element> before) {
    List<Element> adopted = before.stream().map(merging::adopt).toList();
    Element was = merging.tracking().element(local, adopted);
    return merging.tracking().change(local + "Change", merging.now(), paragraph, List.of(was));
  }

  private static List<Element> tracked(Element properties) {
    return properties.elements().stream()
        .filter(one -> !APART.contains(one.name().usual()))
        .toList();
  }
}
