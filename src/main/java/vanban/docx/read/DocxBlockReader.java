package vanban.docx.read;

import jakarta.xml.bind.JAXBElement;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.document.Paragraph;

/** Reads paragraphs and tables, wherever they stand; notes are numbered as they come. */
final class DocxBlockReader {
  private static final String CELL = "cell"; // the roles of paragraphs in cells and notes
  private static final String NOTE = "note";

  private final ListLabels labels;
  private final NoteIndex notes;
  private int read; // how many notes so far

  DocxBlockReader(ListLabels labels, NoteIndex notes) {
    this.labels = labels;
    this.notes = notes;
  }

  /**
   * All blocks, in order; what only holds blocks, such as a content control, is looked into.
   *
   * @param role of the paragraphs
   */
  List<Block> all(List<Object> content, String role) {
    List<Block> blocks = new ArrayList<>();
    content.forEach(one -> read(one, role, blocks));
    return blocks;
  }

  private void read(Object wrapped, String role, List<Block> to) {
    Object one = wrapped instanceof JAXBElement<?> element ? element.getValue() : wrapped;
    if (one instanceof P paragraph) {
      paragraph(paragraph, role, to);
    } else if (one instanceof Tbl table) {
      to.add(new DocxTableReader(cell -> all(cell, CELL)).read(table));
    } else {
      List<Object> inside = TraversalUtil.getChildrenImpl(one);
      if (inside != null) {
        inside.forEach(child -> read(child, role, to));
      }
    }
  }

  private void paragraph(P paragraph, String role, List<Block> to) {
    DocxLineReader line = new DocxLineReader(notes, this::note);
    if (paragraph.getPPr() != null) {
      line.words(labels.next(paragraph.getPPr()));
    }
    List<Inline> words = line.all(paragraph.getContent());
    to.add(new Paragraph(role, words, Origin.UNKNOWN));
    line.boxes().forEach(box -> read(box, role, to));
  }

  private Inline note(List<Object> content) {
    int number = ++read;
    return new Inline.Note(number, all(content, NOTE), Origin.UNKNOWN);
  }
}
