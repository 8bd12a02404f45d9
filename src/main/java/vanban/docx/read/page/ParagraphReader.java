package vanban.docx.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.XmlCursor;

/** Reads how the letters of each paragraph look, in tables and outside, but for text boxes. */
final class ParagraphReader {
  private final LetterStyles styles;
  private final List<WordParagraph> all = new ArrayList<>();
  private int tables; // around what is read
  private String table = ""; // the style of the innermost

  private ParagraphReader(DocxFile file) {
    this.styles = new LetterStyles(file);
  }

  /** Those of a file, in their order. */
  static List<WordParagraph> all(DocxFile file) {
    ParagraphReader reader = new ParagraphReader(file);
    file.read(file.main(), "w:document", root -> root.children(() -> reader.read(root)));
    return reader.all;
  }

  private void read(XmlCursor cursor) {
    switch (cursor.name()) {
      case "w:p" -> paragraph(cursor);
      case "w:tbl" -> table(cursor);
      case "w:tblStyle" -> table = cursor.attribute("w:val").orElse("");
      case "w:sectPr", "w:sdtPr", "w:del", "w:moveFrom", "w:tblPrChange" -> {}
      default -> cursor.children(() -> read(cursor));
    }
  }

  private void table(XmlCursor cursor) {
    String around = table;
    table = "";
    tables++;
    cursor.children(() -> read(cursor));
    tables--;
    table = around;
  }

  /** A paragraph while it is read: its style, and its words. */
  private static final class Paragraph {
    private final List<WordParagraph.Piece> pieces = new ArrayList<>();
    private Optional<String> style = Optional.empty();
  }

  private void paragraph(XmlCursor cursor) {
    Paragraph own = new Paragraph();
    cursor.children(() -> inParagraph(cursor, own));
    all.add(new WordParagraph(tables > 0, own.pieces));
  }

  private void inParagraph(XmlCursor cursor, Paragraph own) {
    switch (cursor.name()) {
      case "w:pPr" -> cursor.children(() -> style(cursor, own));
      case "w:r" -> run(cursor, own);
      case "w:del", "w:moveFrom", "w:sdtPr" -> {}
      default -> cursor.children(() -> inParagraph(cursor, own));
    }
  }

  private static void style(XmlCursor cursor, Paragraph own) {
    if (cursor.name().equals("w:pStyle")) {
      own.style = cursor.attribute("w:val");
    }
  }

  private void run(XmlCursor cursor, Paragraph own) {
    Letters[] said = {Letters.UNSAID};
    String[] style = {""};
    StringBuilder words = new StringBuilder();
    cursor.children(
        () -> {
          switch (cursor.name()) {
            case "w:rPr" -> said[0] = Letters.read(cursor, id -> style[0] = id);
            case "w:t" -> cursor.text(words::append);
            case "w:tab" -> words.append('\t');
            case "w:noBreakHyphen" -> words.append('-');
            case "w:br", "w:cr" -> words.append('\n');
            default -> {}
          }
        });
    if (!words.isEmpty()) {
      Letters look = styles.of(table, own.style, style[0], said[0]);
      own.pieces.add(new WordParagraph.Piece(words.toString(), look));
    }
  }
}
