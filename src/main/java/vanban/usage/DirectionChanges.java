package vanban.usage;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.report.Report;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.usage.SentenceReader.FigureSentence;

/**
 * Which figures of a report go another way than in the report before it.
 *
 * @param since the file of that report, as messages show it
 * @param readable whether that could be read without errors; otherwise nothing is known of changes
 * @param changes in the order in which the text speaks of them
 */
public record DirectionChanges(String since, boolean readable, List<DirectionChange> changes) {
  /** Keeps the list from change. */
  public DirectionChanges {
    changes = List.copyOf(changes);
  }

  /**
   * The changes from one report to the next. Only what the text of the next one prints is looked
   * at, and only what both of them know.
   *
   * @param since the file of the last report, as messages show it
   * @param before the figures of the last report
   * @param report the next one
   * @param now its figures
   */
  public static DirectionChanges since(
      String since, Evaluation before, Report report, Evaluation now) {
    List<FigureSentence> sentences = SentenceReader.read(report);
    List<DirectionChange> changes =
        sentences.stream()
            .flatMap(sentence -> sentence.figures().stream())
            .flatMap(used -> compared(used, now))
            .distinct()
            .flatMap(of -> change(of, before, now, sentences).stream())
            .toList();
    return new DirectionChanges(since, true, changes);
  }

  /** Nothing of a report that has errors. */
  public static DirectionChanges unreadable(String since) {
    return new DirectionChanges(since, false, List.of());
  }

  /** All with what a figure is compared where the text prints it; one form stands for all. */
  private static Stream<Expression> compared(Expression used, Evaluation figures) {
    Expression whole = new Expression(used.key(), List.of(), used.unit());
    Optional<Scenario> with = used.form().flatMap(form -> compared(used, form));
    boolean planned = // of which the plan turns, which no form words
        used.form().filter(form -> form.operands() == Form.Operands.PLAN_AND_PRIOR).isPresent();
    return figures.find(used.key()).stream()
        .filter(any -> !planned)
        .flatMap(figure -> with.map(Stream::of).orElseGet(() -> all(figure, figures)))
        .map(scenario -> whole.in(words(scenario)));
  }

  private static Optional<Scenario> compared(Expression used, Form form) {
    return form.comparedWith().map(any -> used.comparedWith(form));
  }

  private static Stream<Scenario> all(Figure figure, Evaluation figures) {
    return figures.scenarios(figure).stream()
        .filter(scenario -> Set.of(Scenario.PLAN, Scenario.PRIOR).contains(scenario.family()));
  }

  private static List<String> words(Scenario with) {
    Form form = with.family().equals(Scenario.PLAN) ? Form.RESULT : Form.CHANGE;
    return with.isNamed() ? List.of(form.word(), with.ownName()) : List.of(form.word());
  }

  private static Optional<DirectionChange> change(
      Expression of, Evaluation before, Evaluation now, List<FigureSentence> sentences) {
    OptionalInt then = direction(of, before);
    OptionalInt today = direction(of, now);
    if (then.isEmpty() || today.isEmpty() || then.getAsInt() == today.getAsInt()) {
      return Optional.empty();
    }
    return Optional.of(
        new DirectionChange(
            of,
            said(of, before),
            said(of, now),
            sentences.stream()
                .filter(one -> one.figures().stream().anyMatch(used -> isOf(used, of, now)))
                .map(FigureSentence::sentence)
                .toList()));
  }

  private static boolean isOf(Expression used, Expression of, Evaluation figures) {
    return used.key().equals(of.key()) && compared(used, figures).anyMatch(of::equals);
  }

  private static OptionalInt direction(Expression of, Evaluation figures) {
    boolean there =
        figures
            .find(of.key())
            .filter(figure -> of.unit().isEmpty() || has(figure, of.unit().get(), figures))
            .isPresent();
    return there ? new FigureText(figures).direction(of) : OptionalInt.empty();
  }

  private static boolean has(Figure figure, String unit, Evaluation figures) {
    return figures.reportingUnits(figure).stream().anyMatch(one -> one.id().equals(unit));
  }

  /** By how many percent; of ranks, and where there was nothing before, by how much. */
  private static String said(Expression of, Evaluation figures) {
    return Stream.of(of, of.in(Form.CHANGE_BY))
        .flatMap(one -> words(one, figures).stream())
        .findFirst()
        .orElse("");
  }

  private static Optional<String> words(Expression of, Evaluation figures) {
    Place place = figures.find(of.key()).orElseThrow().key().place();
    LocatedText typed = new LocatedText.Builder(place).append(of.written(), place).build();
    return new FigureText(figures).say(typed, new Diagnostics());
  }
}
