package vanban.repository;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.DiskWorld;
import vanban.source.ForwardingWorld;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("A new repository")
class NewRepositoryTest {
  private static final Path FOLDER = Path.of("van-ban");

  @TempDir private Path disk;
  private final Diagnostics diagnostics = new Diagnostics();

  private static MemoryWorld made() throws IOException {
    MemoryWorld world = new MemoryWorld();
    assertTrue(new NewRepository(world).write(Path.of(""), new Diagnostics()).isPresent());
    return world;
  }

  @Test
  @DisplayName("has a report that says what is to be filled in, and becomes a document")
  void hasAReportThatRenders() throws IOException {
    MemoryWorld world = made();
    Project project = new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
    ReportCompiler compiler = new ReportCompiler(world, project);
    List<Path> reports = compiler.reportsBelow(project.data());
    assertEquals(List.of(Path.of("data/bao-cao-dau-tien/report.yaml")), reports);
    Optional<Compiled> compiled = compiler.compile(reports.get(0), diagnostics);
    assertTrue(diagnostics.size() > 0, "nothing is to be filled in");
    assertTrue(diagnostics.sorted().stream().allMatch(one -> one.code() == Code.TO_CHECK));
    assertTrue(compiled.orElseThrow().docx().length > 0);
    String schemaLine = "# yaml-language-server: $schema=../../schema/report.schema.json\n";
    assertTrue(world.read(reports.get(0)).text().startsWith(schemaLine));
  }

  @Test
  @DisplayName("has the layouts and the schemas of this project, byte for byte")
  void hasTheLayoutsAndTheSchemas() throws IOException {
    MemoryWorld world = made();
    World project = new DiskWorld(Path.of(""));
    for (Path folder : List.of(Path.of("templates"), Path.of("schema"), Path.of(".vscode"))) {
      assertEquals(project.filesBelow(folder), world.filesBelow(folder));
      for (Path file : project.filesBelow(folder)) {
        assertArrayEquals(project.bytes(file), world.bytes(file), file.toString());
      }
    }
  }

  @Test
  @DisplayName("has the guide, in which no link leads to a page that is not there")
  void hasTheGuide() throws IOException {
    MemoryWorld world = made();
    Path guide = Path.of("docs/huong-dan.md");
    assertTrue(world.read(Path.of("README.md")).text().contains("(docs/huong-dan.md)"));
    assertArrayEquals(new DiskWorld(Path.of("")).bytes(guide), world.bytes(guide));
    for (Path page : world.filesBelow(Path.of("docs"))) {
      Pattern.compile("\\]\\(([a-z/.-]+\\.md)")
          .matcher(world.read(page).text())
          .results()
          .map(link -> page.resolveSibling(link.group(1)).normalize())
          .forEach(linked -> assertTrue(world.isFile(linked), page + ": " + linked));
    }
  }

  @Test
  @DisplayName("tells Git, editors and a server what is what, in files they find")
  void tellsToolsWhatIsWhat() throws IOException {
    MemoryWorld world = made();
    List<String> others =
        world.names().stream()
            .filter(name -> !name.matches("(templates|schema|data|docs)/.*"))
            .toList();
    assertEquals(
        List.of(
            ".editorconfig",
            ".gitattributes",
            ".githooks/pre-commit",
            ".github/workflows/vanban.yml",
            ".gitignore",
            ".vscode/extensions.json",
            ".vscode/settings.json",
            "README.md"),
        others);
    assertTrue(world.read(Path.of(".gitignore")).text().contains("/out/\n"));
    assertTrue(
        world.read(Path.of(".gitattributes")).text().contains("*.docx binary diff=vanban\n"));
    String readme = world.read(Path.of("README.md")).text();
    assertTrue(readme.contains("data/bao-cao-dau-tien"));
    assertTrue(readme.contains("git config core.hooksPath .githooks\n"));
    String hook = world.read(Path.of(".githooks/pre-commit")).text();
    assertTrue(hook.startsWith("#!/bin/sh\n") && hook.contains("\nvanban check"), hook);
  }

  @ParameterizedTest
  @CsvSource({
    "data/xa/report.yaml, report",
    "data/xa/bao-cao.yaml, report",
    "data/xa/sections/kinh-te.yaml, part",
    "data/xa/phan/kinh-te.yaml, part",
    "data/xa/figures.yaml, figures",
    "data/xa/figures-2025.yaml, figures",
    "data/xa/figures/kinh-te.yaml, figures",
    "data/xa/so-lieu-thu-chi.yaml, figures",
    "data/xa/so-lieu/thu-chi.yaml, figures",
    "data/xa/don-vi/ap-dong.yaml, figures",
    "data/xa/units/vi-thuy/figures.yaml, figures",
    "data/xa/ghi-chu.yaml, ''",
    "templates/x/styles.yaml, styles",
    "templates/x/layout.yaml, layout",
    "templates/x/figures.yaml, ''"
  })
  @DisplayName("has settings by which an editor knows files by their usual names, and no others")
  void editorsKnowFilesByTheirNames(String file, String schema) throws IOException {
    String settings = Files.readString(Path.of(".vscode/settings.json"));
    Map<String, Map<String, Object>> all = new Yaml().load(settings);
    List<String> schemas =
        all.get("yaml.schemas").entrySet().stream()
            .filter(entry -> globs(entry.getValue()).anyMatch(glob -> matches(glob, file)))
            .map(entry -> entry.getKey().replaceAll("\\./schema/(.*)\\.schema\\.json", "$1"))
            .toList();
    assertEquals(schema.isEmpty() ? List.of() : List.of(schema), schemas);
  }

  private static Stream<String> globs(Object value) {
    return value instanceof List<?> several
        ? several.stream().map(String.class::cast)
        : Stream.of((String) value);
  }

  private static boolean matches(String glob, String file) {
    return FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(Path.of(file));
  }

  @Test
  @DisplayName("is not started among other files, nor in the place of one")
  void isNotStartedAmongOtherFiles() throws IOException {
    MemoryWorld world = new MemoryWorld().with("van-ban/.git/HEAD", "").with("tệp", "");
    assertEquals(Optional.empty(), new NewRepository(world).write(FOLDER, diagnostics));
    assertEquals(Optional.empty(), new NewRepository(world).write(Path.of("tệp"), diagnostics));
    assertEquals(List.of("tệp", "van-ban/.git/HEAD"), world.names());
    assertEquals(
        List.of("already-there", "already-there"),
        diagnostics.sorted().stream().map(found -> found.code().id()).toList());
  }

  @Test
  @DisplayName("is started in a folder that holds nothing but folders")
  void isStartedInAnEmptyFolder() throws IOException {
    Files.createDirectories(disk.resolve("van-ban/trong"));
    World world = new DiskWorld(disk);
    Optional<Path> report = new NewRepository(world).write(FOLDER, diagnostics);
    assertEquals(Optional.of(FOLDER.resolve("data/bao-cao-dau-tien/report.yaml")), report);
    assertTrue(world.isFile(report.orElseThrow()));
  }

  @Test
  @DisplayName("is whole or not there")
  void isWholeOrNotThere() throws IOException {
    MemoryWorld memory = new MemoryWorld();
    World full =
        new ForwardingWorld(memory) {
          @Override
          public void write(Path file, byte[] content) throws IOException {
            if (memory.names().size() == 20) {
              throw new FileSystemException(file.toString(), null, "đĩa đầy");
            }
            super.write(file, content);
          }
        };
    assertEquals(Optional.empty(), new NewRepository(full).write(FOLDER, diagnostics));
    assertEquals(List.of(), memory.names());
    assertEquals("unwritable-output", diagnostics.sorted().get(0).code().id());
  }

  @Test
  @DisplayName("is the same from a program in one jar")
  void isTheSameFromAJar() throws IOException {
    Path jar = disk.resolve("một chương trình.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("vanban/repository/files/", "vanban/x.class", "dot-x")) {
        zip.putNextEntry(new ZipEntry(name));
      }
      zip.putNextEntry(new ZipEntry("vanban/repository/files/dot-a/dot-b/c-dot-d"));
      zip.write("nội dung".getBytes(StandardCharsets.UTF_8));
    }
    Map<Path, byte[]> files = BundledFiles.in(jar.toUri().toURL());
    assertEquals(List.of(Path.of(".a/.b/c-dot-d")), List.copyOf(files.keySet()));
    assertEquals("nội dung", new String(files.values().iterator().next(), StandardCharsets.UTF_8));
    assertFalse(BundledFiles.all().isEmpty());
  }
}
