package vanban.report.table;

import java.util.List;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Scenario;
import vanban.source.Place;

/**
 * Finds what readers of a table or a chart cannot tell apart: of several plans, or of several times
 * before, those of which only the author knows the name.
 */
final class UnnamedScenarios {
  private UnnamedScenarios() {}

  /**
   * What a column or a series compares with, or shows.
   *
   * @param of the plan, or the time before
   * @param called whether its head says what readers know that by
   * @param place where the author names it
   */
  record Shown(Scenario of, boolean called, Place place) {}

  /** Warns of those that stand beside others of their kind without being called anything. */
  static void check(List<Shown> shown, Diagnostics diagnostics) {
    shown.stream()
        .filter(one -> one.of().isNamed() && !one.called())
        .filter(one -> hasOther(one.of(), shown))
        .collect(Collectors.toMap(Shown::of, one -> one, (first, more) -> first))
        .values()
        .forEach(one -> diagnostics.add(unnamed(one)));
  }

  private static boolean hasOther(Scenario of, List<Shown> shown) {
    return shown.stream()
        .map(Shown::of)
        .anyMatch(other -> other.isOneOf(of.family()) && !other.equals(of));
  }

  private static Diagnostic unnamed(Shown one) {
    return Diagnostic.error(
            Code.WRONG_COLUMN,
            one.place(),
            one.of().name(),
            one.of().family().name(),
            one.of().ownName())
        .variant("unnamed")
        .asWarning();
  }
}
