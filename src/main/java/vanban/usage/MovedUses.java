package vanban.usage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The uses of figures that print other words than before.
 *
 * @param uses in the order of the text
 */
public record MovedUses(List<Moved> uses) {
  /** Keeps the list from change. */
  public MovedUses {
    uses = List.copyOf(uses);
  }

  /**
   * Words that became other words.
   *
   * @param use as it was
   * @param now what stands there
   */
  public record Moved(FigureUses.Use use, String now) {}

  /** What moved from one version of a report to the next; a use that came or went is none. */
  public static MovedUses between(FigureUses before, FigureUses now) {
    Map<String, Deque<String>> printed = new HashMap<>();
    for (FigureUses.Use use : now.uses()) {
      printed.computeIfAbsent(use.expression(), any -> new ArrayDeque<>()).add(use.printed());
    }
    List<Moved> moved = new ArrayList<>();
    for (FigureUses.Use use : before.uses()) {
      Optional.ofNullable(printed.get(use.expression()))
          .flatMap(words -> Optional.ofNullable(words.poll()))
          .filter(words -> !words.equals(use.printed()))
          .ifPresent(words -> moved.add(new Moved(use, words)));
    }
    return new MovedUses(moved);
  }
}
