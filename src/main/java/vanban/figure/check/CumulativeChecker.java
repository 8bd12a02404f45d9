package vanban.figure.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Formula;
import vanban.figure.PeriodSeries;
import vanban.figure.Scenario;
import vanban.figure.eval.Cumulated;
import vanban.figure.eval.Cumulations;
import vanban.figure.eval.Evaluation;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Period;
import vanban.vietnamese.PeriodWording;

/** Finds what keeps figures from being added up over periods. */
final class CumulativeChecker {
  private static final int NAMED = 12;

  private final Evaluation evaluation;
  private final Cumulations cumulations;
  private final Diagnostics diagnostics;

  /** Who looks through these figures. */
  CumulativeChecker(Evaluation evaluation, Diagnostics diagnostics) {
    this.evaluation = evaluation;
    this.cumulations = new Cumulations(evaluation);
    this.diagnostics = diagnostics;
  }

  /** Looks through all of them, file by file. */
  void check() {
    for (Evaluation.File file : evaluation.files()) {
      Map<Gap, Set<String>> wanting = new LinkedHashMap<>();
      file.figures().stream()
          .filter(Figure::isCumulative)
          .filter(figure -> input(figure).isPresent())
          .forEach(figure -> check(figure, wanting));
      file.series().map(PeriodSeries::key).ifPresent(key -> tell(key, wanting));
    }
  }

  /**
   * A period that leaves a gap.
   *
   * @param path of its file; empty if there is none
   */
  private record Gap(Period period, Optional<String> path) {}

  private Optional<Figure> input(Figure figure) {
    return figure.formula().flatMap(how -> evaluation.figures().inputs(how).stream().findFirst());
  }

  private void check(Figure figure, Map<Gap, Set<String>> wanting) {
    Figure input = input(figure).orElseThrow();
    Optional<Diagnostic> unsummable = unsummable(figure, input);
    unsummable.ifPresent(diagnostics::add);
    if (unsummable.isPresent() || input.rank().isPresent()) {
      return; // of a rank that is said as of all that is computed
    }
    cumulations
        .series(figure)
        .flatMap(PeriodSeries::own)
        .filter(own -> cumulations.span(figure).isEmpty())
        .ifPresent(own -> diagnostics.add(unfit(figure, own)));
    cumulations
        .of(figure, Scenario.ACTUAL, evaluation)
        .ifPresent(sum -> check(figure, input, sum, wanting));
  }

  private Optional<Diagnostic> unsummable(Figure figure, Figure input) {
    LocatedText key = key(figure);
    Diagnostic found = Diagnostic.error(Code.UNSUMMABLE_FIGURE, key.place(), key.value());
    if (input.isCumulative()) {
      return Optional.of(
          found.variant("cumulative-twice").hintAt(input.key().place(), "declared-here"));
    }
    return evaluation.isAdditive(input) || input.rank().isPresent()
        ? Optional.empty()
        : Optional.of(found.variant("cumulative").hintAt(input.key().place(), "declared-here"));
  }

  private static LocatedText key(Figure figure) {
    return figure.formula().orElseThrow().inputs().get(0);
  }

  private static Diagnostic unfit(Figure figure, Period own) {
    Formula formula = figure.formula().orElseThrow();
    String period = PeriodWording.name(own);
    return formula
        .since()
        .map(
            since ->
                Diagnostic.error(
                        Code.WRONG_SERIES, since.typed().place(), since.typed().value(), period)
                    .variant("since"))
        .orElseGet(
            () ->
                Diagnostic.error(Code.WRONG_SERIES, formula.word().place(), period)
                    .variant("span"));
  }

  private void check(Figure figure, Figure input, Cumulated sum, Map<Gap, Set<String>> wanting) {
    for (Cumulated.Item item : sum.items()) {
      Optional<Measure> other = item.figure().flatMap(same -> otherMeasure(item, figure, same));
      if (other.isPresent()) {
        diagnostics.add(mixed(figure, item, other.get()));
      } else if (item.amount() instanceof Amount.Unfilled gap
          && gap.figure().key().place().equals(figure.key().place())) {
        wanting
            .computeIfAbsent(new Gap(item.period(), item.path()), first -> new LinkedHashSet<>())
            .add(input.key().value());
      }
    }
  }

  /** In what a period measures it, where that is something else. */
  private Optional<Measure> otherMeasure(Cumulated.Item item, Figure figure, Figure same) {
    return cumulations
        .series(figure)
        .flatMap(series -> series.find(item.period()))
        .map(there -> there.content().get().measure(same))
        .filter(measure -> !measure.isSameThing(evaluation.measure(figure)));
  }

  private Diagnostic mixed(Figure figure, Cumulated.Item item, Measure then) {
    LocatedText key = key(figure);
    return Diagnostic.error(
            Code.MIXED_MEASURES,
            key.place(),
            key.value(),
            evaluation.measure(figure).name(),
            then.name(),
            PeriodWording.name(item.period()))
        .variant("period")
        .hintAt(item.figure().orElseThrow().key().place(), "measured-here", then.name());
  }

  /** Says in one go of which periods there is no file, and in another which lack numbers. */
  private void tell(Place key, Map<Gap, Set<String>> wanting) {
    Map<Period, Set<String>> absent = new LinkedHashMap<>();
    Map<Gap, Set<String>> lacking = new LinkedHashMap<>();
    List<Gap> gaps =
        wanting.keySet().stream()
            .sorted(Comparator.comparing(gap -> gap.period().start().orElse(0)))
            .toList();
    for (Gap gap : gaps) {
      Set<String> keys = wanting.getOrDefault(gap, Set.of());
      if (gap.path().isEmpty()) {
        absent.put(gap.period(), keys);
      } else {
        lacking.put(gap, keys);
      }
    }
    if (!absent.isEmpty()) {
      diagnostics.add(missing(key, absent.keySet(), absent.values()));
    }
    if (!lacking.isEmpty()) {
      diagnostics.add(lacking(key, lacking));
    }
  }

  private static Diagnostic missing(Place key, Set<Period> periods, Collection<Set<String>> keys) {
    return Diagnostic.error(
        Code.MISSING_PERIODS,
        key,
        names(periods.stream()),
        keys.stream().flatMap(Set::stream).distinct().collect(Collectors.joining(", ")));
  }

  private static String names(Stream<Period> periods) {
    List<String> names = new ArrayList<>(periods.map(PeriodWording::name).toList());
    int more = names.size() - NAMED;
    if (more > 0) {
      names.subList(NAMED - 1, names.size() - 1).clear();
      names.add(NAMED - 1, "…");
    }
    return String.join(", ", names);
  }

  private static Diagnostic lacking(Place key, Map<Gap, Set<String>> lacking) {
    Diagnostic all =
        Diagnostic.error(
                Code.MISSING_PERIODS, key, names(lacking.keySet().stream().map(Gap::period)))
            .variant("figures");
    for (Map.Entry<Gap, Set<String>> one : lacking.entrySet()) {
      all =
          all.hint(
              "period-lacks",
              PeriodWording.name(one.getKey().period()),
              String.join("`, `", one.getValue()),
              one.getKey().path().orElse(""));
    }
    return all;
  }
}
