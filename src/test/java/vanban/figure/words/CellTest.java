package vanban.figure.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vanban.figure.FigureBuilder.figure;
import static vanban.figure.FigureBuilder.file;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.figure.Figure;
import vanban.figure.FigureBuilder;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluator;

@DisplayName("A cell of a table")
class CellTest {

  private static Optional<String> cell(Form form, FigureBuilder... figures) {
    Evaluation all = Evaluator.evaluate(List.of(file(figures)));
    Figure first = all.find(all.keys().iterator().next()).orElseThrow();
    return new FigureText(all).cell(first, form, form.comparedWith().orElse(Scenario.ACTUAL));
  }

  private static FigureBuilder figureOf(String actual) {
    return figure("a").named("Án").in("vụ").from("Toà án").actual(actual).plan("5").prior("5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ACTUAL|8",
        "PLAN|5",
        "PRIOR|5",
        "OF_PLAN|160",
        "OVER_PLAN|+60",
        "RESULT|Vượt",
        "CHANGE|+60",
        "CHANGE_BY|+3",
        "RATE|160",
        "SHARE|40",
        "NAME|Án",
        "MEASURE|vụ",
        "SOURCE|Toà án"
      })
  @DisplayName("shows numbers alone, for its head says what they are")
  void showsNumbersAlone(Form form, String words) {
    assertEquals(
        Optional.of(words), cell(form, figureOf("8").of("all"), figure("all").actual("20")));
  }

  @ParameterizedTest
  @CsvSource({"OVER_PLAN,-40", "CHANGE,-40", "CHANGE_BY,-2"})
  @DisplayName("shows the direction by a sign")
  void showsTheDirection(Form form, String words) {
    assertEquals(Optional.of(words), cell(form, figureOf("3")));
  }

  @Test
  @DisplayName("shows what changed little with its sign, and what did not change without")
  void showsSmallChanges() {
    FigureBuilder close = figure("a").actual("100001").prior("100000");
    assertEquals(Optional.of("+0,00"), cell(Form.CHANGE, close));
    assertEquals(
        Optional.of("-0,00"), cell(Form.CHANGE, figure("a").actual("99999").prior("100000")));
    assertEquals(Optional.of("0"), cell(Form.CHANGE, figureOf("5")));
  }

  @Test
  @DisplayName("is a blank while a number is to be filled in")
  void isABlank() {
    FigureBuilder open = figure("a").blank(Scenario.ACTUAL).plan("5");
    assertEquals(Optional.of("……"), cell(Form.ACTUAL, open));
    assertEquals(Optional.of("……"), cell(Form.OF_PLAN, open));
    assertEquals(Optional.of("5"), cell(Form.PLAN, open));
  }

  @Test
  @DisplayName("is empty for what is not stated, lost, or would be divided by zero")
  void isEmpty() {
    assertEquals(Optional.empty(), cell(Form.PLAN, figure("a").actual("1")));
    assertEquals(Optional.empty(), cell(Form.SHARE, figure("a").actual("1")));
    assertEquals(Optional.empty(), cell(Form.NAME, figure("a").actual("1")));
    assertEquals(Optional.empty(), cell(Form.OF_PLAN, figure("a").actual("1").plan("0")));
    assertEquals(Optional.empty(), cell(Form.ACTUAL, figure("a").faulty(Scenario.ACTUAL)));
    assertEquals(
        Optional.empty(),
        cell(Form.OF_PLAN, figure("a").blank(Scenario.ACTUAL).faulty(Scenario.PLAN)));
  }

  @Test
  @DisplayName("shows only forms that columns can")
  void showsOnlyFormsOfColumns() {
    assertEquals(
        List.of(
            "actual",
            "plan",
            "prior",
            "of_plan",
            "over_plan",
            "result",
            "change",
            "change_by",
            "higher",
            "higher_by",
            "more_by",
            "growth",
            "rate",
            "plan_change",
            "plan_change_by",
            "share",
            "name",
            "unit",
            "source"),
        FigureText.columnForms().stream().map(Form::word).toList());
    assertThrows(IllegalArgumentException.class, () -> cell(Form.PROGRESS, figureOf("8")));
  }
}
