package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Contents;
import vanban.style.Length;

/** Places the lines of a table of contents. */
final class ContentsPlanner {
  private ContentsPlanner() {}

  /**
   * The lines of a table of contents, with the field around them; an empty line where nothing is
   * listed.
   *
   * @param width of the text, at whose right edge the page numbers stand
   */
  static List<Placed> place(Contents contents, Length width) {
    List<Contents.Entry> entries = contents.entries();
    if (entries.isEmpty()) {
      return List.of(Placed.Paragraph.of(new StyleUse.Normal(), Placed.Line.EMPTY));
    }
    List<Placed> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      List<Piece> pieces = new ArrayList<>();
      if (i == 0) {
        pieces.add(start(contents));
      }
      Contents.Entry entry = entries.get(i);
      pieces.add(new Piece.ContentsLine(entry.heading(), entry.words(), entry.page()));
      String role = contents.roles().get(entry.depth() - 1);
      StyleUse.OfParagraph use = new StyleUse.ContentsLine(role, entry.depth(), width);
      lines.add(Placed.Paragraph.of(use, Placed.Line.of(pieces)));
    }
    lines.add(end());
    return lines;
  }

  /**
   * A line of its own, as Word has it: where the last line of the field ends a run of pages,
   * LibreOffice loses the page numbers in their margins.
   */
  private static Placed end() {
    StyleUse.OfParagraph thin = new StyleUse.Gap(StyleUse.Gap.THIN, false);
    return Placed.Paragraph.of(thin, Placed.Line.of(List.of(new Piece.ContentsEnd())));
  }

  private static Piece start(Contents contents) {
    boolean complete = contents.entries().stream().allMatch(entry -> entry.page().isPresent());
    return new Piece.ContentsStart(contents.roles().size(), complete);
  }
}
