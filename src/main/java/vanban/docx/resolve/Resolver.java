package vanban.docx.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * Accepts or rejects all tracked changes of a part as Word does (ECMA-376, 17.13.5). It knows
 * nothing of how redlines are made here.
 */
final class Resolver {
  private static final Map<String, String> TEXTS =
      Map.of("w:delText", "t", "w:delInstrText", "instrText");
  private static final Set<String> SHELLS = Set.of("w:hyperlink", "w:fldSimple", "w:smartTag");
  private static final Set<String> OUTSIDE =
      Set.of("w:rPr", "w:sectPr", "w:headerReference", "w:footerReference");

  /** What is left out where nothing but marks stood in it. */
  private static final Set<String> PROPERTIES = Set.of("w:trPr");

  private final Set<String> gone;
  private final Set<String> kept;
  private final boolean accept;

  private Resolver(boolean accept) {
    this.accept = accept;
    this.gone = accept ? Set.of("w:del", "w:moveFrom") : Set.of("w:ins", "w:moveTo");
    this.kept = accept ? Set.of("w:ins", "w:moveTo") : Set.of("w:del", "w:moveFrom");
  }

  /** A part without tracked changes. */
  static Element resolve(Element root, boolean accept) {
    return (Element) new Resolver(accept).element(root).get(0);
  }

  private List<Node> element(Element element) {
    String name = element.name().usual();
    if (gone.contains(name) || name.startsWith("w:move") && name.contains("Range")) {
      return List.of();
    }
    List<Node> content = children(before(element));
    if (kept.contains(name)) {
      return content;
    }
    boolean emptied =
        (SHELLS.contains(name) || name.equals("w:r") && hasContent(element))
            && !hasContent(element.with(content));
    boolean unmarked =
        PROPERTIES.contains(name) && content.isEmpty() && !element.children().isEmpty();
    boolean rowless = name.equals("w:tbl") && content.stream().noneMatch(Resolver::isRow);
    if (emptied || unmarked || rowless) {
      return List.of();
    }
    String text = TEXTS.get(name);
    Element named = text == null ? element : element.named(element.name().sibling(text));
    return List.of(named.with(content));
  }

  private static boolean hasContent(Element element) {
    return element.elements().stream().anyMatch(one -> !one.is("w:rPr"));
  }

  private static boolean isRow(Node node) {
    return node instanceof Element element && element.is("w:tr");
  }

  /** Properties as they were, if they are to be. */
  private Element before(Element element) {
    Optional<Element> change = element.child(element.name().usual() + "Change");
    if (change.isEmpty()) {
      return element;
    }
    Element bare = element.without(element.name().usual() + "Change");
    if (accept) {
      return bare;
    }
    List<Node> content = new ArrayList<>();
    List<Node> outside = new ArrayList<>();
    for (Element child : bare.elements()) {
      String name = child.name().usual();
      if (OUTSIDE.contains(name) || gone.contains(name) || kept.contains(name)) {
        (name.endsWith("Reference") ? content : outside).add(child);
      }
    }
    content.addAll(change.get().elements().get(0).children());
    content.addAll(outside);
    return bare.with(content);
  }

  /** What stands in an element, paragraphs whose end is gone joined with the next. */
  private List<Node> children(Element element) {
    List<Node> content = new ArrayList<>();
    List<Node> waiting = new ArrayList<>();
    for (Node child : element.children()) {
      if (!(child instanceof Element inner)) {
        content.add(child);
      } else if (inner.is("w:p")) {
        Element resolved = (Element) element(inner).get(0);
        List<Node> line = new ArrayList<>(waiting);
        line.addAll(resolved.without("w:pPr").children());
        waiting.clear();
        if (endIsGone(inner)) {
          waiting.addAll(line);
        } else {
          resolved.child("w:pPr").ifPresent(own -> line.add(0, withoutEmptyLook(own)));
          content.add(resolved.with(line));
        }
      } else if (!isGoneRow(inner)) {
        content.addAll(element(inner));
      }
    }
    if (!waiting.isEmpty()) { // the last paragraph of a cell keeps its end in any case
      content.add(last(element).with(waiting));
    }
    return content;
  }

  private static Element last(Element element) {
    List<Element> paragraphs = element.elements().stream().filter(one -> one.is("w:p")).toList();
    return paragraphs.get(paragraphs.size() - 1);
  }

  private static Element withoutEmptyLook(Element properties) {
    boolean empty = properties.child("w:rPr").filter(own -> own.children().isEmpty()).isPresent();
    return empty ? properties.without("w:rPr") : properties;
  }

  private boolean endIsGone(Element paragraph) {
    return paragraph
        .child("w:pPr")
        .flatMap(own -> own.child("w:rPr"))
        .map(this::isMarkedGone)
        .orElse(false);
  }

  private boolean isGoneRow(Element element) {
    return element.is("w:tr") && element.child("w:trPr").map(this::isMarkedGone).orElse(false);
  }

  private boolean isMarkedGone(Element properties) {
    return properties.elements().stream().anyMatch(one -> gone.contains(one.name().usual()));
  }
}
