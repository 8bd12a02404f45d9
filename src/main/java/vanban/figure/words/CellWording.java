package vanban.figure.words;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountSource;
import vanban.figure.eval.Evaluation;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/**
 * Says a figure as the cells of a table do, whose head says unit and direction: numbers alone,
 * without the zero before counts, and what changes with a sign. What is not stated is not said;
 * what is still to be filled in is a blank.
 */
final class CellWording {
  private final Evaluation figures;
  private final AmountSource source;
  private final Figure figure;

  /**
   * Who says {@code figure}.
   *
   * @param source whose numbers are said
   */
  CellWording(Evaluation figures, AmountSource source, Figure figure) {
    this.figures = figures;
    this.source = source;
    this.figure = figure;
  }

  /**
   * The words for a form.
   *
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   */
  Optional<String> say(Form form, Scenario other) {
    return new Operands(figures, source, figure).areUnfilled(form, other)
        ? Optional.of(Measure.BLANK)
        : words(form, other);
  }

  private Optional<String> words(Form form, Scenario other) {
    return switch (form) {
      case ACTUAL -> number(figure, Scenario.ACTUAL).map(Decimals::write);
      case PLAN, PRIOR -> number(figure, other).map(Decimals::write);
      case OF_PLAN, RATE -> against(figure, other).map(this::percent);
      case OVER_PLAN, CHANGE -> against(figure, other).map(this::distance);
      case CHANGE_BY -> with(figure, other).map(CellWording::difference);
      case SHARE -> share();
      case NAME -> figure.name();
      case UNIT -> Optional.of(figures.measure(figure).name()).filter(name -> !name.isEmpty());
      case SOURCE -> figure.source();
      case VALUE, PROGRESS, CHANGE_PERCENT, CHANGE_AMOUNT, OF_WHOLE ->
          throw new IllegalArgumentException("no column: " + form.word());
    };
  }

  /** What was done, and what it is compared to. */
  private record Pair(BigDecimal done, BigDecimal base) {}

  private Optional<BigDecimal> number(Figure of, Scenario scenario) {
    return source.amount(of, scenario).known();
  }

  private Optional<Pair> with(Figure of, Scenario base) {
    return number(figure, Scenario.ACTUAL)
        .flatMap(done -> number(of, base).map(other -> new Pair(done, other)));
  }

  /** A pair of which percentages can be said. */
  private Optional<Pair> against(Figure of, Scenario base) {
    return with(of, base).filter(pair -> pair.base().signum() > 0);
  }

  private String percent(Pair pair) {
    return Decimals.write(Decimals.percent(pair.done(), pair.base(), places()));
  }

  /** In percent; what is not zero keeps its sign and its decimals, though they be zeros. */
  private String distance(Pair pair) {
    BigDecimal difference = pair.done().subtract(pair.base());
    BigDecimal percent = Decimals.percent(difference, pair.base(), places());
    if (percent.signum() != 0 || difference.signum() == 0) {
      return Decimals.writeSigned(percent);
    }
    return (difference.signum() > 0 ? "+" : "-") + Decimals.write(percent.setScale(places()));
  }

  private static String difference(Pair pair) {
    return Decimals.writeSigned(Decimals.trimmed(pair.done().subtract(pair.base())));
  }

  private Optional<String> share() {
    return figures
        .whole(figure)
        .flatMap(whole -> against(whole, Scenario.ACTUAL))
        .map(this::percent);
  }

  private int places() {
    return figure.file().decimals();
  }
}
