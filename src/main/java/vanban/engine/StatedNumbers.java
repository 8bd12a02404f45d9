package vanban.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.check.text.StatedNumber;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.source.LocatedText;
import vanban.source.Place;

/** What the figures of a report can print, for rules that know no figures. */
final class StatedNumbers {
  private final Evaluation figures;
  private final FigureText text;

  private StatedNumbers(Evaluation figures) {
    this.figures = figures;
    this.text = new FigureText(figures);
  }

  /** All numbers of all figures, and what is reckoned of them beside a plan or what was before. */
  static List<StatedNumber> of(Evaluation figures) {
    StatedNumbers numbers = new StatedNumbers(figures);
    return figures.keys().stream()
        .flatMap(key -> figures.find(key).stream())
        .flatMap(numbers::of)
        .distinct()
        .toList();
  }

  private Stream<StatedNumber> of(Figure figure) {
    Stream<StatedNumber> amounts =
        figures.scenarios(figure).stream()
            .flatMap(one -> stated(figure, Expression.of(figure, one), true));
    Stream<StatedNumber> reckoned =
        Stream.concat(
                figures.scenarios(figure).stream(),
                figures.ratios(figure).stream().map(Scenario::base))
            .distinct()
            .flatMap(StatedNumbers::reckonedWith)
            .flatMap(words -> stated(figure, expression(figure, words), false));
    Stream<StatedNumber> share =
        figure.whole().stream()
            .flatMap(any -> stated(figure, expression(figure, List.of(Form.SHARE.word())), false));
    return Stream.of(amounts, reckoned, share).flatMap(all -> all);
  }

  private static Expression expression(Figure figure, List<String> words) {
    return new Expression(figure.key().value(), words, Optional.empty());
  }

  /** The forms that compare with a plan, or with what was before. */
  private static Stream<List<String>> reckonedWith(Scenario other) {
    Stream<Form> forms = Stream.empty();
    if (other.family().equals(Scenario.PLAN)) {
      forms = Stream.of(Form.OF_PLAN);
    } else if (other.family().equals(Scenario.PRIOR)) {
      forms = Stream.of(Form.CHANGE, Form.CHANGE_BY);
    }
    return forms.map(
        form -> other.isNamed() ? List.of(form.word(), other.ownName()) : List.of(form.word()));
  }

  private Stream<StatedNumber> stated(Figure figure, Expression of, boolean amount) {
    Place declared = figure.key().place();
    LocatedText typed = new LocatedText.Builder(declared).append(of.written(), declared).build();
    boolean ofUnits = !figures.reportingUnits(figure).isEmpty();
    Optional<String> name = figure.name().filter(any -> !ofUnits);
    return text.say(typed, new Diagnostics()).stream()
        .map(words -> words.replace('\u00A0', ' '))
        .map(words -> new StatedNumber(figure.key().value(), name, of.written(), words, amount))
        .filter(one -> one.number().isPresent());
  }
}
