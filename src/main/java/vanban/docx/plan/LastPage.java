package vanban.docx.plan;

import java.util.List;
import vanban.document.Block;
import vanban.document.Heading;
import vanban.document.Inline;
import vanban.document.ItemList;
import vanban.document.Orientation;
import vanban.document.Paragraph;
import vanban.document.Part;
import vanban.document.Section;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.StyleSet;
import vanban.style.measure.ParagraphMeasure;

/**
 * What can stand on the last page of a part, as far as anybody knows before its pages are made:
 * what is followed by more than a page of lines, by a section on a new page or by paper that turns
 * cannot.
 */
final class LastPage {
  /** Of a page: paragraphs may stand closer than they are reckoned to. */
  private static final int SURE_PERCENT = 125;

  private static final int HUNDRED = 100;

  private final boolean upright;
  private final Length width;
  private final Length full;
  private final ParagraphMeasure measure;
  private boolean noted;
  private Length below = Length.ZERO; // the last note, as high as what stands there is for certain

  private LastPage(Part part, PageStyle page, StyleSet styles) {
    this.upright = part.orientation() == Orientation.PORTRAIT;
    this.width = page.textWidth();
    this.full = page.textHeight().times(SURE_PERCENT, HUNDRED);
    this.measure = new ParagraphMeasure(styles);
  }

  /** Whether notes may stand at the foot of the last page of a part. */
  static boolean mayHaveNotes(Part part, PageStyle page, StyleSet styles) {
    LastPage last = new LastPage(part, page, styles);
    last.read(part.blocks());
    return last.noted && last.below.compareTo(last.full) < 0;
  }

  private void read(List<? extends Block> blocks) {
    blocks.forEach(this::read);
  }

  private void read(Block block) {
    if (block instanceof Section section) {
      below = section.newPage() ? full : below;
      read(section.blocks());
    } else if (block instanceof ItemList list) {
      list.items().forEach(item -> read(item.blocks()));
    } else if (Walk.inlines(List.of(block)).anyMatch(Inline.Note.class::isInstance)) {
      noted = true;
      below = turns(block) ? full : Length.ZERO;
    } else {
      below = turns(block) ? full : below.plus(height(block));
    }
  }

  /** Whether the paper turns for it: what follows stands on another page. */
  private boolean turns(Block block) {
    return upright && block instanceof Table table && table.orientation() == Orientation.LANDSCAPE;
  }

  /** How high its lines are; nothing for what is no line. */
  private Length height(Block block) {
    if (block instanceof Heading heading) {
      return measure.height(
          new Paragraph(heading.role(), heading.content(), heading.origin()), width);
    }
    return block instanceof Paragraph paragraph ? measure.height(paragraph, width) : Length.ZERO;
  }
}
