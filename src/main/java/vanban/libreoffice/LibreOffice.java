package vanban.libreoffice;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * LibreOffice on this machine. Each conversion is a process of its own, with settings of its own in
 * a temporary folder: it meets no window that a person has open, and leaves nothing behind, also
 * where this program is ended meanwhile. Once one did not end in time, no other is tried: what it
 * waits for, the others would wait for too.
 */
public final class LibreOffice {
  private static final Duration USUAL_PATIENCE = Duration.ofMinutes(2);
  private static final Duration PATIENCE_FOR_EACH = Duration.ofSeconds(20); // of many PDF files

  /** PDF/A-2b (ISO 19005-2) with tags and bookmarks: headings, tables and pictures can be heard. */
  private static final String PDF =
      "pdf:writer_pdf_Export:{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
          + "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
          + "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"}}";

  private static final List<String> NAMES =
      List.of("soffice", "libreoffice", "soffice.com", "soffice.exe");

  /** Where installers put it that do not add it to the path. */
  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/libreoffice/program",
          "/opt/libreoffice/program",
          "/snap/bin",
          "/Applications/LibreOffice.app/Contents/MacOS",
          "C:\\Program Files\\LibreOffice\\program",
          "C:\\Program Files (x86)\\LibreOffice\\program");

  private final Path program;
  private final Duration patience;
  private final Running running = new Running();
  private final AtomicBoolean hung = new AtomicBoolean();

  /**
   * One that is known.
   *
   * @param program that is started
   * @param patience how long a conversion may take
   */
  LibreOffice(Path program, Duration patience) {
    this.program = program;
    this.patience = patience;
  }

  /**
   * The one of this machine.
   *
   * @param path the folders in which programs are looked for first, as PATH holds them
   * @return empty where there is none
   */
  public static Optional<LibreOffice> find(String path) {
    return Stream.concat(Stream.of(path.split(File.pathSeparator, -1)), FOLDERS.stream())
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(program -> new LibreOffice(program, USUAL_PATIENCE));
  }

  /**
   * A Word file as LibreOffice writes it: with the numbers of pages on which it sees things.
   *
   * @throws LibreOfficeException if it does not, or not in time
   * @throws IOException if there is no room for its files
   */
  public byte[] rewritten(byte[] docx) throws IOException {
    return converted(docx, "docx:MS Word 2007 XML", "docx");
  }

  /**
   * Writes Word files as PDF files of the same names, by one process.
   *
   * @param docx at least one
   * @param out the folder they go to
   * @throws LibreOfficeException if it fails or does not end in time; some may be written
   */
  void writePdfs(List<Path> docx, Path out) throws IOException {
    if (hung.get()) {
      throw LibreOfficeException.givenUp();
    }
    Path folder = running.folder();
    try {
      List<String> asked =
          new ArrayList<>(List.of("--convert-to", PDF, "--outdir", out.toString()));
      docx.forEach(file -> asked.add(file.toString()));
      run(folder, asked, patience.plus(PATIENCE_FOR_EACH.multipliedBy(docx.size())));
    } finally {
      running.delete(folder);
    }
  }

  /** A temporary folder, which is taken away when the program ends, whatever ends it. */
  Path folder() throws IOException {
    return running.folder();
  }

  /** Takes such a folder away. */
  void delete(Path folder) throws IOException {
    running.delete(folder);
  }

  private byte[] converted(byte[] docx, String filter, String ending) throws IOException {
    if (hung.get()) {
      throw LibreOfficeException.givenUp();
    }
    Path folder = running.folder();
    try {
      Path source = folder.resolve("document.docx");
      Files.write(source, docx);
      Path out = folder.resolve("out");
      run(
          folder,
          List.of("--convert-to", filter, "--outdir", out.toString(), source.toString()),
          patience);
      Path written = out.resolve("document." + ending);
      if (!Files.isRegularFile(written)) {
        throw LibreOfficeException.failed();
      }
      return Files.readAllBytes(written);
    } finally {
      running.delete(folder);
    }
  }

  private void run(Path folder, List<String> asked, Duration patience) throws IOException {
    String settings = "-env:UserInstallation=" + folder.resolve("profile").toUri();
    ProcessBuilder builder =
        new ProcessBuilder(
            Stream.concat(
                    Stream.of(program.toString(), settings, "--headless", "--norestore"),
                    asked.stream())
                .toList());
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
    Process process = running.start(folder, builder);
    try {
      process.getOutputStream().close();
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        hung.set(true);
        throw LibreOfficeException.late(patience.toSeconds());
      }
      if (process.exitValue() != 0) {
        throw LibreOfficeException.failed();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LibreOfficeException.failed();
    } finally {
      Running.end(process);
    }
  }
}
