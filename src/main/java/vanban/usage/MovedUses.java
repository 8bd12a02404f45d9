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
   * @param before as it was
   * @param after the same use, as it is
   */
  public record Moved(FigureUses.Use before, FigureUses.Use after) {
    /** What stands there now. */
    public String now() {
      return after.printed();
    }
  }

  /** What moved from one version of a report to the next; a use that came or went is none. */
  public static MovedUses between(FigureUses before, FigureUses now) {
    Map<String, Deque<FigureUses.Use>> printed = new HashMap<>();
    for (FigureUses.Use use : now.uses()) {
      printed.computeIfAbsent(use.expression(), any -> new ArrayDeque<>()).add(use);
    }
    List<Moved> moved = new ArrayList<>();
    for (FigureUses.Use use : before.uses()) {
      Optional.ofNullable(printed.get(use.expression()))
          .flatMap(uses -> Optional.ofNullable(uses.poll()))
          .filter(after -> !after.printed().equals(use.printed()))
          .ifPresent(after -> moved.add(new Moved(use, after)));
    }
    return new MovedUses(moved);
  }
}
