package vanban.libreoffice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Word files that become PDF files together: LibreOffice takes longer to start than to convert one.
 * They wait in a temporary folder, so that many need no memory. For several threads.
 */
public final class PdfBatch implements AutoCloseable {
  private static final int AT_ONCE = 50; // files of one process

  private final LibreOffice office;
  private final List<Path> waiting = new ArrayList<>();
  private Optional<Path> folder = Optional.empty();

  /** An empty one. */
  public PdfBatch(LibreOffice office) {
    this.office = office;
  }

  /**
   * Lays a Word file by.
   *
   * @return the number by which its PDF file is asked for
   * @throws IOException if there is no room for it
   */
  public synchronized int add(byte[] docx) throws IOException {
    if (folder.isEmpty()) {
      folder = Optional.of(office.folder());
    }
    int number = waiting.size();
    waiting.add(Files.write(folder.orElseThrow().resolve(number + ".docx"), docx));
    return number;
  }

  /**
   * Converts all that wait.
   *
   * @return what stopped LibreOffice; the files that it had written until then are there
   */
  public synchronized Optional<IOException> convert() {
    try {
      for (int start = 0; start < waiting.size(); start += AT_ONCE) {
        List<Path> some = waiting.subList(start, Math.min(start + AT_ONCE, waiting.size()));
        office.writePdfs(some, folder.orElseThrow());
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(e);
    }
  }

  /**
   * The PDF file of a Word file; empty if LibreOffice wrote none.
   *
   * @throws IOException if it cannot be read
   */
  public synchronized Optional<byte[]> pdf(int number) throws IOException {
    Path pdf = folder.orElseThrow().resolve(number + ".pdf");
    return Files.isRegularFile(pdf) ? Optional.of(Files.readAllBytes(pdf)) : Optional.empty();
  }

  /** Takes the temporary files away. */
  @Override
  public synchronized void close() throws IOException {
    if (folder.isPresent()) {
      office.delete(folder.orElseThrow());
    }
  }
}
