package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.CTMarkupRange;
import org.docx4j.wml.P;
import vanban.docx.wml.Wml;

/** The marks on what references lead to, and on nothing else. */
final class Bookmarks {
  private record Numbered(int anchor, P paragraph) {}

  private final List<Numbered> numbered = new ArrayList<>();
  private final Set<Integer> wanted = new TreeSet<>();

  /** Remembers the paragraph that prints a number. */
  void put(int anchor, P paragraph) {
    numbered.add(new Numbered(anchor, paragraph));
  }

  /** The name of the mark on the paragraph that prints a number; before or after it is put. */
  String name(int anchor) {
    wanted.add(anchor);
    return "_Ref" + anchor;
  }

  /** Writes the marks that were asked for, with ids in the order of the document. */
  void write() {
    int id = 0;
    for (Numbered one : numbered) {
      if (wanted.contains(one.anchor())) {
        write(one, id++);
      }
    }
  }

  private static void write(Numbered one, int id) {
    CTBookmark start = new CTBookmark();
    start.setId(Wml.integer(id));
    start.setName("_Ref" + one.anchor());
    CTMarkupRange end = new CTMarkupRange();
    end.setId(Wml.integer(id));
    List<Object> content = one.paragraph().getContent();
    content.add(0, Wml.NEW.createPBookmarkStart(start));
    content.add(Wml.NEW.createPBookmarkEnd(end));
  }
}
