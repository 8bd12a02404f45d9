package vanban.docx.write;

import java.util.List;
import java.util.Set;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import vanban.docx.wml.Wml;

/** The marks on what references lead to, and on nothing else, with ids in the document's order. */
final class Bookmarks {
  private final Set<Integer> cited;
  private int next;

  /**
   * Marks.
   *
   * @param cited the anchors of all numbers that references lead to
   */
  Bookmarks(Set<Integer> cited) {
    this.cited = Set.copyOf(cited);
  }

  /** The name of the mark on the paragraph that prints a number. */
  static String name(int anchor) {
    return "_Ref" + anchor;
  }

  /** Marks the content of the paragraph that prints a number, if a reference leads there. */
  void around(int anchor, List<Object> content) {
    if (cited.contains(anchor)) {
      CTBookmark start = new CTBookmark();
      start.setId(Wml.integer(next));
      start.setName(name(anchor));
      CTMarkupRange end = new CTMarkupRange();
      end.setId(Wml.integer(next));
      next++;
      content.add(0, Wml.NEW.createPBookmarkStart(start));
      content.add(Wml.NEW.createPBookmarkEnd(end));
    }
  }
}
