package vanban.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.document.Columns;
import vanban.document.Contents;
import vanban.document.Heading;
import vanban.document.Orientation;
import vanban.document.OrientationBreaks.Flow;
import vanban.document.OrientationBreaks.Kind;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Section;
import vanban.document.Table;
import vanban.style.StyleSet;
import vanban.style.TextStyle;
import vanban.style.measure.ColumnsMeasure;

/**
 * A block in the run of a part's text, outside of all sections: HTML tells how deep a section is by
 * its heading.
 *
 * @param block no section
 * @param depth how many sections it stands in
 * @param ids of the sections that begin with it
 * @param newPage whether it starts a page
 * @param stack the columns right above and below, itself among them
 */
record Item(Block block, int depth, List<String> ids, boolean newPage, List<Columns> stack) {
  /** Keeps the lists from change. */
  Item {
    ids = List.copyOf(ids);
    stack = List.copyOf(stack);
  }

  /** The text of a part, in order. */
  static List<Flow<Item>> flow(Part part, StyleSet styles) {
    Walker walker = new Walker(part.orientation() == Orientation.PORTRAIT, styles);
    walker.all(part.blocks(), 0);
    return walker.flow;
  }

  /** The number that tables of contents have for it. */
  Optional<Integer> listed() {
    return block instanceof Paragraph paragraph
        ? paragraph.listed().map(Contents.Entry::heading)
        : block instanceof Heading heading ? heading.listed() : Optional.empty();
  }

  /** The one id by which all find it that look for it, if any does. */
  Optional<String> id() {
    return ids.stream().findFirst().or(() -> listed().map(place -> "heading." + place));
  }

  /** Goes through sections and knows what the next block begins. */
  private static final class Walker {
    private final boolean turning;
    private final StyleSet styles;
    private final List<Flow<Item>> flow = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private boolean newPage;

    Walker(boolean turning, StyleSet styles) {
      this.turning = turning;
      this.styles = styles;
    }

    void all(List<Block> blocks, int depth) {
      for (int i = 0; i < blocks.size(); i++) {
        if (blocks.get(i) instanceof Section section) {
          section.id().ifPresent(ids::add);
          newPage |= section.newPage();
          all(section.blocks(), depth + 1);
        } else {
          add(blocks.get(i), depth, ColumnsMeasure.stack(blocks, i));
        }
      }
    }

    private void add(Block block, int depth, List<Columns> stack) {
      boolean starts = newPage || isOnNewPage(block);
      flow.add(new Flow<>(kind(block), List.of(new Item(block, depth, ids, starts, stack))));
      ids.clear();
      newPage = false;
    }

    private boolean isOnNewPage(Block block) {
      Optional<String> role =
          block instanceof Paragraph paragraph
              ? Optional.of(paragraph.role())
              : Optional.of(block).filter(Heading.class::isInstance).map(b -> ((Heading) b).role());
      return role.filter(name -> styles.text(name).value(TextStyle.NEW_PAGE)).isPresent();
    }

    private Kind kind(Block block) {
      boolean lying =
          turning && block instanceof Table t && t.orientation() == Orientation.LANDSCAPE;
      if (lying) {
        return Kind.LYING;
      }
      return block instanceof Heading ? Kind.HEADING : Kind.OTHER;
    }
  }
}
