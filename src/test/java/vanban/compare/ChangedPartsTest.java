package vanban.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.ProjectTemplates;
import vanban.TrialReport;
import vanban.compare.ChangedParts.ChangedPart;
import vanban.compare.ChangedParts.Kind;
import vanban.document.Document;
import vanban.engine.Project;
import vanban.engine.ReportCompiler;
import vanban.source.MemoryWorld;

@DisplayName("The parts of a document that have changed")
class ChangedPartsTest {
  private static final Project PROJECT =
      new Project(Path.of("data"), Path.of("templates"), Path.of("out"));

  private static final String BODY =
      """
      sections:
        - title: Kinh tế
          sections:
            - title: Thu
              body: |
                Thu đủ[^1].

                Chi đúng.

                [^1]: Theo chi cục Thuế.
            - title: Chi
              body: |
                Chi thường xuyên.

                | Xã | Thu |
                |---|--:|
                | A | 1 |
                | B | 2 |
        - title: Văn hóa
          body: Nếp sống mới.
      """;

  private static Document document(String body) throws IOException {
    MemoryWorld world =
        new MemoryWorld()
            .withAll(ProjectTemplates.WORLD, Path.of("templates"))
            .with("data/report.yaml", TrialReport.HEAD + body);
    return new ReportCompiler(world, PROJECT)
        .compile(Path.of("data/report.yaml"))
        .document()
        .orElseThrow();
  }

  private static List<ChangedPart> changed(String old, String now) throws IOException {
    return ChangedParts.between(document(BODY), document(BODY.replace(old, now))).parts();
  }

  private static ChangedPart part(String section, Map<Kind, Integer> counts) {
    return new ChangedPart(new Where(0, Optional.of(section)), counts);
  }

  @Test
  @DisplayName("are none where nothing has")
  void areNone() throws IOException {
    assertEquals(List.of(), changed("Thu đủ", "Thu đủ"));
  }

  @Test
  @DisplayName("are counted where they stand: paragraphs, notes, rows")
  void areCounted() throws IOException {
    assertEquals(List.of(part("I.1", Map.of(Kind.PARAGRAPH, 1))), changed("Chi đúng", "Chi sai"));
    assertEquals(List.of(part("I.1", Map.of(Kind.NOTE, 1))), changed("Theo chi", "Của chi"));
    assertEquals(List.of(part("I.2", Map.of(Kind.ROW, 1))), changed("| B | 2 |", "| B | 3 |"));
  }

  @Test
  @DisplayName("are none of those that only got another number")
  void areNoneOfThoseThatMoved() throws IOException {
    assertEquals(
        List.of(part("I", Map.of(Kind.PARAGRAPH, 2))),
        changed(
            "sections:\n  - title: Kinh tế",
            "sections:\n  - title: Mở đầu\n    body: Đôi lời.\n  - title: Kinh tế"));
  }
}
