package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What comes of a plan")
class TargetTest {

  @ParameterizedTest
  @CsvSource({
    "HIGHER, 101, 100, EXCEEDED",
    "HIGHER, 100.0, 100, REACHED",
    "HIGHER, 99.99, 100, SHORT",
    "LOWER, 99.99, 100, EXCEEDED",
    "LOWER, 100, 100.00, REACHED",
    "LOWER, 101, 100, SHORT",
    "LOWER, -1, 0, EXCEEDED"
  })
  @DisplayName("is judged by which way is better")
  void isJudgedByWhichWayIsBetter(Better better, String done, String plan, Outcome outcome) {
    assertEquals(
        outcome,
        new Target(Optional.empty(), better).outcome(new BigDecimal(done), new BigDecimal(plan)));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 95, 95.0, REACHED",
    "AT_LEAST, 200, 95, REACHED",
    "AT_LEAST, 94.99, 95, SHORT",
    "AT_MOST, 5, 5, REACHED",
    "AT_MOST, 0, 5, REACHED",
    "AT_MOST, 5.01, 5, SHORT",
    "ABOVE, 90, 90, SHORT",
    "ABOVE, 90.01, 90, REACHED",
    "BELOW, 10.42, 10.42, SHORT",
    "BELOW, 10.41, 10.42, REACHED"
  })
  @DisplayName("that is a bound is that it is kept or not, whichever way is better otherwise")
  void ofABoundIsThatItIsKeptOrNot(Bound bound, String done, String plan, Outcome outcome) {
    for (Better usual : Better.values()) {
      Target target = new Target(Optional.of(bound), usual);
      assertEquals(outcome, target.outcome(new BigDecimal(done), new BigDecimal(plan)));
      assertEquals(bound == Bound.AT_MOST || bound == Bound.BELOW, target.isLower());
    }
  }
}
