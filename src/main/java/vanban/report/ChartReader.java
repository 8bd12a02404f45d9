package vanban.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.report.FigureListing.Listed;
import vanban.source.LocatedText;
import vanban.yaml.YamlMapping;
import vanban.yaml.YamlText;

/** Reads a chart: which figures it shows, and which of their numbers. */
final class ChartReader {
  private final Reading reading;
  private final Evaluation figures;
  private final Diagnostics diagnostics;

  /** Who reads charts of one report. */
  ChartReader(Reading reading) {
    this.reading = reading;
    this.figures = reading.figures();
    this.diagnostics = reading.diagnostics();
  }

  /** The chart of a mapping. */
  Chart read(YamlMapping chart) {
    Optional<String> id = reading.ids().declare(chart, ChartShape.title());
    List<Listed> listed = listed(chart);
    List<ChartSeries> series = ChartSeries.of(chart, reading.lines(), diagnostics);
    checkUnits(listed);
    return new Chart(
        id,
        reading.lines().read(chart, "title"),
        kind(chart),
        listed.stream().findFirst().map(one -> unit(one.figure())).orElse(""),
        listed.stream().map(this::name).toList(),
        series.stream().map(one -> series(one, listed)).toList());
  }

  private static Chart.Kind kind(YamlMapping chart) {
    String word = chart.text("kind").map(YamlText::trimmed).orElse("");
    return List.of(Chart.Kind.values()).stream()
        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElse(Chart.Kind.COLUMN);
  }

  /** Groups stand for their figures: a chart shows no heads. */
  private List<Listed> listed(YamlMapping chart) {
    return FigureListing.read(chart, reading).stream()
        .flatMap(block -> block.figures().stream())
        .toList();
  }

  private String unit(Figure figure) {
    return figures.measure(figure).name();
  }

  private void checkUnits(List<Listed> listed) {
    Map<String, List<Listed>> byUnit =
        listed.stream()
            .collect(
                Collectors.groupingBy(
                    one -> unit(one.figure()), LinkedHashMap::new, Collectors.toList()));
    if (byUnit.size() > 1) {
      String units =
          byUnit.entrySet().stream()
              .map(same -> named(same.getKey(), same.getValue()))
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

  private String name(Listed one) {
    return reading.figureText().say(one.expression("name"), diagnostics).orElse("");
  }

  private Chart.Series series(ChartSeries series, List<Listed> listed) {
    return new Chart.Series(
        series.word(),
        name(series, listed),
        series.title(),
        listed.stream().map(one -> value(one, series)).toList());
  }

  /** What the layout's word for a series is completed with. */
  private Optional<String> name(ChartSeries series, List<Listed> listed) {
    boolean previous =
        series.of().equals(Scenario.PRIOR)
            && FigureColumns.isOfPrevious(listed.stream().map(Listed::figure).toList(), figures);
    return previous ? Optional.of(FigureColumn.PREVIOUS) : series.ownName();
  }

  /** A number; of a draft one that is missing leaves a gap, with a warning. */
  private Chart.Value value(Listed one, ChartSeries series) {
    LocatedText expression = one.expression(series.of().name());
    Diagnostics found = new Diagnostics();
    reading
        .figureText()
        .say(one.expression(series.of().name(), series.wanted(one.place())), found)
        .ifPresent(words -> reading.witness().used(expression, words));
    Amount amount = figures.amount(one.figure(), series.of());
    boolean gap = amount instanceof Amount.Missing && !isAmbiguous(one, series);
    found.sorted().forEach(why -> diagnostics.add(gap ? reading.draftPolicy().gap(why) : why));
    return new Chart.Value(amount.known(), expression.value());
  }

  /** Whether it is only missing because it is not said which of several is meant. */
  private boolean isAmbiguous(Listed one, ChartSeries series) {
    return !series.of().isNamed()
        && figures.scenarios(one.figure()).stream().anyMatch(stated -> stated.isOneOf(series.of()));
  }

  private static String key(Listed one) {
    return one.figure().key().value();
  }
}
