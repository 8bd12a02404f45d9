package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A form")
class FormTest {

  @Test
  @DisplayName("is found by its word, and by no other")
  void isFoundByItsWord() {
    for (Form form : Form.values()) {
      assertEquals(Optional.of(form), Form.of(form.word()));
    }
    assertEquals(Optional.empty(), Form.of("measure"));
    assertEquals(List.of(), Form.words().stream().filter(word -> word.contains(".")).toList());
  }

  @Test
  @DisplayName("is a word or speaks of numbers, of which only some have names")
  void isAWordOrSpeaksOfNumbers() {
    assertEquals(
        List.of(
            "highest_unit",
            "lowest_unit",
            "top",
            "bottom",
            "names",
            "others",
            "name",
            "unit",
            "source"),
        Stream.of(Form.values()).filter(form -> !form.isNumber()).map(Form::word).toList());
    assertEquals(
        List.of(
            "plan", "of_plan", "progress", "over_plan", "result", "plan_change", "plan_change_by"),
        comparedWith(Scenario.PLAN));
    assertEquals(
        List.of(
            "prior",
            "change",
            "change_by",
            "change_percent",
            "change_amount",
            "higher",
            "higher_by",
            "more_by",
            "growth",
            "rate"),
        comparedWith(Scenario.PRIOR));
  }

  private static List<String> comparedWith(Scenario scenario) {
    return Stream.of(Form.values())
        .filter(form -> form.comparedWith().equals(Optional.of(scenario)))
        .map(Form::word)
        .toList();
  }
}
