package vanban.usage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.document.Chart;
import vanban.document.Inline;
import vanban.figure.Expression;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.prose.PrintedWords;
import vanban.report.Report;
import vanban.report.ReportTexts;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.FigureUses.Typed;
import vanban.usage.FigureUses.Use;

/** Finds where the text of a report speaks of its figures, and where it should. */
public final class FigureUseFinder {
  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.file().path())
          .thenComparing(Place::start)
          .thenComparing(Place::end);

  private FigureUseFinder() {}

  /** The figures that a report prints, in its text, tables and charts, and those typed by hand. */
  public static FigureUses find(Report report, Evaluation figures) {
    ReportTexts texts = new ReportTexts(report);
    TypedFigures numbers = TypedFigures.of(figures);
    Stream<Use> uses =
        Stream.concat(
            texts.inlines().flatMap(inline -> use(inline).stream()),
            texts.chartValues().flatMap(value -> use(value, figures).stream()));
    Stream<Typed> typed =
        texts
            .proseInlines()
            .filter(Inline.Text.class::isInstance)
            .flatMap(text -> ((Inline.Text) text).origin().as(LocatedText.class).stream())
            .flatMap(words -> numbers.in(words).stream());
    return new FigureUses(figures, sorted(uses, Use::place), sorted(typed, Typed::place));
  }

  private static <T> List<T> sorted(Stream<T> found, Function<T, Place> place) {
    return found.distinct().sorted(Comparator.comparing(place, ORDER)).toList();
  }

  private static Optional<Use> use(Inline inline) {
    return inline instanceof Inline.Figure figure
        ? figure
            .origin()
            .as(Place.class)
            .map(place -> use(figure.of(), PrintedWords.of(figure), place))
        : Optional.empty();
  }

  private static Optional<Use> use(Chart.Value value, Evaluation figures) {
    return value
        .origin()
        .as(Place.class)
        .flatMap(place -> value.of().flatMap(of -> use(of, place, figures)));
  }

  private static Optional<Use> use(String expression, Place place, Evaluation figures) {
    LocatedText typed = new LocatedText.Builder(place).append(expression, place).build();
    return new FigureText(figures)
        .say(typed, new Diagnostics())
        .map(words -> use(expression, words, place));
  }

  private static Use use(String expression, String printed, Place place) {
    Expression used = Expression.of(expression);
    return new Use(used.key(), used.said(), printed, place);
  }
}
