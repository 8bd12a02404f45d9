package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import vanban.style.StyleSet;

/**
 * Parts a table from a table: without a paragraph between them they would be one to Word. A
 * paragraph with a place of its own on the page, too, needs one after it in the run of the text.
 */
final class Separators {
  private final Frames frames;
  private final List<Placed> parted = new ArrayList<>();
  private boolean framed; // whether the last words have a place of their own on the page

  private Separators(StyleSet styles) {
    this.frames = new Frames(styles);
  }

  /** Blocks with the paragraphs between them that they need, and the one Word wants at the end. */
  static List<Placed> closed(List<Placed> blocks, StyleSet styles) {
    Separators separators = new Separators(styles);
    blocks.forEach(separators::add);
    if (blocks.isEmpty()) {
      separators.gap();
    }
    separators.part();
    return separators.parted;
  }

  private void add(Placed block) {
    if (block instanceof Placed.Table) {
      part();
    }
    framed = frames.isFramed(block) || (framed && isRule(block));
    parted.add(block);
  }

  private void part() {
    boolean table = !parted.isEmpty() && parted.get(parted.size() - 1) instanceof Placed.Table;
    if (table || framed) {
      gap();
    }
  }

  private void gap() {
    framed = false;
    parted.add(Placed.Paragraph.gap(StyleUse.Gap.THIN));
  }

  private static boolean isRule(Placed block) {
    return block instanceof Placed.Paragraph paragraph && paragraph.use() instanceof StyleUse.Rule;
  }
}
