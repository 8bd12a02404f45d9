package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.style.Frame;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.Style;
import vanban.style.TextStyle;

/**
 * Paragraphs that stand at the foot of the text of a page: in a box that hangs on an empty
 * paragraph of the run of the text. That paragraph is as high as the box, so that there is room for
 * it wherever the text ends, and stays with what stands before it.
 */
final class PageFeet {
  private PageFeet() {}

  /** Where a paragraph stands, if at the foot of the text. */
  static Optional<Frame> place(Style style) {
    return style.get(TextStyle.FRAME).filter(frame -> frame.edge() == Frame.Edge.TEXT_BOTTOM);
  }

  /** How a paragraph is used in its box: where its frame would be narrow, it stands as that. */
  static ParagraphUse use(ParagraphUse use, Frame frame) {
    return frame.wide() ? use : use.aligned(Optional.of(frame.align()));
  }

  /**
   * The paragraph on which another one hangs; that one itself if it bears a note, for which Word
   * has no room in a box.
   *
   * @param width of the text
   * @param height of the paragraph
   */
  static Placed.Paragraph hung(Placed.Paragraph line, Length width, Length height) {
    boolean noted =
        line.line().pieces().stream().flatMap(Piece::flat).anyMatch(Piece.Note.class::isInstance);
    return noted ? line : anchor(new Piece.PageFoot(List.of(line), width, height, true));
  }

  private static Placed.Paragraph anchor(Piece.PageFoot foot) {
    StyleUse.Gap room = new StyleUse.Gap(foot.height(), false);
    return Placed.Paragraph.of(room, Placed.Line.of(List.of(foot)));
  }

  /** The foot that hangs on a block. */
  static Optional<Piece.PageFoot> of(Placed block) {
    return block instanceof Placed.Paragraph paragraph
            && paragraph.line().pieces().size() == 1
            && paragraph.line().pieces().get(0) instanceof Piece.PageFoot foot
        ? Optional.of(foot)
        : Optional.empty();
  }

  /** The same blocks; feet that follow one another are one. */
  static List<Placed> joined(List<Placed> blocks) {
    List<Placed> joined = new ArrayList<>();
    for (Placed block : blocks) {
      Optional<Piece.PageFoot> foot = of(block);
      Optional<Piece.PageFoot> above =
          joined.isEmpty() ? Optional.empty() : of(joined.get(joined.size() - 1));
      if (foot.isPresent() && above.isPresent()) {
        joined.set(joined.size() - 1, anchor(above.get().above(foot.get())));
      } else {
        joined.add(block);
      }
    }
    return joined;
  }

  /**
   * The same blocks; feet stand right below the text, for on the lower edge of the page notes may
   * stand.
   */
  static List<Placed> belowText(List<Placed> blocks) {
    return blocks.stream()
        .map(block -> of(block).<Placed>map(foot -> anchor(foot.belowText())).orElse(block))
        .toList();
  }

  /** The same blocks without room of their own, for margins: there they push nothing away. */
  static List<Placed> thin(List<Placed> blocks) {
    return blocks.stream()
        .map(block -> of(block).isPresent() ? thin((Placed.Paragraph) block) : block)
        .toList();
  }

  private static Placed thin(Placed.Paragraph anchor) {
    return Placed.Paragraph.of(new StyleUse.Gap(StyleUse.Gap.THIN, false), anchor.line());
  }
}
