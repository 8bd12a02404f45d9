package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A condition")
class ConditionTest {

  @ParameterizedTest
  @CsvSource({
    "exceeded, false, false, true",
    "reached, false, true, true",
    "short, true, false, false",
    "rise.month, false, false, true",
    "fall, true, false, false",
    "same, false, true, false",
    "above 20, false, false, true",
    "at least 20, false, true, true",
    "below 20.0, true, false, false",
    "at most 20, true, true, false",
    "equal -20, false, true, false"
  })
  @DisplayName("is met by less, as much or more than what it compares with, as its word says")
  void isMet(String typed, boolean byLess, boolean byTheSame, boolean byMore) {
    Condition condition = Condition.parse(typed).orElseThrow();
    BigDecimal than = condition.limit().orElse(BigDecimal.TEN);
    assertEquals(byLess, condition.isMet(than.subtract(BigDecimal.ONE), than));
    assertEquals(byTheSame, condition.isMet(than.setScale(2), than));
    assertEquals(byMore, condition.isMet(than.add(BigDecimal.ONE), than));
    assertEquals(typed, condition.written());
  }

  @ParameterizedTest
  @CsvSource({
    "reached, plan",
    "reached.council, plan.council",
    "same, prior",
    "fall.month, prior.month"
  })
  @DisplayName("names the plan, or the time before")
  void namesWhatItComparesWith(String typed, String scenario) {
    assertEquals(Optional.of(new Scenario(scenario)), Condition.parse(typed).map(Condition::other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "reach",
        "reached.",
        "reached.a.b",
        "reached 5",
        "above",
        "above x",
        "above 20,5",
        "above 1.000.000",
        "> 20",
        "at least",
        "Reached",
        "equal 5 6"
      })
  @DisplayName("is nothing else")
  void isNothingElse(String typed) {
    assertEquals(Optional.empty(), Condition.parse(typed));
  }
}
