package vanban.docx;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.vietnamese.linebreak.Bonds;

/** What a read document says, paragraph by paragraph; notes in brackets, where they hang. */
final class Words {
  private Words() {}

  static List<String> of(Document document) {
    List<String> lines = new ArrayList<>();
    document.parts().forEach(part -> add(part.blocks(), lines));
    return lines;
  }

  private static void add(List<Block> blocks, List<String> to) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        to.add(words(paragraph.content()));
      } else if (block instanceof Table table) {
        table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.blocks(), to)));
      }
    }
  }

  private static String words(List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        words.append(Bonds.typed(text.value()));
      } else if (inline instanceof Inline.Wrapper wrapper) {
        words.append(words(wrapper.content()));
      } else if (inline instanceof Inline.Break) {
        words.append(" / ");
      } else if (inline instanceof Inline.Note note) {
        List<String> inside = new ArrayList<>();
        add(note.blocks(), inside);
        words.append("[").append(note.number()).append(": ");
        words.append(String.join(" / ", inside)).append("]");
      }
    }
    return words.toString();
  }
}
