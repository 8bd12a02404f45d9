package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.markup.MarkupWriter;
import vanban.source.MemoryWorld;
import vanban.source.World;

@DisplayName("A project that stays open")
class WorkspaceTest {
  private static final Path DATA = Path.of("data");
  private static final Path TEMPLATES = Path.of("templates");
  private static final Project PROJECT = new Project(DATA, TEMPLATES, Path.of("out"));
  private static final Path FOLDER = DATA.resolve("tinh-uy/2024-q1");
  private static final Path REPORT = FOLDER.resolve("report.yaml");
  private static final Path PART = FOLDER.resolve("sections/noi-chinh.yaml");
  private static final Path OTHER = DATA.resolve("tinh-uy/2024-chuong-trinh/report.yaml");
  private static final Path BY_UNIT = DATA.resolve("tinh-uy/2024-q1-xay-dung-dang/report.yaml");
  private static final Path UNIT =
      DATA.resolve("tinh-uy/2024-q1-xay-dung-dang/units/nga-bay/figures.yaml");

  private MemoryWorld world;
  private Workspace workspace;

  @BeforeEach
  void open() throws IOException {
    World disk = ProjectTemplates.WORLD;
    world = new MemoryWorld().withAll(disk, DATA.resolve("tinh-uy")).withAll(disk, TEMPLATES);
    workspace = new Workspace(world, PROJECT);
  }

  private String text(Path file) throws IOException {
    return new String(world.bytes(file), StandardCharsets.UTF_8);
  }

  private void save(Path file, String text) {
    world.with(file.toString(), text);
  }

  private static List<String> shown(Compilation compilation) {
    return List.of(
        compilation.diagnostics().toString(),
        compilation.document().map(MarkupWriter::write).orElse(""));
  }

  /** The same as if nothing were remembered. */
  private Compilation compiled(Path report) throws IOException {
    Compilation compilation = workspace.compile(report);
    assertEquals(shown(new ReportCompiler(world, PROJECT).compile(report)), shown(compilation));
    return compilation;
  }

  @Test
  @DisplayName("reads nothing again while nothing changes")
  void readsNothingAgain() throws IOException {
    Compilation first = compiled(REPORT);
    Workspace.Work work = workspace.work();
    assertTrue(work.yamlFiles() > 10, work::toString);
    assertEquals(first, compiled(REPORT));
    assertEquals(work, workspace.work());
  }

  @Test
  @DisplayName("reads again the one part that was edited, and compiles only whom it concerns")
  void readsOnlyWhatWasEdited() throws IOException {
    Compilation first = compiled(REPORT);
    compiled(OTHER);
    Workspace.Work work = workspace.work();
    save(PART, text(PART) + "\n# thêm\n");
    assertEquals(List.of(REPORT), workspace.concernedBy(PART));
    assertEquals(shown(first), shown(compiled(REPORT)));
    compiled(OTHER);
    assertEquals(
        new Workspace.Work(
            work.compilations() + 1, work.yamlFiles() + 1, work.layouts(), work.styles()),
        workspace.work());
  }

  @Test
  @DisplayName("takes what an editor has not saved, until it is closed")
  void takesWhatIsNotSaved() throws IOException {
    Compilation saved = compiled(REPORT);
    String edited = text(PART).replaceFirst("title: ", "title: Chưa lưu, ");
    workspace.open(PART, edited);
    Compilation unsaved = workspace.compile(REPORT);
    assertTrue(shown(unsaved).get(1).contains("Chưa lưu, "));
    workspace.close(PART);
    assertEquals(shown(saved), shown(compiled(REPORT)));
    save(PART, edited);
    assertEquals(shown(unsaved), shown(compiled(REPORT)));
  }

  @Test
  @DisplayName("knows that a report waits for a file that is not there, and notices when it comes")
  void noticesAFileThatComes() throws IOException {
    String part = text(PART);
    world.remove(PART);
    assertTrue(codes(compiled(REPORT)).contains(Code.INCLUDE_MISSING));
    assertEquals(List.of(REPORT), workspace.concernedBy(PART));
    save(PART, part);
    assertFalse(compiled(REPORT).hasErrors());
  }

  @Test
  @DisplayName("notices a report that comes, first as a text nobody has saved")
  void noticesAReportThatComes() throws IOException {
    Path fresh = FOLDER.resolve("moi.yaml");
    assertFalse(workspace.reportsBelow(FOLDER).contains(fresh));
    workspace.open(fresh, text(REPORT));
    assertTrue(workspace.reportsBelow(FOLDER).contains(fresh));
    assertFalse(workspace.compile(fresh).hasErrors());
  }

  @Test
  @DisplayName("notices a unit whose file comes below a pattern, and one whose file goes")
  void noticesUnits() throws IOException {
    String unit = text(UNIT);
    compiled(BY_UNIT);
    world.remove(UNIT);
    assertEquals(List.of(BY_UNIT), workspace.concernedBy(UNIT));
    Compilation without = compiled(BY_UNIT);
    save(UNIT, unit);
    assertFalse(shown(without).equals(shown(compiled(BY_UNIT))));
  }

  @Test
  @DisplayName(
      "notices an edited template, the template of a macro, styles, and what a layout says")
  void noticesLayouts() throws IOException {
    Compilation first = compiled(REPORT);
    String layout = first.read().report().orElseThrow().layout();
    List<Path> files =
        List.of(
            TEMPLATES.resolve("party/layout.ftlx"),
            TEMPLATES.resolve("lib/body.ftlx"),
            TEMPLATES.resolve("party/styles.yaml"),
            TEMPLATES.resolve(layout + "/styles.yaml"),
            TEMPLATES.resolve("party/layout.yaml"),
            TEMPLATES.resolve(layout + "/layout.yaml"));
    for (Path file : files) {
      String text = text(file);
      assertEquals(List.of(REPORT), workspace.concernedBy(file), file::toString);
      save(file, file.toString().endsWith(".ftlx") ? text + "\n<#if>" : "rác: [\n" + text);
      assertTrue(compiled(REPORT).hasErrors(), file::toString);
      save(file, text);
      assertEquals(shown(first), shown(compiled(REPORT)), file::toString);
    }
  }

  @Test
  @DisplayName("after any edits comes to what a compilation comes to that remembers nothing")
  void isTheSameAfterAnyEdits() throws IOException {
    Random random = new Random(20261121);
    List<Path> files =
        world.filesBelow(FOLDER).stream().filter(f -> f.toString().endsWith(".yaml")).toList();
    for (int i = 0; i < 60; i++) {
      Path file = files.get(random.nextInt(files.size()));
      String text = text(file);
      int at = random.nextInt(text.length());
      save(
          file, text.substring(0, at) + ":[ '\"x\n".charAt(random.nextInt(7)) + text.substring(at));
      compiled(REPORT);
      if (file.equals(REPORT) || random.nextInt(3) > 0) {
        save(file, text);
      }
    }
    assertTrue(workspace.work().compilations() > 40, () -> workspace.work().toString());
  }

  private static List<Code> codes(Compilation compilation) {
    return compilation.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
