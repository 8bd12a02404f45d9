package vanban.figure.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.FileDefaults.Prior;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.vietnamese.BasePeriod;

/**
 * Numbers of before that units have from different periods: their total is of none. Who is in the
 * minority is told in its own file.
 */
final class UnitBasePeriods {
  private UnitBasePeriods() {}

  /**
   * What a unit says of a number of before.
   *
   * @param unit that says it
   * @param prior what it says
   * @param base of which period it is
   */
  private record Said(ReportingUnit unit, Prior prior, BasePeriod base) {}

  /** What is to be said of the units of one file. */
  static Stream<Diagnostic> diagnostics(Evaluation.File file, List<UnitFigures> units) {
    Map<Scenario, List<Said>> said = new TreeMap<>(Comparator.comparing(Scenario::name));
    for (UnitFigures unit : units) {
      unit.current().stream()
          .flatMap(own -> own.files().stream())
          .flatMap(own -> own.declared().defaults().priors().entrySet().stream())
          .forEach(
              prior ->
                  prior
                      .getValue()
                      .base()
                      .map(base -> new Said(unit.unit(), prior.getValue(), base))
                      .ifPresent(
                          one ->
                              said.computeIfAbsent(prior.getKey(), none -> new ArrayList<>())
                                  .add(one)));
    }
    return said.entrySet().stream()
        .flatMap(
            one ->
                odd(file.declared().defaults().prior(one.getKey()).base(), byBase(one.getValue()))
                    .stream());
  }

  private static Map<BasePeriod, List<Said>> byBase(List<Said> said) {
    Map<BasePeriod, List<Said>> byBase = new LinkedHashMap<>();
    said.forEach(one -> byBase.computeIfAbsent(one.base(), none -> new ArrayList<>()).add(one));
    return byBase;
  }

  /** Those that are not as the file above says, or else as most units have it. */
  private static List<Diagnostic> odd(
      Optional<BasePeriod> above, Map<BasePeriod, List<Said>> byBase) {
    BasePeriod usual = above.orElseGet(() -> commonest(byBase));
    List<Diagnostic> odd = new ArrayList<>();
    byBase.forEach(
        (base, those) -> {
          if (base != usual) {
            told(those, usual).ifPresent(odd::add);
          }
        });
    return odd;
  }

  private static BasePeriod commonest(Map<BasePeriod, List<Said>> byBase) {
    return byBase.entrySet().stream()
        .reduce((one, other) -> other.getValue().size() > one.getValue().size() ? other : one)
        .orElseThrow()
        .getKey();
  }

  private static Optional<Diagnostic> told(List<Said> those, BasePeriod usual) {
    Said first = those.get(0);
    List<ReportingUnit> units = those.stream().map(Said::unit).distinct().toList();
    return first
        .prior()
        .place()
        .map(
            place ->
                Diagnostic.error(
                        Code.WRONG_BASE_PERIOD,
                        place,
                        ReportingUnit.names(units),
                        first.base().called(),
                        usual.called())
                    .variant("units")
                    .asWarning());
  }
}
