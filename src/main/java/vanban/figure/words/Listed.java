package vanban.figure.words;

import java.util.List;
import java.util.Optional;
import vanban.figure.Amount;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Counted;
import vanban.figure.eval.Counts;
import vanban.figure.eval.FormNumber;
import vanban.figure.eval.UnitRanking;

/**
 * What a form lists by name.
 *
 * @param items in order
 * @param gaps why more may belong there
 */
record Listed(List<Counted.Item> items, List<Amount> gaps) {
  /** Keeps the lists from change. */
  Listed {
    items = List.copyOf(items);
    gaps = List.copyOf(gaps);
  }

  /** What meets the condition of a count; empty of what counts nothing. */
  static Optional<Listed> names(Subject subject) {
    return counted(subject).map(count -> new Listed(count.met(), count.gaps()));
  }

  /** What does not meet it. */
  static Optional<Listed> others(Subject subject) {
    return counted(subject).map(count -> new Listed(count.others(), count.gaps()));
  }

  private static Optional<Counted> counted(Subject subject) {
    return new Counts(subject.figures()).of(subject.figure(), subject.source());
  }

  /** The units that have the most; empty of what no unit reports. */
  static Optional<Listed> highest(Subject subject) {
    return extreme(subject, false);
  }

  /** The units that have the least. */
  static Optional<Listed> lowest(Subject subject) {
    return extreme(subject, true);
  }

  private static Optional<Listed> extreme(Subject subject, boolean lowest) {
    return first(subject, 1, lowest);
  }

  /**
   * The first of units, with all that are equal to the last of them; empty of what no unit reports.
   *
   * @param count of them, from 1
   * @param lowest whether those with the least come first
   */
  static Optional<Listed> first(Subject subject, int count, boolean lowest) {
    return Optional.of(ranking(subject, lowest))
        .filter(ranking -> isOfUnits(subject))
        .map(
            ranking ->
                new Listed(
                    ranking.first(count).stream()
                        .map(one -> new Counted.Item(subject.figure(), Optional.of(one.unit())))
                        .toList(),
                    gap(subject, ranking).stream().toList()));
  }

  /** Whether units report a figure. */
  static boolean isOfUnits(Subject subject) {
    return !subject.figures().reportingUnits(subject.figure()).isEmpty();
  }

  /** The most, or the least, that a unit has; or why that is not known. */
  static Amount extreme(Form form, Subject subject) {
    UnitRanking ranking = ranking(subject, form == Form.LOWEST);
    return gap(subject, ranking).orElseGet(() -> done(subject).of(ranking.first(1).get(0).unit()));
  }

  private static Optional<Amount> gap(Subject subject, UnitRanking ranking) {
    if (!ranking.isSettled()) {
      return Optional.of(new Amount.Unfilled(subject.figure(), Scenario.ACTUAL));
    }
    return ranking.ranked().isEmpty()
        ? Optional.of(new Amount.Missing(subject.figure(), Scenario.ACTUAL))
        : Optional.empty();
  }

  private static UnitRanking ranking(Subject subject, boolean ascending) {
    return UnitRanking.of(
        subject.figures().reportingUnits(subject.figure()), done(subject), ascending);
  }

  private static FormNumber done(Subject subject) {
    return new FormNumber(subject.figures(), subject.figure(), Form.ACTUAL, Scenario.ACTUAL);
  }
}
