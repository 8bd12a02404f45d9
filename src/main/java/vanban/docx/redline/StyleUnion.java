package vanban.docx.redline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.docx.redline.text.Merging;
import vanban.docx.redline.text.SidePart;
import vanban.docx.redline.text.Untracked;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** The styles of the new file, and those of the old one that its text still needs. */
final class StyleUnion {
  private static final List<String> LEADING = List.of("w:basedOn", "w:next", "w:link");

  private final Merging merging;
  private final Map<String, Element> old;
  private final Map<String, Element> now;

  /**
   * The styles of two files.
   *
   * @param merging of the two parts that hold them
   */
  StyleUnion(Merging merging) {
    this.merging = merging;
    this.old = byId(merging.old().root());
    this.now = byId(merging.now().root());
  }

  private static Map<String, Element> byId(Element root) {
    Map<String, Element> styles = new LinkedHashMap<>();
    for (Element one : root.elements()) {
      one.attribute("w:styleId").ifPresent(id -> styles.put(id, one));
    }
    return styles;
  }

  /** Tells of styles that look otherwise than they did. */
  void tell() {
    now.forEach(
        (id, style) ->
            Optional.ofNullable(old.get(id))
                .filter(was -> !merging.old().says(was).equals(merging.now().says(style)))
                .ifPresent(
                    was -> merging.findings().untracked(Untracked.Kind.STYLE, name(style, id))));
    if (!defaults(merging.old()).equals(defaults(merging.now()))) {
      merging.findings().untracked(Untracked.Kind.STYLE, "docDefaults");
    }
  }

  private static String defaults(SidePart part) {
    return part.root().child("w:docDefaults").map(part::says).orElse("");
  }

  private static String name(Element style, String id) {
    return style.child("w:name").flatMap(one -> one.attribute("w:val")).orElse(id);
  }

  /** The part with the styles of the old file that are needed. */
  Element root() {
    List<Node> all = new ArrayList<>(merging.now().root().children());
    Deque<String> wanted = new ArrayDeque<>(merging.adoption().styles());
    Map<String, Element> brought = new LinkedHashMap<>();
    while (!wanted.isEmpty()) {
      String id = wanted.poll();
      Element style = old.get(id);
      if (style != null && !now.containsKey(id) && !brought.containsKey(id)) {
        brought.put(id, merging.adopt(style));
        LEADING.stream()
            .flatMap(name -> style.child(name).stream())
            .forEach(one -> one.attribute("w:val").ifPresent(wanted::add));
      }
    }
    all.addAll(brought.values());
    return brought.isEmpty() ? merging.now().root() : merging.now().root().with(all);
  }
}
