package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vanban.diagnostic.Diagnostics;
import vanban.libreoffice.LibreOffice;
import vanban.source.DiskWorld;
import vanban.source.MemoryWorld;

@DisplayName("A document as PDF")
@DisabledOnOs(OS.WINDOWS) // the program of these tests is a shell script
class PdfFilesTest {
  private static final Path REPORT = Path.of("data/mau/party-hd05/ke-hoach.yaml");
  private static final Path DOCX = Path.of("out/mau/party-hd05/ke-hoach.docx");
  private static final Path PDF = Path.of("out/mau/party-hd05/ke-hoach.pdf");
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  /** A script that copies each file, as if that made it a PDF file. */
  private static final String COPYING =
      """
      while [ $# -gt 0 ]; do
        case "$1" in
          --outdir) out=$2; shift;;
          *.docx) cp "$1" "$out/$(basename "$1" .docx).pdf";;
        esac
        shift
      done
      """;

  @TempDir Path folder;

  private final Diagnostics found = new Diagnostics();

  private LibreOffice office(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return LibreOffice.find(folder.toString()).orElseThrow();
  }

  private static MemoryWorld world() throws IOException {
    DiskWorld disk = new DiskWorld(Path.of(""));
    return new MemoryWorld().withAll(disk, REPORT.getParent()).withAll(disk, Path.of("templates"));
  }

  /** The files written while reports are rendered, and at the end. */
  private List<List<Path>> written(MemoryWorld world, String script) throws IOException {
    Renderer renderer = new Renderer(world, PROJECT, List.of(REPORT), Optional.of(office(script)));
    Set<Renderer.Format> formats = EnumSet.of(Renderer.Format.DOCX, Renderer.Format.PDF);
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    List<Path> first = renderer.render(REPORT, formats, compiler, found);
    return List.of(first, renderer.writePdfs(found));
  }

  private List<String> told() {
    return found.sorted().stream().map(one -> one.message().key()).toList();
  }

  @Test
  @DisplayName("is printed from the Word file, after all reports")
  void isPrintedFromTheWordFile() throws IOException {
    MemoryWorld world = world();
    assertEquals(List.of(List.of(DOCX), List.of(PDF)), written(world, COPYING));
    assertArrayEquals(world.bytes(DOCX), world.bytes(PDF));
    assertEquals(List.of(), told());
  }

  @Test
  @DisplayName("is as it was before where LibreOffice fails, and the Word file is new")
  void isUntouchedWhereLibreOfficeFails() throws IOException {
    MemoryWorld world = world();
    byte[] before = "before".getBytes(StandardCharsets.UTF_8);
    world.write(PDF, before);
    assertEquals(List.of(List.of(DOCX), List.of()), written(world, "exit 1\n"));
    assertArrayEquals(before, world.bytes(PDF));
    assertEquals(List.of("no-pdf"), told());
  }

  @Test
  @DisplayName("is not written where the report has an error")
  void isNotWrittenOfAReportWithAnError() throws IOException {
    MemoryWorld world = world().with(REPORT.toString(), "layout: party-hd05\n");
    assertEquals(List.of(List.of(), List.of()), written(world, COPYING));
    assertFalse(world.isFile(PDF));
    assertFalse(told().contains("no-pdf"));
  }
}
