package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("title", "sections", "run_in", "id", "body", "no_publication");

  @ParameterizedTest
  @CsvSource({
    "tilte, title",
    "Title, title",
    "section, sections",
    "run-in, run_in",
    "noPublication, no_publication",
    "bodi, body",
    "bdoy, body",
    "di, id",
    "x, ''",
    "heading, ''",
    "bo, ''"
  })
  void theWordMeantIsTheOneWithTheFewestChanges(String typed, String meant) {
    Optional<String> expected = meant.isEmpty() ? Optional.empty() : Optional.of(meant);
    assertEquals(expected, Nearest.to(typed, KEYS));
  }

  @Test
  void ofTwoThatAreAsNearNeitherIsTaken() {
    assertEquals(Optional.empty(), Nearest.to("rows", List.of("rowz", "rowa")));
    assertEquals(Optional.of("rowss"), Nearest.to("rowss", List.of("rowz", "rowss", "rows")));
  }

  @ParameterizedTest
  @CsvSource({
    "rules.title-case, ''",
    "rules.title-lede, rules.title-lead",
    "words.nope, ''",
    "word.copies, ''",
    "copis, ''"
  })
  void ofAPathOnlyTheLastStepMayBeAnother(String typed, String meant) {
    List<String> paths = List.of("rules.title-lead", "words.copies", "words.columns.name");
    assertEquals(
        meant.isEmpty() ? Optional.empty() : Optional.of(meant), Nearest.toPath(typed, paths, '.'));
  }

  @ParameterizedTest
  @CsvSource({
    "indicted_case, indicted_cases, true",
    "indicted_csaes, indicted_cases, true",
    "Indicted-Cases, indicted_cases, true",
    "indicted_accused, indicted_cases, false",
    "indictd_case, indicted_cases, false",
    "cases_1, cases_2, false",
    "cases_2024, cases_2025, false",
    "bodi, body, false",
    "bodyi, bodys, true"
  })
  void aSlipIsOneLetterOfALongNameAndNoDigit(String typed, String meant, boolean slip) {
    assertEquals(slip, Nearest.isSlip(typed, meant));
  }

  @Test
  void aWordOfOneLetterIsNotAnyOther() {
    assertEquals(Optional.empty(), Nearest.to("x", List.of("a", "b")));
    assertEquals(Optional.of("A"), Nearest.to("a", List.of("A", "b")));
    assertEquals(Optional.empty(), Nearest.to("", List.of("a")));
    assertEquals(Optional.empty(), Nearest.to("a", List.of()));
  }
}
