package vanban.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Severity;
import vanban.docx.read.DocxBuilder;
import vanban.source.MemoryWorld;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("How much is said of a file")
class DiagnosticLimitTest {
  private static List<Diagnostic> found(String path, int count) {
    SourceFile file = SourceFile.of(path, "x".repeat(count));
    return IntStream.range(0, count)
        .mapToObj(
            at -> Diagnostic.error(Code.UNKNOWN_KEY, new Place(file, at, at + 1), "x").asWarning())
        .toList();
  }

  @Test
  @DisplayName("is all of it up to a thousand things")
  void isAllUpToAThousand() {
    List<Diagnostic> found = new ArrayList<>(found("a.yaml", DiagnosticLimit.MOST));
    found.addAll(found("b.yaml", DiagnosticLimit.MOST));
    assertEquals(found, DiagnosticLimit.applied(found));
  }

  @Test
  @DisplayName("is a thousand things, and how many more there are")
  void isAThousandAndHowManyMore() {
    List<Diagnostic> found = new ArrayList<>(found("a.yaml", DiagnosticLimit.MOST + 5));
    found.addAll(found("b.yaml", 3));
    List<Diagnostic> said = DiagnosticLimit.applied(found);
    assertEquals(DiagnosticLimit.MOST + 3 + 1, said.size());
    Diagnostic more = said.get(said.size() - 1);
    assertEquals(Code.TOO_MUCH_WRONG, more.code());
    assertEquals(List.of("5"), more.message().arguments());
    assertEquals(Severity.WARNING, more.severity());
    assertEquals("a.yaml:1:1001", more.place().orElseThrow().toString());
  }

  @Test
  @DisplayName("is an error as long as one is left out")
  void isAnErrorAsLongAsOneIsLeftOut() {
    List<Diagnostic> found = new ArrayList<>(found("a.yaml", DiagnosticLimit.MOST + 1));
    SourceFile file = SourceFile.of("a.yaml", "x".repeat(DiagnosticLimit.MOST + 9));
    found.add(
        Diagnostic.error(
            Code.UNKNOWN_KEY,
            new Place(file, DiagnosticLimit.MOST + 8, DiagnosticLimit.MOST + 9),
            "x"));
    List<Diagnostic> said = DiagnosticLimit.applied(found);
    assertEquals(Severity.ERROR, said.get(said.size() - 1).severity());
  }

  @Test
  @DisplayName("is no more of a Word file, and that there is more is said there too")
  void isNoMoreOfAWordFile() {
    String slip = "<w:p><w:r><w:t>Có 1/2 tổ chức đạt chuẩn, chiếm 40%.</w:t></w:r></w:p>";
    byte[] docx = DocxBuilder.body(slip.repeat(DiagnosticLimit.MOST + 7)).zip();
    MemoryWorld world = new MemoryWorld().with("a.docx", docx);
    List<Diagnostic> said = WordReview.of(world, Path.of("a.docx")).found();
    assertEquals(DiagnosticLimit.MOST + 1, said.size());
    Diagnostic more = said.get(said.size() - 1);
    assertEquals(Code.TOO_MUCH_WRONG, more.code());
    assertEquals(Severity.ERROR, more.severity());
  }
}
