package vanban.html;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.document.OrientationBreaks;
import vanban.document.OrientationBreaks.Flow;
import vanban.document.OrientationBreaks.Run;
import vanban.document.Part;
import vanban.document.Walk;
import vanban.style.PageStyle;
import vanban.style.StyleSet;

/**
 * A sheet of a page: what stands between two places where a page surely ends, however many printed
 * pages that makes.
 *
 * @param part whose text it is
 * @param orientation how it lies
 * @param first whether it is the first of a part that counts its pages anew
 * @param noted whether a note hangs anywhere in its part
 * @param items one below the other
 */
record Sheet(Part part, Orientation orientation, boolean first, boolean noted, List<Item> items) {
  /** Keeps the items from change. */
  Sheet {
    items = List.copyOf(items);
  }

  /** The sheets of a document, in order. */
  static List<Sheet> of(Document document, StyleSet styles) {
    return document.parts().stream().flatMap(part -> of(part, styles).stream()).toList();
  }

  private static List<Sheet> of(Part part, StyleSet styles) {
    List<Sheet> sheets = new ArrayList<>();
    boolean noted = Walk.inlines(part.blocks()).anyMatch(Inline.Note.class::isInstance);
    List<Run<Item>> runs = runs(part, Item.flow(part, styles));
    for (Run<Item> run : runs) {
      boolean bare = run.blocks().isEmpty() && runs.size() > 1; // what lies on its side comes first
      for (List<Item> items : bare ? List.<List<Item>>of() : parted(run.blocks())) {
        boolean first = sheets.isEmpty() && !part.continued();
        sheets.add(new Sheet(part, run.orientation(), first, noted, items));
      }
    }
    return sheets;
  }

  private static List<Run<Item>> runs(Part part, List<Flow<Item>> flow) {
    return part.orientation() == Orientation.PORTRAIT
        ? OrientationBreaks.runs(flow)
        : List.of(
            new Run<>(
                part.orientation(), flow.stream().flatMap(one -> one.blocks().stream()).toList()));
  }

  /** Parted before each item that starts a page. */
  private static List<List<Item>> parted(List<Item> items) {
    List<List<Item>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    for (Item item : items) {
      List<Item> last = parts.get(parts.size() - 1);
      if (item.newPage() && !last.isEmpty()) {
        last = new ArrayList<>();
        parts.add(last);
      }
      last.add(item);
    }
    return parts;
  }

  /** The paper, as it lies. */
  PageStyle paper(StyleSet styles) {
    PageStyle upright = part.cover() ? styles.page().cover() : styles.page();
    return orientation == Orientation.LANDSCAPE ? upright.turned() : upright;
  }

  /** What stands in a margin. */
  List<Block> margin(Margin.Edge edge) {
    Margin.Pages pages = first ? Margin.Pages.FIRST : Margin.Pages.OTHER;
    return part.margins().stream()
        .filter(margin -> margin.edge() == edge && margin.pages() == pages)
        .flatMap(margin -> margin.blocks().stream())
        .toList();
  }
}
