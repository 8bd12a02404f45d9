package vanban.docx.read;

import java.util.ArrayList;
import java.util.List;
import vanban.document.Block;
import vanban.document.Origin;
import vanban.document.Paragraph;
import vanban.docx.read.list.ListProperties;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.XmlCursor;

/** Reads paragraphs and tables, wherever they stand. */
final class DocxBlockReader {
  private static final String CELL = "cell"; // the role of paragraphs in cells

  private final XmlCursor cursor;
  private final Story story;

  DocxBlockReader(XmlCursor cursor, Story story) {
    this.cursor = cursor;
    this.story = story;
  }

  /**
   * All blocks below the element at which the cursor stands, in order; what only holds blocks, such
   * as a content control, is looked into.
   *
   * @param role of the paragraphs
   */
  List<Block> all(String role) {
    List<Block> blocks = new ArrayList<>();
    cursor.children(() -> read(role, blocks));
    return blocks;
  }

  private void read(String role, List<Block> to) {
    switch (cursor.name()) {
      case "w:p" -> paragraph(role, to);
      case "w:tbl" -> to.add(table());
      case "w:altChunk" -> story.omit(Omission.FILES);
      case "w:del" -> story.omit(Omission.DELETIONS);
      case "w:tcPr", "w:sectPr", "w:sdtPr", "w:sdtEndPr", "w:moveFrom" -> {}
      case "mc:AlternateContent" -> {
        if (!cursor.alternatives(() -> read(role, to))) {
          story.omit(Omission.ALTERNATIVES);
        }
      }
      default -> outside(role, to);
    }
  }

  /** Looks into what only holds blocks; words that stand outside of paragraphs are one. */
  private void outside(String role, List<Block> to) {
    int element = cursor.ordinal();
    DocxLineReader line = new DocxLineReader(cursor, story, () -> one(role));
    if (cursor.name().equals("w:r") || cursor.name().equals("w:t")) {
      line.read();
      finish(line, element, role, to);
    } else {
      cursor.children(() -> read(role, to));
    }
  }

  private List<Block> one(String role) {
    List<Block> blocks = new ArrayList<>();
    read(role, blocks);
    return blocks;
  }

  private Block table() {
    List<Block> read =
        story.within(() -> List.of(new DocxTableReader(cursor, story, () -> one(CELL)).read()));
    return read.get(0);
  }

  private void paragraph(String role, List<Block> to) {
    story.spend(ReadLimit.PARAGRAPHS, 1);
    int element = cursor.ordinal();
    DocxLineReader line = new DocxLineReader(cursor, story, () -> one(role));
    ListProperties properties = new ListProperties();
    boolean[] started = new boolean[1];
    cursor.children(
        () -> {
          if (cursor.name().equals("w:pPr") && !started[0]) {
            cursor.children(() -> properties.read(cursor));
          } else {
            start(line, properties, started);
            line.read();
          }
        });
    start(line, properties, started);
    finish(line, element, role, to);
  }

  /** Puts the number of a paragraph before its first words. */
  private void start(DocxLineReader line, ListProperties properties, boolean[] started) {
    if (!started[0]) {
      started[0] = true;
      line.words(story.label(properties));
    }
  }

  private void finish(DocxLineReader line, int element, String role, List<Block> to) {
    Origin origin = Origin.of(WordPlace.of(story.part(), element));
    to.add(new Paragraph(role, line.line(), origin));
    to.addAll(line.boxes());
  }
}
