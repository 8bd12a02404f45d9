package vanban.report.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.figure.Amount;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.UnitAmounts;
import vanban.prose.Line;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.schema.Stated;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;
import vanban.vietnamese.Measure;
import vanban.vietnamese.PeriodSpan;

/** Reads a chart: which figures it shows, and which of their numbers. */
public final class ChartReader {
  private final ReadContext reading;
  private final Evaluation figures;
  private final Diagnostics diagnostics;

  /** Who reads charts of one report. */
  public ChartReader(ReadContext reading) {
    this.reading = reading;
    this.figures = reading.figures();
    this.diagnostics = reading.diagnostics();
  }

  /** The chart. */
  public ReportChart read(ChartSource chart) {
    CaptionSource caption = chart.caption();
    Optional<String> id = caption.declare(ChartFormat.TITLE, reading.ids());
    List<Listed> listed =
        chart.isByUnit() ? FigureListing.byUnit(chart.figures(), reading) : listed(chart);
    List<SeriesChoice> series = SeriesChoice.of(chart.series(), reading.lines(), diagnostics);
    checkUnits(listed);
    UnnamedScenarios.check(
        series.stream().flatMap(one -> shown(one, listed)).toList(), diagnostics);
    if (chart.isByUnit() || chart.isByPeriod()) {
      checkNames(listed, series);
    }
    return new ReportChart(
        id,
        reading.lines().read(caption.title().value()),
        chart.kind(),
        checked(chart, listed, data(chart, listed, series)),
        Origin.of(chart.place()));
  }

  /** The numbers with the line of percentages above them, as far as they can be shown. */
  private ReportChart.Data checked(ChartSource chart, List<Listed> listed, ReportChart.Data data) {
    ReportChart.Data all =
        PercentLine.read(chart, listed, reading)
            .flatMap(line -> line(line, chart, listed))
            .map(data::with)
            .orElse(data);
    boolean parts =
        chart.kind().isOfShares()
            && data.axis() != ReportChart.Axis.FIGURES
            && listed.size() > 1
            && !data.series().isEmpty();
    ReportChart.Data drawn = parts && !data.categories().isEmpty() ? all.asParts() : all;
    new ChartChecker(chart, listed, diagnostics).check(drawn);
    return drawn;
  }

  private Optional<ReportChart.Series> line(
      PercentLine line, ChartSource chart, List<Listed> listed) {
    return line.series(
        line.form().isPresent()
            ? ofForm(line, chart, listed)
            : ofFigure(line.of().orElseThrow(), chart, listed),
        heads(line.of().map(List::of).orElse(listed)),
        reading);
  }

  /** What a form says of each figure, unit or period; where it says nothing there is a gap. */
  private List<Chart.Value> ofForm(PercentLine line, ChartSource chart, List<Listed> listed) {
    if (line.of().isEmpty()) {
      return listed.stream()
          .map(one -> value(line, one, line.number(figures, figures, one.figure())))
          .toList();
    }
    Listed one = line.of().get();
    if (chart.isByPeriod()) {
      PeriodAxis axis = new PeriodAxis(figures, reading.draftPolicy(), new Diagnostics());
      return axis.numbers(one, axis.span(chart, listed.get(0)), line::number).stream()
          .map(number -> new Chart.Value(number, Optional.empty(), Origin.of(one.place())))
          .toList();
    }
    return units(chart, listed, new Diagnostics()).stream()
        .map(unit -> unit(one.figure(), unit))
        .map(
            unit -> {
              Chart.Value value =
                  value(
                      line,
                      one,
                      line.number(figures, new UnitAmounts(figures, unit), one.figure()));
              return new Chart.Value(
                  value.amount(),
                  value.of().map(of -> Expression.of(of).forUnit(unit.id()).written()),
                  value.origin());
            })
        .toList();
  }

  private static Chart.Value value(PercentLine line, Listed one, Optional<BigDecimal> number) {
    Optional<String> expression = number.map(known -> one.expression(line.said()).value());
    return new Chart.Value(number, expression, Origin.of(one.place()));
  }

  private List<Chart.Value> ofFigure(Listed one, ChartSource chart, List<Listed> listed) {
    List<SeriesChoice> actual = SeriesChoice.of(Stated.nothing(), reading.lines(), diagnostics);
    if (chart.isByPeriod()) {
      PeriodAxis axis = new PeriodAxis(figures, reading.draftPolicy(), diagnostics);
      Optional<PeriodSpan> span =
          new PeriodAxis(figures, reading.draftPolicy(), new Diagnostics())
              .span(chart, listed.get(0));
      return axis.values(one, actual.get(0), span);
    }
    return series(one, actual.get(0), listed, units(chart, listed, new Diagnostics())).values();
  }

  private ReportChart.Data data(ChartSource chart, List<Listed> listed, List<SeriesChoice> series) {
    String measure = listed.stream().findFirst().map(one -> unit(one.figure())).orElse("");
    if (chart.isByPeriod()) {
      return byPeriod(chart, measure, listed, series);
    }
    List<UnitFigures> units = units(chart, listed, diagnostics);
    return chart.isByUnit()
        ? new ReportChart.Data(
            measure,
            ReportChart.Axis.UNITS,
            units.stream().map(unit -> category(unit, chart)).toList(),
            byUnit(listed, series, units))
        : new ReportChart.Data(
            measure,
            ReportChart.Axis.FIGURES,
            listed.stream().map(this::category).toList(),
            series.stream().map(one -> series(one, listed)).toList());
  }

  private ReportChart.Data byPeriod(
      ChartSource chart, String measure, List<Listed> listed, List<SeriesChoice> series) {
    PeriodAxis axis = new PeriodAxis(figures, reading.draftPolicy(), diagnostics);
    Optional<PeriodSpan> span = listed.stream().findFirst().flatMap(one -> axis.span(chart, one));
    List<ReportChart.Series> drawn =
        listed.stream()
            .flatMap(
                one ->
                    series.stream()
                        .map(choice -> named(one, choice, listed, axis.values(one, choice, span))))
            .toList();
    return new ReportChart.Data(
        measure,
        ReportChart.Axis.PERIODS,
        PeriodAxis.categories(span, chart, reading.figureText().writing()),
        drawn);
  }

  private Stream<UnnamedScenarios.Shown> shown(SeriesChoice series, List<Listed> listed) {
    boolean called = series.title().isPresent() || called(series, listed).isPresent();
    return series.typed().stream()
        .filter(place -> heads(listed).isStated(series.of()))
        .map(place -> new UnnamedScenarios.Shown(series.of(), called, place));
  }

  private Optional<String> called(SeriesChoice series, List<Listed> listed) {
    return heads(listed).nameOf(series.of());
  }

  private ScenarioHeads heads(List<Listed> listed) {
    return new ScenarioHeads(listed.stream().map(Listed::figure).toList(), figures);
  }

  private List<Listed> listed(ChartSource chart) {
    return FigureListing.read(chart.figures(), List.of(), reading).stream()
        .flatMap(block -> block.figures().stream())
        .toList();
  }

  /** One name must say which numbers a series holds: those of a figure, or which of its numbers. */
  private void checkNames(List<Listed> listed, List<SeriesChoice> series) {
    if (listed.size() > 1 && series.size() > 1) {
      Listed second = listed.get(1);
      diagnostics.add(
          Diagnostic.error(Code.MISPLACED_FIGURE, second.place(), key(second))
              .variant("chart-by-unit"));
    }
  }

  /** The units of a chart; an id of none is told. */
  private List<UnitFigures> units(ChartSource chart, List<Listed> listed, Diagnostics found) {
    if (listed.isEmpty()) {
      return List.of();
    }
    List<UnitFigures> all = figures.reportingUnits(listed.get(0).figure());
    ChartSource.Units wanted = chart.units().value().orElseGet(() -> ChartSource.Units.all(true));
    return wanted.all()
        ? all
        : wanted.ids().stream()
            .flatMap(id -> unit(id.trim(), listed.get(0), all, found).stream())
            .toList();
  }

  private Optional<UnitFigures> unit(
      LocatedText id, Listed first, List<UnitFigures> all, Diagnostics told) {
    Optional<UnitFigures> found =
        all.stream().filter(unit -> unit.id().equals(id.value())).findFirst();
    if (found.isEmpty()) {
      LocatedText name = first.expression(Form.NAME.word());
      LocatedText asked =
          new LocatedText.Builder(id.place())
              .append(name.value() + "@", id.place())
              .append(id)
              .build();
      reading.figureText().say(asked, told);
    }
    return found;
  }

  private static Chart.Category category(UnitFigures unit, ChartSource chart) {
    return new Chart.Category(unit.name(), Origin.of(chart.place()));
  }

  private List<ReportChart.Series> byUnit(
      List<Listed> listed, List<SeriesChoice> series, List<UnitFigures> units) {
    return listed.stream()
        .flatMap(one -> series.stream().map(choice -> series(one, choice, listed, units)))
        .toList();
  }

  private ReportChart.Series series(
      Listed one, SeriesChoice series, List<Listed> listed, List<UnitFigures> units) {
    Diagnostics gaps = new Diagnostics();
    List<Chart.Value> values = units.stream().map(unit -> value(one, series, unit, gaps)).toList();
    gaps.sorted().stream().limit(1).map(reading.draftPolicy()::gap).forEach(diagnostics::add);
    return named(one, series, listed, values);
  }

  /** A series that is called as its figure is, where there are several figures. */
  private ReportChart.Series named(
      Listed one, SeriesChoice series, List<Listed> listed, List<Chart.Value> values) {
    Optional<Line> title =
        listed.size() > 1 ? Optional.of(Line.of(category(one).name())) : series.title();
    return new ReportChart.Series(
        series.word(),
        name(series, listed),
        called(series, listed),
        title,
        kind(series, listed.size() == 1),
        values);
  }

  /** A number of a unit; one that is missing leaves a gap, which is told once for a series. */
  private Chart.Value value(Listed one, SeriesChoice series, UnitFigures unit, Diagnostics gaps) {
    LocatedText typed = one.expression(series.of().name(), series.wanted(one.place()));
    String expression = Expression.of(typed.value()).forUnit(unit.id()).written();
    Place at = typed.place();
    LocatedText asked = new LocatedText.Builder(at).append(expression, at).build();
    reading.figureText().say(asked, gaps);
    UnitFigures own = unit(one.figure(), unit);
    Amount amount = new UnitAmounts(figures, own).amount(one.figure(), series.of());
    return new Chart.Value(amount.drawn(), Optional.of(expression), Origin.of(one.place()));
  }

  /** The unit with its figures in the file of this one. */
  private UnitFigures unit(Figure figure, UnitFigures like) {
    return figures.reportingUnits(figure).stream()
        .filter(unit -> unit.id().equals(like.id()))
        .findFirst()
        .orElse(like);
  }

  private String unit(Figure figure) {
    return figures.measure(figure).name();
  }

  private void checkUnits(List<Listed> listed) {
    Map<Measure.Scale, List<Listed>> byUnit =
        listed.stream()
            .collect(
                Collectors.groupingBy(
                    one -> figures.measure(one.figure()).scale(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    if (byUnit.size() > 1) {
      String units =
          byUnit.values().stream()
              .map(same -> named(unit(same.get(0).figure()), same))
              .collect(Collectors.joining(", "));
      Listed odd = byUnit.values().stream().skip(1).findFirst().orElseThrow().get(0);
      diagnostics.add(
          Diagnostic.error(Code.MIXED_MEASURES, odd.place(), units)
              .variant("chart")
              .hintAt(odd.figure().key().place(), "declared-here"));
    }
  }

  private static String named(String unit, List<Listed> listed) {
    String keys = listed.stream().map(one -> key(one)).collect(Collectors.joining(", "));
    return (unit.isEmpty() ? "–" : unit) + " (" + keys + ")";
  }

  private Chart.Category category(Listed one) {
    String name = reading.figureText().say(one.expression("name"), diagnostics).orElse("");
    return new Chart.Category(name, Origin.of(one.place()));
  }

  /** What was done stands out beside what was planned, or was before. */
  private static Chart.SeriesKind kind(SeriesChoice series, boolean isOneFigure) {
    return isOneFigure && series.of().equals(Scenario.ACTUAL)
        ? Chart.SeriesKind.PRESENT
        : Chart.SeriesKind.PLAIN;
  }

  private ReportChart.Series series(SeriesChoice series, List<Listed> listed) {
    return new ReportChart.Series(
        series.word(),
        name(series, listed),
        called(series, listed),
        series.title(),
        kind(series, true),
        listed.stream().map(one -> value(one, series)).toList());
  }

  /** What the layout's word for a series is completed with. */
  private Optional<String> name(SeriesChoice series, List<Listed> listed) {
    return series
        .ownName()
        .or(
            () ->
                called(series, listed).isPresent()
                    ? Optional.empty()
                    : heads(listed).otherBase(series.of()).map(BasePeriod::word));
  }

  /** A number; of a draft one that is missing leaves a gap, with a warning. */
  private Chart.Value value(Listed one, SeriesChoice series) {
    Diagnostics found = new Diagnostics();
    reading.figureText().say(one.expression(series.of().name(), series.wanted(one.place())), found);
    Amount amount = figures.amount(one.figure(), series.of());
    boolean gap = amount instanceof Amount.Missing && !isAmbiguous(one, series);
    found.sorted().forEach(why -> diagnostics.add(gap ? reading.draftPolicy().gap(why) : why));
    String expression = one.expression(series.of().name()).value();
    return new Chart.Value(amount.drawn(), Optional.of(expression), Origin.of(one.place()));
  }

  /** Whether it is only missing because it is not said which of several is meant. */
  private boolean isAmbiguous(Listed one, SeriesChoice series) {
    return !series.of().isNamed()
        && figures.scenarios(one.figure()).stream().anyMatch(stated -> stated.isOneOf(series.of()));
  }

  private static String key(Listed one) {
    return one.figure().key().value();
  }
}
