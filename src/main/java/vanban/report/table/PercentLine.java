package vanban.report.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.document.Chart;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.prose.Line;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.BasePeriod;

/**
 * The line of percentages above the columns of a chart: a form of the figures that are drawn, such
 * as {@code of_plan}, or another figure that is measured in percent.
 *
 * @param typed by its author
 * @param of the figure that is spoken of; empty for each of those along the axis
 * @param form of percentages; empty for the figure's own numbers
 * @param title of its own
 */
record PercentLine(
    LocatedText typed, Optional<Listed> of, Optional<Form> form, Optional<Line> title) {

  /**
   * The line that a chart asks for; empty if it asks for none, or for what cannot be drawn, which
   * is then told.
   *
   * @param listed the figures that are drawn as columns
   */
  static Optional<PercentLine> read(ChartSource chart, List<Listed> listed, ReadContext reading) {
    Optional<ChartSource.Series> source = chart.drawing().percentLine().value();
    if (source.isEmpty() || listed.isEmpty()) {
      return Optional.empty();
    }
    LocatedText typed = source.get().of().text().trim();
    if (chart.kind() != Chart.Kind.COLUMN) {
      reading.diagnostics().add(wrong(typed.place(), "line-kind", typed.value()));
      return Optional.empty();
    }
    Optional<Line> title = reading.lines().read(source.get().title());
    String key = Expression.of(typed.value()).key();
    Optional<PercentLine> read =
        Form.of(key).isPresent()
            ? ofForm(typed, title, chart, listed, reading)
            : ofFigure(typed, title, chart, reading);
    return read.filter(line -> line.isSound(reading));
  }

  private static Optional<PercentLine> ofForm(
      LocatedText typed,
      Optional<Line> title,
      ChartSource chart,
      List<Listed> listed,
      ReadContext reading) {
    boolean ofEach = !chart.isByUnit() && !chart.isByPeriod();
    if (!ofEach && listed.size() > 1) {
      String first = listed.get(0).figure().key().value();
      reading.diagnostics().add(wrong(typed.place(), "line-of-which", first + "." + typed.value()));
      return Optional.empty();
    }
    Optional<Form> form = Form.of(Expression.of(typed.value()).key());
    return Optional.of(
        new PercentLine(
            typed, ofEach ? Optional.empty() : Optional.of(listed.get(0)), form, title));
  }

  private static Optional<PercentLine> ofFigure(
      LocatedText typed, Optional<Line> title, ChartSource chart, ReadContext reading) {
    Expression asked = Expression.of(typed.value());
    LocatedText key = typed.slice(0, asked.key().length());
    Diagnostics diagnostics = reading.diagnostics();
    Optional<Figure> figure = reading.figures().find(asked.key());
    if (figure.isEmpty()) {
      tellUnknown(typed, reading);
      return Optional.empty();
    }
    reading.names().usesFigure(key);
    if (!chart.isByUnit() && !chart.isByPeriod()) {
      diagnostics.add(wrong(typed.place(), "line-figure", typed.value()));
      return Optional.empty();
    }
    boolean bare = asked.words().isEmpty();
    Optional<Form> form = bare ? Optional.empty() : FigureText.form(typed, diagnostics);
    return bare || form.isPresent()
        ? Optional.of(
            new PercentLine(typed, Optional.of(new Listed(figure.get(), key.place())), form, title))
        : Optional.empty();
  }

  private static void tellUnknown(LocatedText typed, ReadContext reading) {
    if (reading.figures().isComplete()) {
      Diagnostic found = wrong(typed.place(), "line", typed.value());
      reading
          .diagnostics()
          .add(
              Nearest.to(typed.value(), forms().toList())
                  .map(meant -> found.didYouMean(meant))
                  .orElseGet(
                      () -> found.hint("choices", forms().collect(Collectors.joining(", ")))));
    }
  }

  private static Stream<String> forms() {
    return FigureText.columnForms().stream()
        .filter(form -> form.kind() == Form.Kind.PERCENT)
        .map(Form::word);
  }

  /** Whether its numbers are percentages; if not, that is told. */
  private boolean isSound(ReadContext reading) {
    boolean percent =
        form.map(one -> forms().anyMatch(one.word()::equals))
            .orElseGet(
                () ->
                    of.filter(one -> reading.figures().measure(one.figure()).isPercent())
                        .isPresent());
    if (!percent) {
      Diagnostic found = wrong(typed.place(), "line", typed.value());
      reading.diagnostics().add(found.hint("choices", forms().collect(Collectors.joining(", "))));
    }
    return percent;
  }

  private static Diagnostic wrong(Place place, String variant, String typed) {
    return Diagnostic.error(Code.WRONG_CHART, place, typed).variant(variant);
  }

  /** The form as an author writes it behind a figure: {@code of_plan.council}. */
  String said() {
    String written = typed.value();
    boolean bare = Form.of(Expression.of(written).key()).isPresent();
    return bare ? written : Expression.of(written).said();
  }

  /** With what the form compares. */
  private Optional<Scenario> comparedWith() {
    Expression whole = Expression.of("x", said());
    return form.filter(one -> one.comparedWith().isPresent()).map(whole::comparedWith);
  }

  /**
   * What it says of a figure, if the numbers for that are known.
   *
   * @param figures among which the figure stands
   * @param source whose numbers are meant
   */
  Optional<BigDecimal> number(Evaluation figures, AmountLookup source, Figure figure) {
    return form.flatMap(
        one ->
            new FigureText(figures)
                .percent(figure, one, comparedWith().orElse(Scenario.ACTUAL), source));
  }

  /**
   * The series of its numbers; of nothing but gaps there is none, which is told.
   *
   * @param heads what is known of the names of plans and times before
   */
  Optional<ReportChart.Series> series(
      List<Chart.Value> values, ScenarioHeads heads, ReadContext reading) {
    if (form.isPresent() && values.stream().allMatch(value -> value.amount().isEmpty())) {
      reading.diagnostics().add(wrong(typed.place(), "line-empty", typed.value()));
      return Optional.empty();
    }
    Optional<Scenario> other = comparedWith();
    Optional<String> called = other.flatMap(heads::nameOf);
    Optional<String> name =
        other
            .filter(Scenario::isNamed)
            .map(Scenario::ownName)
            .or(
                () ->
                    called.isPresent()
                        ? Optional.empty()
                        : other.flatMap(heads::otherBase).map(BasePeriod::word));
    return Optional.of(
        new ReportChart.Series(
            form.map(Form::word).orElse(Scenario.ACTUAL.name()),
            name,
            called,
            title.or(this::usualTitle),
            Chart.SeriesKind.PERCENT,
            values));
  }

  /** Of a figure of its own, what that is called; for a form the layout has words. */
  private Optional<Line> usualTitle() {
    return form.isPresent()
        ? Optional.empty()
        : of.flatMap(one -> one.figure().name()).map(name -> Line.of(name + " (%)"));
  }
}
