package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.read.DocxReader;
import vanban.source.TooLargeException;
import vanban.source.World;
import vanban.text.TextWriter;
import vanban.vietnamese.linebreak.Bonds;

/** Word documents as plain text, whoever made them. */
public final class WordText {
  private WordText() {}

  /**
   * Reads a Word file. What keeps its lines together is of its looks: spaces and hyphens are common
   * ones.
   *
   * @return its text; empty if it is not one, which is then among the diagnostics
   */
  public static Optional<String> read(World world, Path file, Diagnostics diagnostics) {
    return document(world, file, diagnostics).map(TextWriter::write).map(Bonds::typed);
  }

  /** The same, as a document. */
  static Optional<Document> document(World world, Path file, Diagnostics diagnostics) {
    String name = world.display(file);
    if (world.isFolder(file)) {
      diagnostics.add(Diagnostic.error(Code.NOT_A_DOCUMENT, name).variant("folder"));
      return Optional.empty();
    }
    try {
      return DocxReader.read(name, world.bytes(file, DocxReader.mostBytes()), diagnostics);
    } catch (TooLargeException e) {
      diagnostics.add(DocxReader.tooLarge(name, e.size()));
    } catch (IOException e) {
      diagnostics.add(Diagnostic.error(Code.UNREADABLE_FILE, name));
    } catch (OutOfMemoryError e) { // of one large thing, which is garbage by now
      diagnostics.add(Memory.lackedBy(name));
    }
    return Optional.empty();
  }
}
