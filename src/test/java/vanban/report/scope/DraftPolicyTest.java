package vanban.report.scope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Severity;
import vanban.schema.Scalars;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlValue;

@DisplayName("What a report may lack")
class DraftPolicyTest {
  private static final SourceFile FILE = SourceFile.of("report.yaml", "x");

  private static List<Severity> applied(DraftPolicy policy, Code... codes) {
    Diagnostics found = new Diagnostics();
    for (Code code : codes) {
      found.error(code, Place.startOf(FILE), "a");
    }
    return policy.applied(found, Set.of()).sorted().stream().map(Diagnostic::severity).toList();
  }

  @ParameterizedTest
  @EnumSource(names = {"TO_CHECK", "UNFILLED_FIGURE", "MISSING_UNITS", "MISSING_PERIODS"})
  @DisplayName("is warned of in a draft, and wrong in what is final")
  void isWarnedOfInADraft(Code gap) {
    assertEquals(List.of(Severity.WARNING), applied(DraftPolicy.DRAFT, gap));
    assertEquals(List.of(Severity.ERROR), applied(DraftPolicy.FINAL, gap));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"TO_CHECK", "UNFILLED_FIGURE", "MISSING_UNITS", "MISSING_PERIODS"})
  @DisplayName("is nothing else, in a draft either")
  void isNothingElse(Code other) {
    assertEquals(List.of(Severity.ERROR), applied(DraftPolicy.DRAFT, other));
  }

  @ParameterizedTest
  @CsvSource({"true, DRAFT", "2, DRAFT", "false, FINAL", "x, FINAL"})
  @DisplayName("depends on what the report says of itself")
  void dependsOnWhatTheReportSays(String draft, DraftPolicy policy) {
    YamlValue typed = YamlReader.parse(SourceFile.of("a.yaml", draft)).root().orElseThrow();
    assertEquals(policy, DraftPolicy.of(Scalars.truthOrCount().decode(typed).value()));
  }

  @Test
  @DisplayName("is the file of a unit that cannot be read, but not another file")
  void isTheFileOfAUnit() {
    Diagnostics found = new Diagnostics();
    found.error(Code.YAML_SYNTAX, Place.startOf(FILE), "a");
    assertEquals(
        Severity.WARNING,
        DraftPolicy.DRAFT.applied(found, Set.of("report.yaml")).sorted().get(0).severity());
    assertEquals(
        Severity.ERROR,
        DraftPolicy.DRAFT.applied(found, Set.of("other.yaml")).sorted().get(0).severity());
    assertEquals(
        Severity.ERROR,
        DraftPolicy.FINAL.applied(found, Set.of("report.yaml")).sorted().get(0).severity());
  }
}
