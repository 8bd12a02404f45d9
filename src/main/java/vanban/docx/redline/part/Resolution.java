package vanban.docx.redline.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/**
 * Accepts or rejects all tracked changes of a part as Word does, whoever made them. It knows
 * nothing of how redlines are made here, so that tests can hold these against it.
 */
public final class Resolution {
  private static final Map<String, String> TEXTS =
      Map.of("w:delText", "t", "w:delInstrText", "instrText");
  private static final Set<String> SHELLS = Set.of("w:hyperlink", "w:fldSimple", "w:smartTag");
  private static final Set<String> OUTSIDE =
      Set.of("w:rPr", "w:sectPr", "w:headerReference", "w:footerReference");

  /** What is left out where nothing but marks stood in it. */
  private static final Set<String> PROPERTIES = Set.of("w:trPr");

  private static final Set<String> TRACKED =
      Set.of(
          "w:ins",
          "w:del",
          "w:moveFrom",
          "w:moveTo",
          "w:rPrChange",
          "w:pPrChange",
          "w:sectPrChange",
          "w:tblPrChange",
          "w:trPrChange",
          "w:tcPrChange",
          "w:tblGridChange");

  private final Set<String> gone;
  private final Set<String> kept;
  private final boolean accept;

  private Resolution(boolean accept) {
    this.accept = accept;
    this.gone = accept ? Set.of("w:del", "w:moveFrom") : Set.of("w:ins", "w:moveTo");
    this.kept = accept ? Set.of("w:ins", "w:moveTo") : Set.of("w:del", "w:moveFrom");
  }

  /** Whether a part has tracked changes. */
  public static boolean isTracked(Element root) {
    return root.all().anyMatch(one -> TRACKED.contains(one.name().usual()));
  }

  /**
   * A part without tracked changes.
   *
   * @param accept whether they are accepted, not rejected
   */
  public static Element resolve(Element root, boolean accept) {
    return (Element) new Resolution(accept).element(root).get(0);
  }

  private List<Node> element(Element element) {
    String name = element.name().usual();
    if (gone.contains(name) || (name.startsWith("w:move") && name.contains("Range"))) {
      return List.of();
    }
    List<Node> content = children(before(element));
    if (kept.contains(name)) {
      return content;
    }
    boolean emptied =
        (SHELLS.contains(name) || (name.equals("w:r") && hasContent(element)))
            && !hasContent(element.with(content));
    boolean unmarked =
        PROPERTIES.contains(name) && content.isEmpty() && !element.children().isEmpty();
    boolean rowless = name.equals("w:tbl") && content.stream().noneMatch(Resolution::isRow);
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
    int left = element.children().size();
    for (Node child : element.children()) {
      left--;
      if (!(child instanceof Element inner)) {
        content.add(child);
      } else if (inner.is("w:p")) {
        Element resolved = (Element) element(inner).get(0);
        waiting.addAll(resolved.without("w:pPr").children());
        boolean last = left == 0;
        if (!endIsGone(inner) || (last && !waiting.isEmpty()) || (last && isCell(element))) {
          content.add(ended(resolved, waiting));
          waiting.clear();
        }
      } else if (!isGoneRow(inner)) {
        content.addAll(element(inner));
      }
    }
    return content;
  }

  /** A paragraph with its end, which also ends what waited for one. */
  private static Element ended(Element paragraph, List<Node> words) {
    List<Node> line = new ArrayList<>();
    paragraph.child("w:pPr").map(Resolution::withoutEmptyLook).ifPresent(line::add);
    line.addAll(words);
    return paragraph.with(line);
  }

  /** The end of a cell cannot go, whatever it says. */
  private static boolean isCell(Element element) {
    return element.is("w:tc");
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
