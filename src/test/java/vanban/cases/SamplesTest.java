package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vanban.Approved;
import vanban.word.Outline;

/**
 * Every sample is a case by itself: whoever edits one sees what changed. A report becomes a sample
 * by an empty file of the name under which its text is to be approved.
 */
@DisplayName("The reports below data/")
class SamplesTest {
  static List<Path> reports() {
    return Samples.compiled().reports();
  }

  @Test
  @DisplayName("are found")
  void areFound() {
    assertTrue(reports().size() >= 4, "there are four samples at least");
  }

  @Test
  @DisplayName("have nothing wrong with them")
  void haveNothingWrong() {
    assertEquals(List.of(), Samples.compiled().diagnostics());
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("say as plain text what was approved")
  void sayAsPlainTextWhatWasApproved(Path report) {
    String text = Samples.compiled().of(report).text();
    Approved.verify(text, Samples.text(report));
    assertFalse(text.contains("${"), "a term was left open");
  }

  /** The reports of real offices; what {@code data/mau} shows is measured on pages. */
  static List<Path> realReports() {
    return reports().stream().filter(report -> !report.startsWith("data/mau")).toList();
  }

  @ParameterizedTest
  @MethodSource("realReports")
  @DisplayName("become the Word files that were approved")
  void becomeTheWordFilesThatWereApproved(Path report) {
    String outline = Outline.print(Samples.compiled().of(report).parts());
    Approved.verify(outline, Samples.APPROVED.resolve(Samples.name(report) + ".docx.approved.txt"));
  }
}
