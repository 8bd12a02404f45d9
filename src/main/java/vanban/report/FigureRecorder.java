package vanban.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vanban.figure.Expression;
import vanban.figure.eval.Evaluation;
import vanban.report.FigureUses.Typed;
import vanban.report.FigureUses.Use;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Notes the figures of one report and their uses while it is read. */
final class FigureRecorder implements Witness {
  private static final Comparator<Place> ORDER =
      Comparator.comparing((Place place) -> place.file().path())
          .thenComparing(Place::start)
          .thenComparing(Place::end);

  private final Set<Use> uses = new LinkedHashSet<>(); // some lines are read twice
  private final Set<Typed> typed = new LinkedHashSet<>();
  private @Nullable Evaluation figures;
  private @Nullable TypedFigures numbers;

  @Override
  public void declared(Evaluation declared) {
    figures = declared;
    numbers = TypedFigures.of(declared);
  }

  @Override
  public void used(LocatedText expression, String printed) {
    Expression used = Expression.of(expression.value());
    uses.add(new Use(used.key(), used.said(), printed, expression.place()));
  }

  @Override
  public void typed(Supplier<LocatedText> words) {
    Optional.ofNullable(numbers).ifPresent(known -> typed.addAll(known.in(words.get())));
  }

  /** What was noted. */
  FigureUses recorded() {
    return new FigureUses(
        Optional.ofNullable(figures).orElseThrow(),
        sorted(uses, Use::place),
        sorted(typed, Typed::place));
  }

  private static <T> List<T> sorted(Collection<T> found, Function<T, Place> place) {
    return found.stream().sorted(Comparator.comparing(place, ORDER)).toList();
  }
}
