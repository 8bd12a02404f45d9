package vanban.docx.read;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Orientation;
import vanban.document.Part;
import vanban.document.Properties;

/**
 * Reads Word files, ours and others', for their words: paragraphs, tables and notes in their order,
 * with the numbers Word would print before them. Looks, margins and pictures are left behind.
 *
 * <p>All paragraphs have the role {@code body}, those of notes {@code note}, those of tables {@code
 * cell}.
 */
public final class DocxReader {
  private DocxReader() {}

  /**
   * The words of a Word file.
   *
   * @return a document of one part
   * @throws UnreadableDocxException if the bytes are no Word file
   */
  public static Document read(byte[] docx) throws UnreadableDocxException {
    WordprocessingMLPackage file = open(docx);
    try {
      MainDocumentPart main = file.getMainDocumentPart();
      DocxBlockReader reader = new DocxBlockReader(new ListLabels(file), new NoteIndex(main));
      List<Block> blocks = reader.all(main.getContent(), "body");
      Part part = new Part(Orientation.PORTRAIT, List.of(), blocks);
      return new Document(new Properties("", "", Optional.empty()), List.of(part));
    } catch (Docx4JException | RuntimeException e) { // what it throws depends on the damage
      throw new UnreadableDocxException("the Word file is damaged", e);
    }
  }

  private static WordprocessingMLPackage open(byte[] docx) throws UnreadableDocxException {
    OpcPackage file;
    try {
      file = OpcPackage.load(new ByteArrayInputStream(docx));
    } catch (Docx4JException | RuntimeException e) { // what it throws depends on the damage
      throw new UnreadableDocxException("not a Word file", e);
    }
    if (file instanceof WordprocessingMLPackage word && word.getMainDocumentPart() != null) {
      return word;
    }
    throw new UnreadableDocxException("an Office file, but not one of Word's");
  }
}
