package vanban.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.Approved;
import vanban.ProjectTemplates;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.engine.Compilation;
import vanban.engine.Project;
import vanban.engine.Workspace;
import vanban.source.MemoryWorld;

@DisplayName("A report made to do harm")
class HostileSourcesTest {
  private static final Path APPROVED =
      Path.of("src/test/resources/hostile/hostile-sources.approved.txt");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path REPORT = Path.of(HostileSource.REPORT);

  /** Only what hangs takes so long, on however slow a machine. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final MemoryWorld world = new MemoryWorld();
  private final Workspace workspace =
      new Workspace(world, new Project(Path.of("data"), TEMPLATES, Path.of("out")));

  @Test
  @DisplayName("ends in a document, or in what is wrong and where")
  void endsInADocumentOrInWhatIsWrong() throws IOException {
    world.withAll(ProjectTemplates.WORLD, TEMPLATES);
    List<HostileSource> sources = HostileSources.all();
    assertTrue(sources.size() >= 200, () -> "only " + sources.size());
    StringBuilder said = new StringBuilder();
    for (HostileSource source : sources) {
      source.files(source.size()).forEach(world::with);
      List<String> before = world.names();
      String found =
          assertTimeoutPreemptively(
              PATIENCE, () -> outcome(workspace.compile(REPORT)), source::name);
      said.append(source.name()).append(": ").append(found).append('\n');
      assertEquals(before, world.names(), source.name());
      source.files(source.size()).keySet().forEach(file -> world.remove(Path.of(file)));
    }
    Approved.verify(said.toString(), APPROVED);
  }

  /** What came of it; all that can be made of it is made. */
  private static String outcome(Compilation compilation) {
    compilation.index();
    compilation
        .finished()
        .ifPresent(
            compiled -> {
              assertTrue(compiled.docx().length > 0);
              assertFalse(compiled.text().isEmpty());
            });
    return compilation.diagnostics().isEmpty()
        ? "a document"
        : String.join(", ", firsts(compilation.diagnostics()));
  }

  /** Of each code where it is said first, and how many times in all. */
  private static List<String> firsts(List<Diagnostic> diagnostics) {
    Map<Code, List<Diagnostic>> byCode = new LinkedHashMap<>();
    diagnostics.forEach(
        one -> byCode.computeIfAbsent(one.code(), none -> new ArrayList<>()).add(one));
    assertFalse(byCode.containsKey(Code.FAULT_OF_VANBAN), () -> diagnostics.toString());
    return byCode.values().stream().map(HostileSourcesTest::first).toList();
  }

  private static String first(List<Diagnostic> same) {
    Diagnostic first = same.get(0);
    String place = first.place().map(at -> " " + at.toString().replace("data/r/", "")).orElse("");
    String times = same.size() == 1 ? "" : " and " + (same.size() - 1) + " more";
    return first.code().id() + place + times;
  }

  @Test
  @DisplayName("fails no other, and is written to the folder of documents only")
  void failsNoOtherAndIsWrittenToTheFolderOfDocumentsOnly() throws IOException {
    world.withAll(ProjectTemplates.WORLD, TEMPLATES);
    int number = 0;
    for (HostileSource source : HostileSources.all()) {
      if (source.size() == 1) {
        String folder = "data/" + number++ + "/";
        source
            .files(1)
            .forEach((file, bytes) -> world.with(file.replaceFirst("data/r/", folder), bytes));
      }
    }
    List<String> before = world.names();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    int status =
        assertTimeoutPreemptively(
            PATIENCE,
            () -> new CommandLineTool(world, out, out, Screens.NONE, Locale.ENGLISH).run("render"));
    String said = printed.toString(StandardCharsets.UTF_8);
    assertEquals(1, status, said);
    assertFalse(said.contains("fault"), said);
    List<String> written = new ArrayList<>(world.names());
    written.removeAll(before);
    assertTrue(written.size() > 5, written::toString);
    assertTrue(written.stream().allMatch(file -> file.startsWith("out/")), written::toString);
  }
}
