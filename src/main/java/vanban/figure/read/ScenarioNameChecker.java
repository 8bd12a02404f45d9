package vanban.figure.read;

import java.util.List;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Scenario;
import vanban.source.LocatedText;

/**
 * Finds what readers would know plans and times before by that a file does not have: a slip in the
 * name leaves the heads of tables without the words that were meant for them.
 */
final class ScenarioNameChecker {
  private ScenarioNameChecker() {}

  /** Looks through a whole file; the plans of units are not known here. */
  static void check(FiguresSource content, Diagnostics diagnostics) {
    if (!content.isWhole() || content.units().from().isTyped()) {
      return;
    }
    Set<Scenario> known = content.comparedScenarios();
    content
        .names()
        .keys()
        .forEach(
            (scenario, key) -> {
              if (!known.contains(scenario)) {
                diagnostics.add(unknown(scenario, key, known));
              }
            });
  }

  private static Diagnostic unknown(Scenario scenario, LocatedText key, Set<Scenario> known) {
    Scenario family = scenario.family();
    List<String> names =
        known.stream().filter(one -> one.isOneOf(family)).map(Scenario::ownName).sorted().toList();
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_KEY, key.place(), key.value(), family.name())
            .variant("scenario")
            .asWarning();
    return Nearest.to(key.value(), names)
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> names.isEmpty() ? found : found.hint("choices", String.join(", ", names)));
  }
}
