package vanban.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.DocxReader;
import vanban.docx.read.UnreadableDocxException;
import vanban.source.World;
import vanban.text.TextWriter;

/** Word documents as plain text, whoever made them. */
public final class WordText {
  private WordText() {}

  /**
   * Reads a Word file.
   *
   * @return its text; empty if it is not one, which is then among the diagnostics
   */
  public static Optional<String> read(World world, Path file, Diagnostics diagnostics) {
    try {
      return Optional.of(TextWriter.write(DocxReader.read(world.bytes(file))));
    } catch (UnreadableDocxException e) {
      diagnostics.add(Diagnostic.error(Code.NOT_A_DOCUMENT, world.display(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.empty();
  }
}
