package vanban.docx.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Orientation;
import vanban.document.Part;
import vanban.document.Properties;
import vanban.docx.read.opc.DocxFile;
import vanban.docx.read.opc.ReadLimit;
import vanban.docx.read.opc.UnreadableDocxException;
import vanban.docx.read.opc.XmlCursor;

/**
 * Reads Word files, ours and others', for their words: paragraphs, tables and notes in their order,
 * with the numbers Word would print before them, letters above and below the line, and the words
 * behind the text of pages. Other looks and margins are left behind; of all other things that are
 * not read there is a warning.
 *
 * <p>All paragraphs have the role {@code body}, those of notes {@code note}, those of tables {@code
 * cell}.
 */
public final class DocxReader {
  private DocxReader() {}

  /**
   * The words of a Word file. Whatever the bytes are, they end in words or in an error, within the
   * limits of {@link vanban.docx.read.opc.ReadLimit}.
   *
   * @param name of the file, for messages
   * @return a document of one part; empty after an error
   */
  public static Optional<Document> read(String name, byte[] docx, Diagnostics diagnostics) {
    Omissions omissions = new Omissions();
    try {
      Document read = document(new DocxFile(docx), omissions);
      omissions.warn(name, diagnostics);
      return Optional.of(read);
    } catch (UnreadableDocxException e) {
      diagnostics.add(e.diagnostic(name));
      return Optional.empty();
    }
  }

  /** How many bytes a Word file can have to be read. */
  public static long mostBytes() {
    return ReadLimit.FILE.most();
  }

  /** What is to be said of a Word file with more bytes than are read. */
  public static Diagnostic tooLarge(String name, long bytes) {
    return ReadLimit.FILE.exceeded(bytes, "zip").diagnostic(name);
  }

  private static Document document(DocxFile file, Omissions omissions) {
    Story.Looks looks = Story.Looks.of(file);
    MarginReader margins = new MarginReader(file, omissions);
    margins.read(looks);
    NoteReader notes = new NoteReader(file, omissions).read(looks);
    Story story = new Story(file.main(), file.budget(), omissions, looks.fromStart(), notes);
    List<Block> blocks = new ArrayList<>();
    file.read(file.main(), "w:document", root -> body(root, story, blocks));
    story.close();
    return new Document(
        new Properties("", "", Optional.empty()),
        List.of(new Part(Orientation.PORTRAIT, List.of(), blocks)),
        new Document.Sheets(false, margins.watermark()));
  }

  private static void body(XmlCursor root, Story story, List<Block> to) {
    root.children(
        () -> {
          if (root.name().equals("w:body")) {
            to.addAll(new DocxBlockReader(root, story).all("body"));
          }
        });
  }
}
