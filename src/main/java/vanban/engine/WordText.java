package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.docx.read.DocxReader;
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
    String name = world.display(file);
    if (world.isFolder(file)) {
      diagnostics.add(Diagnostic.error(Code.NOT_A_DOCUMENT, name).variant("folder"));
      return Optional.empty();
    }
    return bytes(world, file, diagnostics)
        .flatMap(bytes -> DocxReader.read(name, bytes, diagnostics))
        .map(TextWriter::write);
  }

  private static Optional<byte[]> bytes(World world, Path file, Diagnostics diagnostics) {
    try {
      return Optional.of(world.bytes(file));
    } catch (IOException | OutOfMemoryError e) { // of a file that is larger than all memory
      diagnostics.add(Diagnostic.error(Code.UNREADABLE_FILE, world.display(file)));
      return Optional.empty();
    }
  }
}
