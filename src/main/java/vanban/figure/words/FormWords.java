package vanban.figure.words;

import java.util.Optional;
import java.util.function.Function;
import vanban.figure.Figure;
import vanban.figure.Form;

/** How each form is worded: one row for each of them, and all of them here. */
sealed interface FormWords {

  /**
   * The words for a form that speaks of numbers.
   *
   * @param text in a sentence, or in a head
   * @param cell in a column of a table, whose head says measure and direction; empty for what
   *     stands in sentences only
   * @param formula by which it comes about, if it is made of two numbers
   */
  record OfNumbers(
      Function<Values, String> text,
      Optional<Function<Values, String>> cell,
      Optional<Phrase> formula)
      implements FormWords {}

  /**
   * A word that goes with a figure.
   *
   * @param word empty if the figure does not state it
   */
  record OfWord(Function<Subject, Optional<String>> word) implements FormWords {}

  /**
   * Names, with commas between them.
   *
   * @param listed what is named; empty if the figure has nothing of the kind
   */
  record OfNames(Function<Subject, Optional<Listed>> listed) implements FormWords {}

  /**
   * Units with their numbers, as many as are asked for.
   *
   * @param lowest whether those with the least come first
   */
  record OfFirst(boolean lowest) implements FormWords {}

  /** The words for a form. */
  static FormWords of(Form form) {
    return switch (form) {
      case ACTUAL, PLAN, PRIOR -> alone(TextWording::amount, CellWording::number);
      case VALUE -> alone(TextWording::value);
      case OF_PLAN, RATE, SHARE -> pair(TextWording::percent, CellWording::percent, Phrase.RATIO);
      case PROGRESS, OF_WHOLE -> pair(TextWording::fraction, Phrase.RATIO);
      case OVER_PLAN -> pair(TextWording::overPlan, CellWording::change, Phrase.CHANGE);
      case RESULT -> pair(TextWording::result, CellWording::result, Phrase.COMPARED);
      case CHANGE -> pair(TextWording::change, CellWording::change, Phrase.CHANGE);
      case CHANGE_BY -> pair(TextWording::changeBy, CellWording::changeBy, Phrase.DIFFERENCE);
      case HIGHER -> pair(TextWording::higher, CellWording::change, Phrase.CHANGE);
      case HIGHER_BY -> pair(TextWording::higherBy, CellWording::changeBy, Phrase.DIFFERENCE);
      case MORE_BY -> pair(TextWording::moreBy, CellWording::changeBy, Phrase.DIFFERENCE);
      case GROWTH -> pair(TextWording::growth, CellWording::change, Phrase.CHANGE);
      case PLAN_CHANGE -> pair(TextWording::change, CellWording::change, Phrase.CHANGE);
      case PLAN_CHANGE_BY -> pair(TextWording::changeBy, CellWording::changeBy, Phrase.DIFFERENCE);
      case CHANGE_PERCENT -> pair(TextWording::changePercent, Phrase.CHANGE_SIZE);
      case CHANGE_AMOUNT -> pair(TextWording::changeAmount, Phrase.DIFFERENCE_SIZE);
      case HIGHEST, LOWEST -> alone(TextWording::amount);
      case HIGHEST_UNIT -> new OfNames(Listed::highest);
      case LOWEST_UNIT -> new OfNames(Listed::lowest);
      case TOP -> new OfFirst(false);
      case BOTTOM -> new OfFirst(true);
      case NAMES -> new OfNames(Listed::names);
      case OTHERS -> new OfNames(Listed::others);
      case NAME -> new OfWord(subject -> subject.figure().name());
      case MEASURE -> new OfWord(TextWording::measure);
      case SOURCE -> new OfWord(subject -> subject.figure().source());
    };
  }

  /** The words for a form of a figure: of a rank others than of what is counted or measured. */
  static Optional<FormWords> of(Form form, Figure figure) {
    return figure.rank().isPresent() ? ofRank(form) : Optional.of(of(form));
  }

  private static Optional<FormWords> ofRank(Form form) {
    return switch (form) {
      case ACTUAL, PLAN, PRIOR -> Optional.of(alone(Ranks::amount, Ranks::cell));
      case VALUE -> Optional.of(alone(Ranks::value));
      case CHANGE_BY -> Optional.of(pair(Ranks::changeBy, Ranks::change, Phrase.PLACES_WON));
      case HIGHER_BY -> Optional.of(pair(Ranks::higherBy, Ranks::change, Phrase.PLACES_WON));
      case PLAN_CHANGE_BY -> Optional.of(pair(Ranks::changeBy, Ranks::change, Phrase.PLACES_WON));
      case CHANGE_AMOUNT -> Optional.of(pair(Ranks::changeAmount, Phrase.DIFFERENCE_SIZE));
      case RESULT, NAME, MEASURE, SOURCE, NAMES, OTHERS -> Optional.of(of(form));
      default -> Optional.empty(); // a rank is no amount of which there are percents and parts
    };
  }

  private static FormWords alone(Function<Values, String> text) {
    return new OfNumbers(text, Optional.empty(), Optional.empty());
  }

  private static FormWords alone(Function<Values, String> text, Function<Values, String> cell) {
    return new OfNumbers(text, Optional.of(cell), Optional.empty());
  }

  private static FormWords pair(Function<Values, String> text, Phrase formula) {
    return new OfNumbers(text, Optional.empty(), Optional.of(formula));
  }

  private static FormWords pair(
      Function<Values, String> text, Function<Values, String> cell, Phrase formula) {
    return new OfNumbers(text, Optional.of(cell), Optional.of(formula));
  }

  /** The formula by which a form of two numbers comes about. */
  static Phrase formula(Form form, Figure figure) {
    return of(form, figure)
        .filter(OfNumbers.class::isInstance)
        .flatMap(words -> ((OfNumbers) words).formula())
        .orElseThrow();
  }

  /** Whether a column of a table can show the form. */
  static boolean isInColumns(Form form) {
    FormWords words = of(form);
    return words instanceof OfWord
        || (words instanceof OfNumbers numbers && numbers.cell().isPresent());
  }
}
