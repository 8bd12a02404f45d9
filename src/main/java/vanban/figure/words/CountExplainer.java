package vanban.figure.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vanban.figure.Condition;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Formula;
import vanban.figure.Printing;
import vanban.figure.eval.Counted;
import vanban.figure.eval.Counts;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.vietnamese.Decimals;

/**
 * Says of what a count looks at what meets its condition and what does not, and which units have
 * the most and the least.
 *
 * @param subject that counts, or that units report
 */
record CountExplainer(Subject subject) {

  /**
   * How a count comes about.
   *
   * @param word for what was done, at the start of a sentence
   * @param amount that was counted
   */
  List<String> counted(String word, String amount) {
    Figure figure = subject.figure();
    List<String> steps = new ArrayList<>();
    figure
        .formula()
        .flatMap(Formula::count)
        .flatMap(
            count ->
                new Counts(subject.figures())
                    .of(figure, subject.source())
                    .map(looked -> steps(count, looked, word, amount)))
        .ifPresent(steps::addAll);
    return steps;
  }

  private List<String> steps(Formula.Count count, Counted looked, String word, String amount) {
    String things = (count.ofUnits() ? Phrase.UNITS : Phrase.FIGURES).say();
    List<String> steps = new ArrayList<>();
    steps.add(
        Phrase.COUNTED.say(
            word, amount, condition(count.when()), Integer.toString(looked.size()), things));
    if (!looked.met().isEmpty()) {
      steps.add(Phrase.MET.say(names(looked.met())));
    }
    if (!looked.others().isEmpty()) {
      steps.add(Phrase.NOT_MET.say(names(looked.others())));
    }
    return steps;
  }

  private static String names(List<Counted.Item> items) {
    boolean units = items.stream().allMatch(one -> one.unit().isPresent());
    List<Counted.Item> named = units ? TotalExplainer.named(items) : items;
    String names =
        named.stream()
            .map(one -> one.name().orElseGet(() -> one.figure().key().value()))
            .collect(Collectors.joining("; "));
    return TotalExplainer.more(items)
        .filter(more -> units)
        .map(more -> names + "; " + Phrase.AND_MORE_UNITS.say(more))
        .orElse(names);
  }

  private String condition(Condition when) {
    String other = Phrase.nameOf(subject.figure(), when.other());
    String number = when.limit().map(Decimals::write).orElse("");
    return switch (when.word()) {
      case EXCEEDED -> Phrase.EXCEEDED.say(other);
      case REACHED -> Phrase.REACHED.say(other);
      case SHORT -> Phrase.SHORT.say(other);
      case RISE -> Phrase.RISE.say(other);
      case FALL -> Phrase.FALL.say(other);
      case SAME -> Phrase.SAME.say(other);
      case ABOVE -> Phrase.ABOVE.say(number);
      case AT_LEAST -> Phrase.AT_LEAST.say(number);
      case BELOW -> Phrase.BELOW.say(number);
      case AT_MOST -> Phrase.AT_MOST.say(number);
      case EQUAL -> Phrase.EQUAL.say(number);
    };
  }

  /** Which units have the most, or the least, of the figure. */
  List<String> ofUnits(Form form, Expression asked) {
    return form.isFirstOfUnits() ? first(form, asked) : extreme(form);
  }

  private List<String> first(Form form, Expression asked) {
    int count =
        asked.printing().map(how -> how instanceof Printing.First all ? all.count() : 1).orElse(1);
    boolean lowest = form == Form.BOTTOM;
    List<Counted.Item> items =
        Listed.first(subject, count, lowest).map(Listed::items).orElse(List.of());
    int units = subject.figures().reportingUnits(subject.figure()).size();
    Phrase words = lowest ? Phrase.BOTTOM : Phrase.TOP;
    List<String> steps = new ArrayList<>();
    steps.add(words.say(Integer.toString(units), Integer.toString(items.size())));
    steps.addAll(
        lines(
            items, item -> item.unit().map(unit -> TextWording.number(unit, subject)).orElse("")));
    return steps;
  }

  private List<String> extreme(Form form) {
    boolean lowest = form == Form.LOWEST || form == Form.LOWEST_UNIT;
    List<UnitFigures> units = subject.figures().reportingUnits(subject.figure());
    String amount =
        TextWording.number(
            Listed.extreme(lowest ? Form.LOWEST : Form.HIGHEST, subject),
            subject.measure(),
            subject.figure());
    List<String> steps = new ArrayList<>();
    Phrase words = lowest ? Phrase.LOWEST : Phrase.HIGHEST;
    steps.add(words.say(Integer.toString(units.size()), amount));
    (lowest ? Listed.lowest(subject) : Listed.highest(subject))
        .ifPresent(listed -> steps.addAll(lines(listed.items(), item -> amount)));
    return steps;
  }

  /** Units, a line each, of many the first. */
  private static List<String> lines(
      List<Counted.Item> items, Function<Counted.Item, String> amount) {
    List<String> lines = new ArrayList<>();
    for (Counted.Item one : TotalExplainer.named(items)) {
      one.unit()
          .map(unit -> TotalExplainer.line(unit, one.figure(), amount.apply(one)))
          .ifPresent(lines::add);
    }
    TotalExplainer.more(items).map(Phrase.MORE_UNITS::say).ifPresent(lines::add);
    return lines;
  }
}
