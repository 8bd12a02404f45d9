package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Nearest;
import vanban.figure.Amount;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Decimals;

/** Says at the place where a number is wanted why there is none, and where it belongs. */
public final class AmountDiagnostics {
  private AmountDiagnostics() {}

  /**
   * Why there is none.
   *
   * @param amount that is not known
   * @param wanted where it is wanted
   * @return empty if it is said already
   */
  public static Optional<Diagnostic> diagnose(Amount amount, Evaluation figures, Place wanted) {
    if (amount instanceof Amount.Missing missing) {
      return Optional.of(missing(missing.figure(), missing.scenario(), figures, wanted));
    }
    if (amount instanceof Amount.Unsummable rate) {
      return Optional.of(unsummable(rate, wanted));
    }
    if (amount instanceof Amount.Unadded plan) {
      return Optional.of(unadded(plan, wanted));
    }
    if (amount instanceof Amount.Undivided undivided) {
      return Optional.of(zero(undivided.divisor(), undivided.scenario(), wanted));
    }
    if (amount instanceof Amount.Inexact inexact) {
      return Optional.of(inexact(inexact, wanted));
    }
    return Optional.empty();
  }

  /** A number whose decimals would never end in the measure in which it is wanted. */
  private static Diagnostic inexact(Amount.Inexact amount, Place wanted) {
    String number = Decimals.write(amount.number());
    return Diagnostic.error(Code.MIXED_MEASURES, wanted, number, amount.from(), amount.to())
        .variant("inexact");
  }

  /** A plan that would have to be added up from bounds. */
  private static Diagnostic unadded(Amount.Unadded plan, Place wanted) {
    String key = plan.figure().key().value();
    String scenario = plan.scenario().name();
    return Diagnostic.error(Code.INCOMPLETE_FIGURE, wanted, key, scenario)
        .variant("bounds")
        .hintAt(plan.bounded().key().place(), "bound-here")
        .hintAt(plan.figure().key().place(), "state-here", scenario);
  }

  /** A form that makes no sense of a plan which should not be met, but kept. */
  static Diagnostic ofBound(Figure figure, Form form, Place wanted) {
    String key = figure.key().value();
    return Diagnostic.error(Code.UNKNOWN_FORM, wanted, form.word(), key).variant("of-bound");
  }

  /** A plan beside what was before, of which there are several: both numbers must be written. */
  static Diagnostic besidePlan(Figure figure, Form form, List<Scenario> before, Place wanted) {
    String key = figure.key().value();
    String example = Expression.of(figure, before.get(0)).written();
    return Diagnostic.error(Code.INCOMPLETE_FIGURE, wanted, key, form.word(), example)
        .variant("which-before");
  }

  /** A form that makes no sense of a rank; the mend is the one that does. */
  static Diagnostic ofRank(Figure figure, Form form, Place wanted) {
    Form instead = Ranks.instead(form);
    String key = figure.key().value();
    return Diagnostic.error(Code.UNKNOWN_FORM, wanted, form.word(), key)
        .variant("of-rank")
        .means(instead.word());
  }

  /** A rank beside one among others. */
  static Diagnostic ofOtherField(Figure figure, BigDecimal now, BigDecimal then, Place wanted) {
    String key = figure.key().value();
    return Diagnostic.error(
            Code.MIXED_MEASURES, wanted, key, Decimals.write(now), Decimals.write(then))
        .variant("ranks");
  }

  /** A number by which nothing can be divided. */
  static Diagnostic zero(Figure divisor, Scenario scenario, Place wanted) {
    return Diagnostic.error(Code.WRONG_DIVISOR, wanted, divisor.key().value(), scenario.name())
        .hintAt(divisor.key().place(), "declared-here");
  }

  /** A number of a unit by which nothing can be divided, which may be as it is. */
  static Diagnostic zeroOfUnit(Amount.Undivided zero, String unit, Place wanted) {
    Figure divisor = zero.divisor();
    String key = divisor.key().value();
    return Diagnostic.error(Code.WRONG_DIVISOR, wanted, key, zero.scenario().name(), unit)
        .variant("of-unit")
        .hintAt(divisor.key().place(), "declared-here")
        .asWarning();
  }

  /** A total of rates. */
  private static Diagnostic unsummable(Amount.Unsummable rate, Place wanted) {
    String key = rate.figure().key().value();
    Diagnostic found = Diagnostic.error(Code.UNSUMMABLE_FIGURE, wanted, key);
    if (rate.figure().rank().isPresent()) {
      return found.variant("rank");
    }
    return rate.ofUnit()
        .map(own -> found.hintAt(own.key().place(), "compute-like", key, inputs(own)))
        .orElseGet(() -> found.hint("compute-ratio", key));
  }

  private static String inputs(Figure ratio) {
    return ratio.formula().stream()
        .flatMap(how -> how.inputs().stream())
        .map(LocatedText::value)
        .collect(Collectors.joining(", "));
  }

  /** A word or number that a figure does not state. */
  static Diagnostic unstated(Figure figure, String word, Place wanted) {
    return Diagnostic.error(Code.INCOMPLETE_FIGURE, wanted, figure.key().value(), word)
        .hintAt(figure.key().place(), "state-here", word);
  }

  /** A form that speaks of units, of a figure that no unit reports. */
  static Diagnostic ofNoUnit(Figure figure, String form, Place wanted) {
    return Diagnostic.error(Code.UNKNOWN_FORM, wanted, form, figure.key().value())
        .variant("of-no-units")
        .hintAt(figure.key().place(), "declared-here");
  }

  /** A unit that does not report, or not this figure. */
  static Diagnostic unit(Figure figure, List<ReportingUnit> units, LocatedText id) {
    String key = figure.key().value();
    Diagnostic unknown = Diagnostic.error(Code.UNKNOWN_UNIT, id.place(), id.value(), key);
    if (units.isEmpty()) {
      return unknown.variant("of-none").hintAt(figure.key().place(), "declared-here");
    }
    List<String> ids = units.stream().map(ReportingUnit::id).toList();
    Diagnostic found = unknown.variant("in-text");
    return Nearest.to(id.value(), ids)
        .map(meant -> found.didYouMean(meant))
        .orElseGet(() -> found.hint("choices", String.join(", ", ids)));
  }

  private static Diagnostic missing(
      Figure figure, Scenario scenario, Evaluation figures, Place wanted) {
    List<String> named =
        figures.scenarios(figure).stream()
            .filter(other -> other.isOneOf(scenario.family()))
            .map(Scenario::ownName)
            .toList();
    if (!scenario.isNamed() && !named.isEmpty()) {
      return which(figure, scenario, wanted).hint("choices", choices(figure, scenario, named));
    }
    Diagnostic found = unstated(figure, scenario.name(), wanted);
    Optional<String> meant =
        scenario.isNamed() ? Nearest.to(scenario.ownName(), named) : Optional.empty();
    return meant
        .map(name -> found.didYouMean(scenario.ownName(), name))
        .or(
            () ->
                figure
                    .file()
                    .prior(scenario)
                    .file()
                    .map(file -> found.hint("or-prior-file", figure.key().value(), file)))
        .orElse(found);
  }

  /** The names of plans as they are typed, with what readers know them by. */
  private static String choices(Figure figure, Scenario family, List<String> names) {
    return names.stream()
        .map(
            name ->
                figure
                    .nameOf(family.named(name))
                    .map(known -> name + " (" + known + ")")
                    .orElse(name))
        .collect(Collectors.joining(", "));
  }

  private static Diagnostic which(Figure figure, Scenario scenario, Place wanted) {
    Diagnostic several = Diagnostic.error(Code.INCOMPLETE_FIGURE, wanted, figure.key().value());
    return scenario.equals(Scenario.PLAN)
        ? several.variant("which-plan")
        : several.variant("which-prior");
  }
}
