package vanban.docx.write;

import java.util.List;
import java.util.Set;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import vanban.docx.wml.Wml;

/**
 * The marks on what references and tables of contents lead to, and on nothing else, with ids in the
 * document's order.
 */
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

  /** The name of the mark on a heading, by its place among those in tables of contents. */
  static String ofHeading(int place) {
    return "_Toc" + place;
  }

  /** Marks the content of the paragraph that prints a number, if a reference leads there. */
  void around(int anchor, List<Object> content) {
    if (cited.contains(anchor)) {
      mark(name(anchor), content);
    }
  }

  /** Marks the content of a heading that tables of contents list. */
  void listed(int place, List<Object> content) {
    mark(ofHeading(place), content);
  }

  private void mark(String name, List<Object> content) {
    CTBookmark start = new CTBookmark();
    start.setId(Wml.integer(next));
    start.setName(name);
    CTMarkupRange end = new CTMarkupRange();
    end.setId(Wml.integer(next));
    next++;
    content.add(0, Wml.NEW.createPBookmarkStart(start));
    content.add(Wml.NEW.createPBookmarkEnd(end));
  }
}
