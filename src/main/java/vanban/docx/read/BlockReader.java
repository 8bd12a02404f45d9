package vanban.docx.read;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Paragraph;

/** Reads paragraphs and tables, wherever they stand. */
final class BlockReader {
  private final NoteShelf notes;
  private final String role;

  /**
   * Reads blocks.
   *
   * @param role of the paragraphs
   */
  BlockReader(NoteShelf notes, String role) {
    this.notes = notes;
    this.role = role;
  }

  /** All blocks, in order; what only holds blocks, such as a content control, is looked into. */
  List<Block> all(List<Object> content) {
    List<Block> blocks = new ArrayList<>();
    content.forEach(one -> read(one, blocks));
    return blocks;
  }

  private void read(Object wrapped, List<Block> to) {
    Object one = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
    if (one instanceof P paragraph) {
      paragraph(paragraph, to);
    } else if (one instanceof Tbl table) {
      to.add(new TableReader(notes).read(table));
    } else {
      List<Object> inside = TraversalUtil.getChildrenImpl(one);
      if (inside != null) {
        inside.forEach(child -> read(child, to));
      }
    }
  }

  private void paragraph(P paragraph, List<Block> to) {
    LineReader line = new LineReader(notes);
    if (paragraph.getPPr() != null) {
      line.words(notes.label(paragraph.getPPr()));
    }
    List<Inline> words = line.all(paragraph.getContent());
    to.add(new Paragraph(role, Optional.empty(), words));
    line.boxes().forEach(box -> read(box, to));
  }
}
