package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.ProjectTemplates;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.MemoryWorld;

@DisplayName("The skeleton of")
class SkeletonsTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));
  private static final Path FOLDER = Path.of("data/x");
  private static final MemoryWorld WORLD = new MemoryWorld();

  private record Subject(String layout, Skeletons.Kind kind) {
    @Override
    public String toString() {
      return layout + ": " + kind.name();
    }
  }

  private static Skeletons skeletons;
  private static ReportCompiler compiler;

  @BeforeAll
  static void readTheTemplates() throws IOException {
    WORLD.withAll(ProjectTemplates.WORLD, PROJECT.templates());
    compiler = new ReportCompiler(WORLD, PROJECT);
    skeletons = compiler.skeletons(CommandWording.PROGRAM);
  }

  static Stream<Subject> everyLayoutAndGenre() throws IOException {
    List<Subject> subjects = new ArrayList<>();
    for (Skeletons.Offer offer : skeletons.offers()) {
      offer.kinds().forEach(kind -> subjects.add(new Subject(offer.layout(), kind)));
    }
    assertTrue(subjects.size() > 80, "every layout offers its genres");
    return subjects.stream();
  }

  @ParameterizedTest
  @MethodSource("everyLayoutAndGenre")
  @DisplayName("every layout and genre renders at once, and only tells what is to be filled in")
  void rendersAtOnce(Subject subject) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    String text =
        skeletons.text(FOLDER, subject.layout(), subject.kind(), diagnostics).orElseThrow();
    Path file = FOLDER.resolve("report.yaml");
    WORLD.write(file, text.getBytes(StandardCharsets.UTF_8));
    Optional<Compiled> compiled = compiler.compile(file, diagnostics);
    List<Diagnostic> wrong =
        diagnostics.sorted().stream().filter(one -> one.code() != Code.TO_CHECK).toList();
    assertEquals(List.of(), wrong);
    assertTrue(diagnostics.size() > 0, "nothing is to be filled in");
    assertTrue(compiled.orElseThrow().docx().length > 0);
    assertEquals(-1, text.indexOf('«'), text);
    assertTrue(text.contains("# Tạo văn bản: vanban render data/x\n"), text);
    assertTrue(text.contains("genre: " + subject.kind().name()), text);
  }

  @Test
  @DisplayName("a layout that lacks a piece says which")
  void aMissingPieceIsNamed() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/x/layout.ftlx", "")
            .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}")
            .with("templates/x/skeletons/report.yaml", "«head»\n");
    Diagnostics diagnostics = new Diagnostics();
    Skeletons skeletons = new ReportCompiler(world, PROJECT).skeletons(CommandWording.PROGRAM);
    Skeletons.Kind kind = skeletons.offers().get(0).kinds().get(0);
    assertEquals(Optional.empty(), skeletons.text(FOLDER, "x", kind, diagnostics));
    assertEquals(
        List.of("templates/x/skeletons/head.yaml"),
        diagnostics.sorted().get(0).message().arguments());
  }

  @Test
  @DisplayName("a layout whose piece holds itself does not go on for ever")
  void aPieceThatHoldsItselfIsNamed() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .with("templates/x/layout.ftlx", "")
            .with("templates/x/layout.yaml", "genres: {bao-cao: {name: BÁO CÁO}}")
            .with("templates/x/skeletons/report.yaml", "«head»\n")
            .with("templates/x/skeletons/head.yaml", "«head»\n");
    Diagnostics diagnostics = new Diagnostics();
    Skeletons skeletons = new ReportCompiler(world, PROJECT).skeletons(CommandWording.PROGRAM);
    Skeletons.Kind kind = skeletons.offers().get(0).kinds().get(0);
    assertEquals(Optional.empty(), skeletons.text(FOLDER, "x", kind, diagnostics));
    assertEquals("include-cycle", diagnostics.sorted().get(0).code().id());
  }
}
