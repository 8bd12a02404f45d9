package vanban.figure.eval;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vanban.figure.Amount;
import vanban.figure.eval.Evaluation.UnitFigures;

/**
 * Units by what they have of a figure; those with equal numbers share a rank.
 *
 * @param ranked those with a number, the first of them first, equal ones in the order of units
 * @param open those whose number is still to come, in the order of units
 * @param without those that have none, and need none, in the order of units
 */
public record UnitRanking(List<Ranked> ranked, List<UnitFigures> open, List<UnitFigures> without) {
  /** Keeps the lists from change. */
  public UnitRanking {
    ranked = List.copyOf(ranked);
    open = List.copyOf(open);
    without = List.copyOf(without);
  }

  /**
   * A unit with its rank.
   *
   * @param rank 1 for the first; after two that share 1 comes 3
   */
  public record Ranked(UnitFigures unit, BigDecimal number, int rank) {}

  /**
   * The ranking of units that report a figure.
   *
   * @param ascending whether the least comes first
   */
  public static UnitRanking of(List<UnitFigures> units, FormNumber number, boolean ascending) {
    List<Ranked> known = new ArrayList<>();
    List<UnitFigures> open = new ArrayList<>();
    List<UnitFigures> without = new ArrayList<>();
    for (UnitFigures unit : units) {
      Amount amount = number.of(unit);
      if (amount instanceof Amount.Known one) {
        known.add(new Ranked(unit, one.judged(), 0));
      } else {
        (amount instanceof Amount.Unfilled ? open : without).add(unit);
      }
    }
    Comparator<Ranked> order = Comparator.comparing(Ranked::number);
    known.sort(ascending ? order : order.reversed());
    return new UnitRanking(ranked(known), open, without);
  }

  private static List<Ranked> ranked(List<Ranked> sorted) {
    List<Ranked> ranked = new ArrayList<>();
    for (Ranked one : sorted) {
      int last = ranked.size() - 1;
      boolean equal = last >= 0 && ranked.get(last).number().compareTo(one.number()) == 0;
      int rank = equal ? ranked.get(last).rank() : ranked.size() + 1;
      ranked.add(new Ranked(one.unit(), one.number(), rank));
    }
    return ranked;
  }

  /** Whether nothing is still to come that could change a rank. */
  public boolean isSettled() {
    return open.isEmpty();
  }

  /** The first of them, with all that are equal to the last of these. */
  public List<Ranked> first(int count) {
    return ranked.stream().filter(one -> one.rank() <= count).toList();
  }

  /** The ids of the first of all units, those without a number last. */
  public List<String> firstIds(int count) {
    return ids().stream().limit(Math.max(count, first(count).size())).toList();
  }

  /** The ids of all units: those with a number, then those whose number is to come, then others. */
  public List<String> ids() {
    return Stream.of(ranked.stream().map(Ranked::unit), open.stream(), without.stream())
        .flatMap(units -> units)
        .map(UnitFigures::id)
        .toList();
  }
}
