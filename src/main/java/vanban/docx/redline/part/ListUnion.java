package vanban.docx.redline.part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanban.docx.tree.Element;
import vanban.docx.tree.Node;

/** The lists of the new file and those of the old one that its text still needs. */
public final class ListUnion {
  private final Lists old;
  private final Lists now;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final List<Element> definitions = new ArrayList<>();
  private final List<Element> lists = new ArrayList<>();
  private int next;

  public ListUnion(Lists old, Lists now) {
    this.old = old;
    this.now = now;
    this.next = now.free();
  }

  /** The id that a list of the old file has in the new one, into which it comes if it must. */
  public String id(String oldId) {
    return ids.computeIfAbsent(oldId, id -> now.like(old, id).orElseGet(() -> brought(id)));
  }

  private String brought(String id) {
    if (!old.has(id)) {
      return id; // 0 is no list
    }
    int number = next++;
    for (Element one : old.copy(id, number, number)) {
      (one.is("w:num") ? lists : definitions).add(one);
    }
    return String.valueOf(number);
  }

  /** The part with the lists that came; empty if none did. */
  public Optional<Element> root() {
    Optional<Element> root = now.root().or(() -> old.root().map(own -> own.with(List.of())));
    return lists.isEmpty() ? Optional.empty() : root.map(this::with);
  }

  /** What lists are instances of stands before all lists. */
  private Element with(Element root) {
    List<Node> all = new ArrayList<>(root.children());
    int first = 0;
    while (first < all.size() && !(all.get(first) instanceof Element one && one.is("w:num"))) {
      first++;
    }
    all.addAll(first, definitions);
    int last = all.size();
    while (last > 0
        && !(all.get(last - 1) instanceof Element one && !one.is("w:numIdMacAtCleanup"))) {
      last--;
    }
    all.addAll(last, lists);
    return root.with(all);
  }
}
