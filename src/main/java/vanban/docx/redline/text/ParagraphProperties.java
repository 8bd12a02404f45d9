package vanban.docx.redline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.docx.redline.text.Spot.State;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** Writes the properties of a paragraph, among them what became of its end. */
final class ParagraphProperties {
  private static final Set<String> APART = Set.of("w:rPr", "w:sectPr", "w:pPrChange");

  private final Merging merging;
  private final Mark mark;
  private final Element author;

  private ParagraphProperties(Merging merging, Mark mark) {
    this.merging = merging;
    this.mark = mark;
    this.author = mark.now().or(mark::old).orElseThrow();
  }

  /** The properties; empty if there are none. */
  static Optional<Element> write(Merging merging, Mark mark) {
    return new ParagraphProperties(merging, mark).write();
  }

  /** Tells of the section that ends with a paragraph of both files, if one does. */
  static void meetSection(Merging merging, Element old, Element now) {
    Optional<Element> is = part(Optional.of(now), "w:sectPr");
    part(Optional.of(old), "w:sectPr")
        .ifPresent(was -> is.ifPresent(own -> merging.findings().section(was, own)));
  }

  private static Optional<Element> properties(Optional<Element> paragraph) {
    return paragraph.flatMap(one -> one.child("w:pPr"));
  }

  private static Optional<Element> part(Optional<Element> paragraph, String name) {
    return properties(paragraph).flatMap(own -> own.child(name));
  }

  private static List<Element> base(Optional<Element> paragraph) {
    return properties(paragraph).map(Element::elements).orElse(List.of()).stream()
        .filter(one -> !APART.contains(one.name().usual()))
        .toList();
  }

  private Optional<Element> write() {
    List<Node> content = new ArrayList<>();
    boolean both = mark.old().isPresent() && mark.now().isPresent();
    content.addAll(
        mark.now().isPresent()
            ? base(mark.now())
            : base(mark.old()).stream().map(merging::adopt).toList());
    look(both).ifPresent(content::add);
    section(both).ifPresent(content::add);
    if (both
        && !merging.old().says(base(mark.old())).equals(merging.now().says(base(mark.now())))) {
      content.add(new PropertyChanges(merging, author).change("pPr", base(mark.old())));
    }
    Optional<Element> own = properties(mark.now());
    return content.isEmpty() && own.isEmpty()
        ? Optional.empty()
        : Optional.of(
            own.map(one -> one.with(content))
                .orElseGet(() -> merging.tracking().element("pPr", content)));
  }

  /** The look of the paragraph's end. */
  private Optional<Element> look(boolean both) {
    Optional<Element> own =
        both
            ? new PropertyChanges(merging, author)
                .merged("rPr", part(mark.old(), "w:rPr"), part(mark.now(), "w:rPr"))
            : mark.now().isPresent()
                ? part(mark.now(), "w:rPr")
                : part(mark.old(), "w:rPr").map(merging::adopt);
    if (mark.state() == State.KEPT) {
      return own;
    }
    List<Node> content = new ArrayList<>();
    content.add(merging.change(mark.state(), markOf(), List.of()));
    own.ifPresent(one -> content.addAll(one.children()));
    return Optional.of(merging.tracking().element("rPr", content));
  }

  private Element markOf() {
    return (mark.state().old() ? mark.old() : mark.now()).orElse(author);
  }

  /** The pages that end with the paragraph. */
  private Optional<Element> section(boolean both) {
    Optional<Element> was = part(mark.old(), "w:sectPr");
    Optional<Element> is = part(mark.now(), "w:sectPr");
    if (!both) {
      return is.or(() -> was.map(merging::adopt));
    }
    meetSection(merging, mark.old().orElseThrow(), mark.now().orElseThrow());
    return new PropertyChanges(merging, author).merged("sectPr", was, is);
  }
}
