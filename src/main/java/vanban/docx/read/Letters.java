package vanban.docx.read;

import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;

/** Whether there is a letter in what was read. */
final class Letters {
  private Letters() {}

  /** Whether a block that was read holds one. */
  static boolean in(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.content().stream().anyMatch(Letters::in);
    }
    return block instanceof Table table
        && table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .flatMap(cell -> cell.blocks().stream())
            .anyMatch(Letters::in);
  }

  private static boolean in(Inline inline) {
    if (inline instanceof Inline.Wrapper wrapper) {
      return wrapper.content().stream().anyMatch(Letters::in);
    }
    return inline instanceof Inline.Text text
        && text.value().codePoints().anyMatch(Character::isLetter);
  }
}
