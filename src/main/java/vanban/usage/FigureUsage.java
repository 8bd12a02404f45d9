package vanban.usage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.figure.Figure;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.eval.Cumulated;
import vanban.figure.eval.Cumulations;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.words.FigureText;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.FigureUses.Use;
import vanban.vietnamese.Measure;
import vanban.vietnamese.PeriodWording;

/**
 * All figures of a report with their uses.
 *
 * @param rows one for each figure, in the order they are declared
 * @param typed numbers typed by hand that a figure states too
 * @param changes of direction since the last report; empty where it is not said which that is
 */
public record FigureUsage(
    List<Row> rows, List<FigureUses.Typed> typed, Optional<DirectionChanges> changes) {
  /** Keeps the lists from change. */
  public FigureUsage {
    rows = List.copyOf(rows);
    typed = List.copyOf(typed);
  }

  /**
   * A figure.
   *
   * @param figure as declared
   * @param value what was done, with its unit; a blank where it is to be filled in, empty where it
   *     is not stated
   * @param addends whose numbers it adds up: those of units, or of periods
   * @param ofUnits what the units that report it have of it
   * @param forms in which the text prints it, in the order they are met
   * @param used whether the text prints it, or a figure that names it and is used itself
   */
  public record Row(
      Figure figure,
      Optional<String> value,
      Addends addends,
      List<UnitNumber> ofUnits,
      List<FormUse> forms,
      boolean used) {
    /** Keeps the lists from change. */
    public Row {
      ofUnits = List.copyOf(ofUnits);
      forms = List.copyOf(forms);
    }

    /** Of whose numbers it is the total. */
    public List<ReportingUnit> units() {
      return addends.units();
    }

    /** Over which periods it is added up. */
    public List<PeriodNumber> periods() {
      return addends.periods();
    }

    /** By which prose names it. */
    public String key() {
      return figure.key().value();
    }
  }

  /**
   * Whose numbers a figure adds up.
   *
   * @param units of whose numbers it is the total
   * @param periods over which it is added up, in the order of time
   */
  public record Addends(List<ReportingUnit> units, List<PeriodNumber> periods) {
    /** Keeps the lists from change. */
    public Addends {
      units = List.copyOf(units);
      periods = List.copyOf(periods);
    }
  }

  /**
   * A period over which a figure is added up.
   *
   * @param period as it is called: {@code Tháng 3/2026}
   * @param value what was done then, with its measure; a blank where it is not known
   * @param file its path, if there is one
   */
  public record PeriodNumber(String period, String value, Optional<String> file) {}

  /**
   * What a unit has of a figure.
   *
   * @param unit that reports it
   * @param value what it did, with its measure; empty where it has none
   * @param place of the key in its file; empty where that is not there, or has none
   */
  public record UnitNumber(ReportingUnit unit, Optional<String> value, Optional<Place> place) {}

  /**
   * A form of a figure that the text prints in these words.
   *
   * @param form such as {@code of_plan.council}; {@code actual} for the key alone
   * @param printed the words for it
   * @param places where it stands, at least one
   */
  public record FormUse(String form, String printed, List<Place> places) {
    /** Keeps the list from change. */
    public FormUse {
      places = List.copyOf(places);
    }
  }

  /**
   * The usage of a report that was read, and how its figures changed since the one before.
   *
   * @param named keys of figures that it names without printing them: those by which tables are
   *     sorted
   * @param changes since the report before; empty where it is not said which that is
   */
  public static FigureUsage of(
      FigureUses read, Set<String> named, Optional<DirectionChanges> changes) {
    Map<String, List<Use>> uses =
        read.uses().stream()
            .collect(Collectors.groupingBy(Use::key, LinkedHashMap::new, Collectors.toList()));
    Set<String> needed = new HashSet<>(uses.keySet());
    needed.addAll(named);
    Set<String> used = used(read.figures(), needed);
    List<Row> rows =
        read.figures().keys().stream()
            .map(key -> row(read.figures(), key, uses.getOrDefault(key, List.of()), used))
            .toList();
    return new FigureUsage(rows, read.typed(), changes);
  }

  /** Those that nothing needs. */
  public List<Row> unused() {
    return rows.stream().filter(row -> !row.used()).toList();
  }

  /** All units that report, in their order. */
  public List<ReportingUnit> units() {
    return rows.stream().map(Row::units).distinct().flatMap(List::stream).distinct().toList();
  }

  private static Set<String> used(Evaluation figures, Set<String> printed) {
    Set<String> used = new HashSet<>(printed);
    Deque<String> next = new ArrayDeque<>(printed);
    while (!next.isEmpty()) {
      figures.find(next.remove()).stream()
          .flatMap(figure -> named(figure, figures))
          .filter(used::add)
          .forEach(next::add);
    }
    return used;
  }

  /** What a figure names, and what stands in groups that it counts. */
  private static Stream<String> named(Figure figure, Evaluation figures) {
    Stream<String> inputs =
        figure.formula().stream()
            .flatMap(formula -> figures.figures().inputs(formula).stream())
            .map(input -> input.key().value());
    return Stream.concat(figure.named().stream().map(LocatedText::value), inputs);
  }

  private static Row row(Evaluation figures, String key, List<Use> uses, Set<String> used) {
    Figure figure = figures.find(key).orElseThrow();
    record Words(String form, String printed) {} // a table prints a form otherwise than the text
    Map<Words, List<Use>> forms =
        uses.stream()
            .collect(
                Collectors.groupingBy(
                    use -> new Words(use.form(), use.printed()),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<FormUse> printed = forms.values().stream().map(FigureUsage::form).toList();
    List<ReportingUnit> units =
        figures.summedUnits(figure, Scenario.ACTUAL).stream().map(UnitFigures::unit).toList();
    return new Row(
        figure,
        new FigureText(figures).value(figure),
        new Addends(units, periods(figures, figure)),
        ofUnits(figures, figure),
        printed,
        used.contains(key));
  }

  private static List<PeriodNumber> periods(Evaluation figures, Figure figure) {
    Measure measure = figures.measure(figure);
    return new Cumulations(figures)
        .of(figure, Scenario.ACTUAL, figures).stream()
            .flatMap(sum -> sum.items().stream())
            .map(item -> number(item, measure))
            .toList();
  }

  private static PeriodNumber number(Cumulated.Item item, Measure measure) {
    return new PeriodNumber(
        PeriodWording.name(item.period()),
        item.amount().known().map(measure::amount).orElseGet(measure::blank),
        item.path());
  }

  private static List<UnitNumber> ofUnits(Evaluation figures, Figure figure) {
    FigureText text = new FigureText(figures);
    return figures.reportingUnits(figure).stream()
        .map(
            unit ->
                new UnitNumber(
                    unit.unit(),
                    text.value(unit, figure),
                    unit.current()
                        .flatMap(own -> own.find(figure.key().value()))
                        .map(own -> own.key().place())))
        .toList();
  }

  private static FormUse form(List<Use> uses) {
    Use first = uses.get(0);
    return new FormUse(first.form(), first.printed(), uses.stream().map(Use::place).toList());
  }
}
