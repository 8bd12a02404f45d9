package vanban.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Scenario;
import vanban.prose.Line;
import vanban.report.scope.LineReader;
import vanban.schema.Stated;
import vanban.source.Place;
import vanban.yaml.YamlText;

/**
 * Which of the figures' numbers a chart shows, as the author says it: {@code actual}, {@code
 * plan.council}, or with a title of its own.
 *
 * @param of the numbers
 * @param typed where the author says so; empty where nothing is said
 * @param title of its own
 */
record SeriesChoice(Scenario of, Optional<Place> typed, Optional<Line> title) {
  private static final List<String> WORDS =
      List.of(Scenario.ACTUAL.name(), Scenario.PLAN.name(), Scenario.PRIOR.name());
  private static final Pattern NAMED = Pattern.compile("(?:plan|prior)\\.[^.\\s]+");

  /** Those of a chart; where it says nothing, what was done. */
  static List<SeriesChoice> of(
      Stated<List<ChartSource.Series>> typed, LineReader lines, Diagnostics diagnostics) {
    if (!typed.isTyped()) {
      return List.of(new SeriesChoice(Scenario.ACTUAL, Optional.empty(), Optional.empty()));
    }
    Map<Scenario, SeriesChoice> read = new LinkedHashMap<>();
    typed.value().orElse(List.of()).stream()
        .filter(series -> isKnown(series.of(), diagnostics))
        .map(series -> of(series, lines))
        .forEach(one -> one.addTo(read, diagnostics));
    return List.copyOf(read.values());
  }

  private static SeriesChoice of(ChartSource.Series series, LineReader lines) {
    return new SeriesChoice(
        new Scenario(series.of().trimmed()),
        Optional.of(series.of().place()),
        lines.read(series.title()));
  }

  private static boolean isKnown(YamlText word, Diagnostics diagnostics) {
    String typed = word.trimmed();
    boolean known = WORDS.contains(typed) || NAMED.matcher(typed).matches();
    if (!known) {
      Diagnostic found = Diagnostic.error(Code.UNKNOWN_FORM, word.place(), typed).variant("series");
      diagnostics.add(
          Nearest.to(typed, WORDS)
              .map(meant -> found.didYouMean(meant))
              .orElseGet(() -> found.hint("series-choices")));
    }
    return known;
  }

  private void addTo(Map<Scenario, SeriesChoice> read, Diagnostics diagnostics) {
    SeriesChoice first = read.putIfAbsent(of, this);
    if (first != null) {
      diagnostics.add(twice(of.name(), place(), first.place()));
    }
  }

  private Place place() {
    return typed.orElseThrow();
  }

  /** What a chart shows already. */
  static Diagnostic twice(String word, Place place, Place first) {
    return Diagnostic.error(Code.DUPLICATE_KEY, place, word)
        .variant("chart")
        .hintAt(first, "first-here");
  }

  /** The word before the point, for which a layout has a name. */
  String word() {
    return of.family().name();
  }

  /** The name of a plan, or of a time before, that has one. */
  Optional<String> ownName() {
    return of.isNamed() ? Optional.of(of.ownName()) : Optional.empty();
  }

  /**
   * Where to say that a figure has no such number: which plan or time is meant, the series says;
   * all else the figure lacks.
   *
   * @param figure where the figure is listed
   */
  Place wanted(Place figure) {
    return of.isNamed() || of.equals(Scenario.PLAN) ? place() : figure;
  }
}
