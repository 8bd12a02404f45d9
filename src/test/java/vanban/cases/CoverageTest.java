package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Code;

/** Holds the codes and the cases together. */
class CoverageTest {
  /** Codes that come before or after reading, or need a damaged disk; tested where they arise. */
  private static final Set<Code> ELSEWHERE = EnumSet.range(Code.LAYOUT_ERROR, Code.ALREADY_THERE);

  /** The id of a rule of a layout, which is printed for its code. */
  private static final Pattern RULE = Pattern.compile("\\[[^/\\]]+/[^/\\]]+]: ");

  static {
    ELSEWHERE.addAll(
        List.of(Code.UNREADABLE_FILE, Code.UNWRITABLE_OUTPUT, Code.NO_PAGE_NUMBERS, Code.NO_PDF));
    ELSEWHERE.addAll(
        List.of(Code.FAULT_OF_VANBAN, Code.TOO_MUCH_WRONG)); // FaultsTest, DiagnosticLimitTest
    ELSEWHERE.addAll(EnumSet.range(Code.NOT_A_DOCUMENT, Code.UNREAD_CONTENT)); // OddFilesTest
  }

  @Test
  void everythingThatCanBeWrongWithAReportHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Case one : Case.all()) {
      Path approved = one.folder().resolve(Output.DIAGNOSTICS.approvedName());
      all.append(Files.exists(approved) ? Files.readString(approved) : "");
    }
    List<Code> missing =
        EnumSet.complementOf(EnumSet.copyOf(ELSEWHERE)).stream()
            .filter(code -> all.indexOf("[" + code.id() + "]: ") < 0)
            .filter(code -> code != Code.GENRE_RULE || !RULE.matcher(all).find())
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void aReportWithTenMistakesGivesTenDiagnostics() throws IOException {
    String found = Output.DIAGNOSTICS.of(Case.named("ten-mistakes"));
    assertEquals(10, found.lines().filter(line -> line.contains(": error[")).count());
  }
}
