package vanban.figure.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.figure.FigureBuilder.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.figure.Figure;
import vanban.figure.FigureBuilder;
import vanban.figure.FigureSet;

@DisplayName("The order in which figures are evaluated")
class EvaluationOrderTest {

  private static EvaluationOrder order(FigureBuilder... figures) {
    Map<String, Figure> byKey = new LinkedHashMap<>();
    for (FigureBuilder one : figures) {
      Figure figure = one.build();
      byKey.put(figure.key().value(), figure);
    }
    return EvaluationOrder.of(new FigureSet(byKey, Map.of(), true));
  }

  private static List<String> keys(List<Figure> figures) {
    return figures.stream().map(figure -> figure.key().value()).toList();
  }

  @Test
  @DisplayName("puts each figure behind those it follows from")
  void putsEachBehindItsInputs() {
    EvaluationOrder order =
        order(
            figure("total").sum("half", "rest"),
            figure("half").ratio("rest", "rest"),
            figure("rest").actual("1"));
    assertEquals(List.of("rest", "half", "total"), keys(order.figures()));
    assertEquals(List.of(), order.stuck());
    assertEquals(List.of(), order.cycles());
  }

  @Test
  @DisplayName("leaves aside keys that no figure has")
  void leavesUnknownKeysAside() {
    EvaluationOrder order = order(figure("total").sum("gone", "rest"), figure("rest"));
    assertEquals(List.of("rest", "total"), keys(order.figures()));
  }

  @Test
  @DisplayName("finds each way from a figure back to itself, and what hangs on it")
  void findsCycles() {
    EvaluationOrder order =
        order(
            figure("on").sum("b"),
            figure("b").sum("c", "one"),
            figure("c").sum("b"),
            figure("self").sum("self"),
            figure("one").actual("1"));
    assertEquals(List.of("one"), keys(order.figures()));
    assertEquals(List.of("on", "b", "c", "self"), keys(order.stuck()));
    assertEquals(
        List.of(List.of("b", "c"), List.of("self")),
        order.cycles().stream().map(EvaluationOrderTest::keys).toList());
  }
}
