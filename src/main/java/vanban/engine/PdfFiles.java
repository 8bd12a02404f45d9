package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.libreoffice.LibreOffice;
import vanban.libreoffice.PdfBatch;
import vanban.source.World;

/**
 * The PDF files of a run: laid by as Word files while reports are rendered, converted at the end,
 * and each written whole or not at all.
 */
final class PdfFiles {
  private final World world;
  private final PdfBatch batch;
  private final Map<Integer, Wanted> wanted = new TreeMap<>();

  PdfFiles(World world, LibreOffice office) {
    this.world = world;
    this.batch = new PdfBatch(office);
  }

  /** A PDF file, and the report it is of. */
  private record Wanted(Path report, Path file) {}

  /** Asks for the PDF file of a Word file. */
  void add(Path report, Path file, byte[] docx, Diagnostics diagnostics) {
    try {
      int number = batch.add(docx);
      synchronized (wanted) {
        wanted.put(number, new Wanted(report, file));
      }
    } catch (IOException e) {
      diagnostics.add(notWritten(report, Optional.of(e)));
    }
  }

  /** Converts and writes all that were asked for, and says of the others why they are not there. */
  List<Path> write(Diagnostics diagnostics) {
    List<Path> written = new ArrayList<>();
    try (batch) {
      Optional<IOException> stopped = batch.convert();
      wanted.forEach(
          (number, one) -> write(number, one, stopped, diagnostics).ifPresent(written::add));
    } catch (IOException e) {
      return written; // what is left in the temporary folder goes when the program ends
    }
    return written;
  }

  private Optional<Path> write(
      int number, Wanted one, Optional<IOException> stopped, Diagnostics diagnostics) {
    Optional<byte[]> pdf;
    try {
      pdf = batch.pdf(number);
    } catch (IOException e) {
      diagnostics.add(notWritten(one.report(), Optional.of(e)));
      return Optional.empty();
    }
    if (pdf.isEmpty()) {
      diagnostics.add(notWritten(one.report(), stopped));
      return Optional.empty();
    }
    return write(one.file(), pdf.orElseThrow(), diagnostics);
  }

  private Optional<Path> write(Path file, byte[] pdf, Diagnostics diagnostics) {
    try {
      world.write(file, pdf);
      return Optional.of(file);
    } catch (IOException e) {
      diagnostics.add(Unwritable.because(world, file, e));
      return Optional.empty();
    }
  }

  private Diagnostic notWritten(Path report, Optional<IOException> because) {
    return OfficeTrouble.told(Code.NO_PDF, world.display(report), because);
  }
}
