package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
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

@DisplayName("A document with contents")
@DisabledOnOs(OS.WINDOWS) // the program of these tests is a shell script
class PageNumbersTest {
  private static final Path REPORT = Path.of("data/dang-uy-xa/2026-doc-sach/report.yaml");
  private static final Path PLAIN = Path.of("data/mau/party-hd05/ke-hoach.yaml");
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  @TempDir Path folder;

  private LibreOffice failing() throws IOException {
    return office("exit 1\n");
  }

  private LibreOffice office(String script) throws IOException {
    Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n" + script);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    return LibreOffice.find(folder.toString()).orElseThrow();
  }

  private static MemoryWorld world() throws IOException {
    DiskWorld disk = new DiskWorld(Path.of(""));
    return new MemoryWorld()
        .withAll(disk, REPORT.getParent())
        .withAll(disk, PLAIN.getParent())
        .withAll(disk, Path.of("templates"));
  }

  private static List<String> codes(Diagnostics found) {
    return found.sorted().stream().map(one -> one.message().key()).toList();
  }

  @Test
  @DisplayName("is not written where its page numbers are asked for and nobody tells them")
  void isNotWrittenWithoutItsNumbers() throws IOException {
    MemoryWorld world = world();
    Renderer renderer = new Renderer(world, PROJECT, List.of(REPORT), Optional.of(failing()));
    Diagnostics found = new Diagnostics();
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    Set<Renderer.Format> docx = EnumSet.of(Renderer.Format.DOCX);
    assertEquals(List.of(), renderer.render(REPORT, docx, compiler, found));
    assertEquals(List.of("no-page-numbers"), codes(found));
    Diagnostics plain = new Diagnostics();
    assertEquals(1, renderer.render(PLAIN, docx, compiler, plain).size());
    assertEquals(List.of(), codes(plain), "what has no contents needs no pages");
  }

  @Test
  @DisplayName("is not written where LibreOffice hands it back without having filled in a number")
  void isNotWrittenWithNumbersThatNobodyTold() throws IOException {
    // the last two arguments: the folder for what is written, the file
    String untouched = "while [ $# -gt 2 ]; do shift; done\nmkdir -p \"$1\"\ncp \"$2\" \"$1\"\n";
    MemoryWorld world = world();
    Renderer renderer =
        new Renderer(world, PROJECT, List.of(REPORT), Optional.of(office(untouched)));
    Diagnostics found = new Diagnostics();
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    assertEquals(
        List.of(), renderer.render(REPORT, EnumSet.of(Renderer.Format.DOCX), compiler, found));
    assertEquals(List.of("no-page-numbers"), codes(found));
  }

  @Test
  @DisplayName("is written, and counted, where nobody asks for them")
  void isCountedWhereNobodyAsks() throws IOException {
    MemoryWorld world = world();
    Renderer renderer = new Renderer(world, PROJECT, List.of(REPORT, PLAIN));
    Diagnostics found = new Diagnostics();
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    for (Path report : List.of(REPORT, PLAIN)) {
      renderer.render(report, EnumSet.of(Renderer.Format.DOCX), compiler, found);
    }
    assertEquals(List.of(), codes(found));
    assertEquals(1, renderer.withoutPages());
  }
}
