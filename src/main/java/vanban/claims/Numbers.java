package vanban.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Bound;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Comparison;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.FormNumber;
import vanban.figure.eval.UnitAmounts;
import vanban.figure.words.FigureText;
import vanban.source.LocatedText;
import vanban.vietnamese.Measure;

/**
 * The numbers behind the figures that a text mentions.
 *
 * @param figures of the report
 */
record Numbers(Evaluation figures) {
  /**
   * What was done, and what it is compared with.
   *
   * @param done by the report, or by the unit that is meant
   * @param other the plan, or the number of before
   * @param ranks whether these are ranks, of which the lower number is the higher
   */
  record Pair(BigDecimal done, BigDecimal other, boolean ranks) {
    /** Whether more was done (1), less (-1), or the same (0). */
    int direction() {
      return done.compareTo(other) * (ranks ? -1 : 1);
    }
  }

  /** The figure that is mentioned. */
  Figure figure(Mention mention) {
    return figures.find(mention.asked().key()).orElseThrow();
  }

  /** In what it is measured. */
  Measure measure(Mention mention) {
    return figures.measure(figure(mention));
  }

  /** What was done beside what it is compared with, if both are known. */
  Optional<Pair> pair(Mention mention) {
    return source(mention).flatMap(source -> pair(source, figure(mention), mention.comparedWith()));
  }

  private Optional<Pair> pair(AmountLookup source, Figure figure, Scenario than) {
    Comparison both = Comparison.of(source, figure, than);
    boolean ranks = figure.rank().isPresent();
    return both.done()
        .known()
        .flatMap(done -> both.base().known().map(other -> new Pair(done, other, ranks)));
  }

  /** The bound that the plan is of which a form speaks, if it is one. */
  Optional<Bound> bound(Mention mention) {
    return new FigureText(figures).bound(mention.asked());
  }

  /** What was done beside the plan: the one that the form names, or that has no name. */
  Optional<Pair> pairWithPlan(Mention mention) {
    Scenario plan = mention.in(Form.RESULT).comparedWith(Form.RESULT);
    return source(mention).flatMap(source -> pair(source, figure(mention), plan));
  }

  /** What came of that plan: 1 for better, -1 for worse, 0 for just that. */
  OptionalInt outcome(Mention mention) {
    return pairWithPlan(mention).isPresent()
        ? new FigureText(figures).direction(mention.in(Form.RESULT))
        : OptionalInt.empty();
  }

  private Optional<AmountLookup> source(Mention mention) {
    return mention.asked().unit().isEmpty()
        ? Optional.of(figures)
        : unit(mention).map(unit -> new UnitAmounts(figures, unit));
  }

  /** All units that have the figure. */
  List<UnitFigures> units(Mention mention) {
    return figures.reportingUnits(figure(mention));
  }

  /** The unit whose number is meant, if it is that of a unit. */
  Optional<UnitFigures> unit(Mention mention) {
    return mention
        .asked()
        .unit()
        .flatMap(id -> units(mention).stream().filter(unit -> unit.id().equals(id)).findFirst());
  }

  /** By how much units are ranked: what the form says of one, if that is known. */
  Optional<BigDecimal> rank(UnitFigures unit, Mention mention) {
    return FormNumber.isRanking(mention.form())
        ? new FormNumber(figures, figure(mention), mention.form(), mention.comparedWith())
            .known(unit)
        : Optional.empty();
  }

  /** The words for what would stand between the braces at the place of a mention. */
  String words(Expression expression, Mention mention) {
    LocatedText typed =
        new LocatedText.Builder(mention.typed())
            .append(expression.written(), mention.typed())
            .build();
    return new FigureText(figures).say(typed, new Diagnostics()).orElse(Measure.BLANK);
  }

  /** The words that a mention prints. */
  String words(Mention mention) {
    return words(mention.asked(), mention);
  }
}
