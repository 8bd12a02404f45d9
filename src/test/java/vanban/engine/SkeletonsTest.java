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
  @DisplayName("a layout without genres has what it asks for, and nothing that it forbids")
  void aLayoutWithoutGenres() throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, PROJECT.templates())
            .with(
                "templates/x/layout.yaml",
                """
                keys:
                  people: {title: Người, many: true, required: true, keys: {name: {required: true}, born: {kind: date}}}
                  venue: {keys: {city: {many: false}, map: {kind: picture}}}
                  why: {kind: prose, required: true}
                  many: {kind: count, many: true, required: true}
                  sure: {kind: truth, required: true}
                  other: {many: false}
                rules:
                  venue: {key: venue.city, required: true, say: nói ở đâu}
                  sections: {key: sections, forbidden: true, say: không có mục}
                  signer: {key: signature.name, forbidden: true, when: other, say: không có tên}
                """)
            .with(
                "templates/x/layout.ftlx",
                """
                <document title="${report.title}" author="${report.issuer.names[0]}"><part>
                <paragraph role="title">${report.title}</paragraph>
                ${report.opening.blocks}
                <#list own.people as it><paragraph role="body">${it.name} ${it.born!}</paragraph></#list>
                ${own.why.blocks}
                <paragraph role="body">${own.venue.city} <#list own.many as n>${n?c}</#list> ${own.sure?c} ${own.other!}</paragraph>
                <picture role="picture">${own.venue.map}</picture>
                <#list report.signatures as it><paragraph role="body">${it.position!} ${it.name!}</paragraph></#list>
                </part></document>
                """);
    ReportCompiler compiler = new ReportCompiler(world, PROJECT);
    Skeletons.Offer offer =
        compiler.skeletons(CommandWording.PROGRAM).offers().stream()
            .filter(one -> one.layout().equals("x"))
            .findFirst()
            .orElseThrow();
    Skeletons.Kind kind = offer.kind(Optional.empty()).orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    String text =
        compiler
            .skeletons(CommandWording.PROGRAM.with("--templates", "a b"))
            .text(FOLDER, "x", kind, diagnostics)
            .orElseThrow();
    assertTrue(text.contains("# Tạo văn bản: vanban render data/x --templates \"a b\"\n"), text);
    assertEquals(-1, text.indexOf("sections:"), text);
    assertTrue(
        text.endsWith(
            """
              name: ==…==

            # Bố cục này hỏi thêm:
            people:   # Người
              - name: ==…==
            venue:
              city: ==…==
              map: {qr: https://example.vn, alt: ==…==}
            why: |
              ==…==
            many: 1
            sure: false
            """),
        text);
    world.with("data/x/report.yaml", text);
    Optional<Compiled> compiled = compiler.compile(FOLDER.resolve("report.yaml"), diagnostics);
    assertEquals(
        List.of(),
        diagnostics.sorted().stream().filter(one -> one.code() != Code.TO_CHECK).toList());
    assertTrue(compiled.orElseThrow().docx().length > 0);
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
