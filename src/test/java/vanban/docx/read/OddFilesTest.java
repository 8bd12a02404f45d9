package vanban.docx.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vanban.Approved;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;

@DisplayName("Of a file that may be called .docx")
class OddFilesTest {
  private static final Path MESSAGES = Path.of("src/test/resources/docx/odd-files.approved.txt");
  private static final int LEAST = 60;

  private static List<OddFile> small() {
    return Stream.of(OddZips.all(), OddXml.all(), OddTexts.all(), OddLists.all())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  @DisplayName("comes the text as Word shows it, or a diagnostic")
  Stream<DynamicTest> texts() {
    return Stream.concat(small().stream(), HugeFiles.all().stream())
        .map(odd -> dynamicTest(odd.name(), () -> assertEquals(odd.expected(), odd.outcome())));
  }

  @Test
  @DisplayName("many oddities are tried, each once")
  void enough() {
    List<String> names = small().stream().map(OddFile::name).toList();
    assertTrue(names.size() >= LEAST, names.size() + " files");
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  @DisplayName("every diagnostic reads well, in Vietnamese and in English")
  void messages() {
    StringBuilder out = new StringBuilder();
    for (OddFile odd : small()) {
      Diagnostics found = new Diagnostics();
      DocxReader.read("gop-y.docx", odd.bytes().get(), found);
      if (found.size() > 0) {
        out.append("=== ").append(odd.name()).append('\n');
        for (Language language : Language.values()) {
          Messages words = Messages.in(language);
          out.append(
              new DiagnosticPrinter(words, DiagnosticPrinter.Form.SHORT).print(found.sorted()));
        }
      }
    }
    Approved.verify(out.toString(), MESSAGES);
  }
}
