package vanban.figure.eval;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vanban.figure.Figure;
import vanban.figure.FigureSet;

/**
 * Figures in an order in which each stands behind those it follows from. Takes time that grows as
 * their number, however long the chains.
 *
 * @param figures all that can be evaluated, those without a formula too
 * @param stuck those that follow from themselves, or from such a figure
 * @param cycles each way from a figure back to itself, without that figure at its end
 */
record EvaluationOrder(List<Figure> figures, List<Figure> stuck, List<List<Figure>> cycles) {

  /** The order of figures; keys that no figure has are left aside. */
  static EvaluationOrder of(FigureSet figures) {
    Map<String, List<Figure>> followers = new HashMap<>();
    Map<String, Integer> waiting = new LinkedHashMap<>();
    for (Figure figure : figures.all()) {
      List<Figure> inputs = inputs(figure, figures);
      waiting.put(figure.key().value(), inputs.size());
      inputs.forEach(
          input ->
              followers.computeIfAbsent(input.key().value(), k -> new ArrayList<>()).add(figure));
    }
    List<Figure> ready = ready(figures, followers, waiting);
    List<Figure> stuck = waiting.keySet().stream().flatMap(k -> figures.find(k).stream()).toList();
    return new EvaluationOrder(ready, stuck, cycles(stuck, figures, waiting.keySet()));
  }

  private static List<Figure> inputs(Figure figure, FigureSet figures) {
    return figure.formula().map(figures::inputs).orElse(List.of());
  }

  /** Takes out of {@code waiting} what waits for nothing any more. */
  private static List<Figure> ready(
      FigureSet figures, Map<String, List<Figure>> followers, Map<String, Integer> waiting) {
    List<Figure> ready = new ArrayList<>();
    Deque<Figure> next = new ArrayDeque<>();
    figures.all().stream().filter(figure -> inputs(figure, figures).isEmpty()).forEach(next::add);
    while (!next.isEmpty()) {
      Figure figure = next.remove();
      ready.add(figure);
      waiting.remove(figure.key().value());
      for (Figure follower : followers.getOrDefault(figure.key().value(), List.of())) {
        if (waiting.merge(follower.key().value(), -1, Integer::sum) == 0) {
          next.add(follower);
        }
      }
    }
    return ready;
  }

  private static List<List<Figure>> cycles(
      List<Figure> stuck, FigureSet figures, Set<String> waiting) {
    List<List<Figure>> cycles = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Figure start : stuck) {
      List<Figure> path = new ArrayList<>();
      Figure at = start;
      while (seen.add(at.key().value())) {
        path.add(at);
        at =
            inputs(at, figures).stream()
                .filter(input -> waiting.contains(input.key().value()))
                .findFirst()
                .orElseThrow();
      }
      int back = path.indexOf(at);
      if (back >= 0) {
        cycles.add(List.copyOf(path.subList(back, path.size())));
      }
    }
    return cycles;
  }
}
