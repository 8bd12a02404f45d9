package vanban.report.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Severity;
import vanban.source.SourceFile;

@DisplayName("What a report may lack")
class DraftPolicyTest {
  private static final SourceFile FILE = SourceFile.of("report.yaml", "x");

  private static List<Severity> applied(boolean draft, Code code) {
    Diagnostics found = new Diagnostics();
    found.error(code, FILE.start(), "a");
    return new DraftPolicy(draft).applied(found).stream().map(Diagnostic::severity).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"TO_CHECK", "UNFILLED_FIGURE", "MISSING_UNITS"})
  @DisplayName("is warned of in a draft, and wrong in what is final")
  void isWarnedOfInADraft(Code gap) {
    assertEquals(List.of(Severity.WARNING), applied(true, gap));
    assertEquals(List.of(Severity.ERROR), applied(false, gap));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TO_CHECK", "UNFILLED_FIGURE", "MISSING_UNITS"})
  @DisplayName("is nothing else, in a draft either")
  void isNothingElse(Code other) {
    assertEquals(List.of(Severity.ERROR), applied(true, other));
  }
}
