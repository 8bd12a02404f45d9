package vanban.docx.plan;

import java.util.List;
import vanban.style.Cascade;
import vanban.style.PageStyle;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

/** Paragraphs with a place of their own on the page, which is reckoned from its edges. */
final class Frames {
  private final Cascade cascade;

  Frames(StyleSet styles) {
    this.cascade = new Cascade(styles);
  }

  /** Whether a block is such a paragraph. */
  boolean isFramed(Placed block) {
    return block instanceof Placed.Paragraph paragraph
        && paragraph.use() instanceof StyleUse.Paragraphs use
        && cascade.paragraph(use.paragraph()).get(TextStyle.FRAME).isPresent();
  }

  /** The same blocks; such paragraphs know the pages they stand on. */
  List<Placed> on(PageStyle page, List<Placed> blocks) {
    return blocks.stream()
        .map(block -> isFramed(block) ? ((Placed.Paragraph) block).on(page) : block)
        .toList();
  }
}
