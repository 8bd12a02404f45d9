package vanban.figure.eval;

import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.vietnamese.Period;

/**
 * What a cumulative figure adds up: a figure in all periods from the start of the count to its own.
 *
 * @param items in the order of time; at least one
 */
public record Cumulated(List<Item> items) {
  /** Keeps the list from change. */
  public Cumulated {
    items = List.copyOf(items);
  }

  /**
   * One period.
   *
   * @param period with its year
   * @param path of its file, as messages print it; empty if there is none
   * @param figure as it is declared there; empty if it is not
   * @param amount in the measure of what is added up, or why there is none
   */
  public record Item(
      Period period, Optional<String> path, Optional<Figure> figure, Amount amount) {}

  /** The exact sum; where a period is wanting, why. */
  public Amount amount() {
    return Arithmetic.sum(items.stream().map(Item::amount).toList());
  }

  /** What was added up when a period was over; empty if it is none of them. */
  public Optional<Cumulated> upTo(Period end) {
    List<Item> earlier = items.stream().filter(item -> !item.period().isAfter(end)).toList();
    return Optional.of(earlier)
        .filter(all -> !all.isEmpty() && all.get(all.size() - 1).period().isSameStretch(end))
        .map(Cumulated::new);
  }

  /** The first period. */
  public Period first() {
    return items.get(0).period();
  }

  /** The last period, which is that of the figure's own file. */
  public Period last() {
    return items.get(items.size() - 1).period();
  }
}
