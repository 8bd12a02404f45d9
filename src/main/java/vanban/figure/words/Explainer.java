package vanban.figure.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.figure.Amount;
import vanban.figure.Bound;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Formula;
import vanban.figure.Printing;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Cumulations;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.FormOperands.Operand;
import vanban.figure.eval.UnitAmounts;
import vanban.figure.words.Derivation.Basis;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.Measure;

/** Says of a figure how its forms come about: by which numbers, and where these come from. */
final class Explainer {
  private final Evaluation figures;
  private final Figure figure;
  private final Optional<UnitFigures> unit;

  /** Who explains {@code figure}. */
  Explainer(Evaluation figures, Figure figure) {
    this(figures, figure, Optional.empty());
  }

  /**
   * Who explains a figure.
   *
   * @param unit whose numbers of it are meant; empty for those of the report
   */
  private Explainer(Evaluation figures, Figure figure, Optional<UnitFigures> unit) {
    this.figures = figures;
    this.figure = figure;
    this.unit = unit;
  }

  /**
   * How a form comes about.
   *
   * @param expression by which an author asks for it
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @param printed the words for it
   */
  Explanation explain(String expression, Form form, Scenario other, String printed) {
    return new Explanation(
        figure.name(),
        expression,
        printed,
        derivation(Expression.of(expression), form, other, printed),
        figure.source(),
        figure.key().place());
  }

  /** The same for the number that one unit has of the figure: by what stands in its own file. */
  Explanation explainUnit(
      UnitFigures unit, String expression, Form form, Scenario other, String printed) {
    Optional<Explanation> own =
        unit.current()
            .flatMap(declared -> ofUnit(unit, declared))
            .map(one -> one.explain(expression, form, other, printed));
    Optional<String> name = figure.name().map(known -> Phrase.OF_UNIT.say(known, unit.name()));
    List<String> unknown =
        List.of(Phrase.UNFILLED.say(Phrase.first(Phrase.nameOf(figure, Scenario.ACTUAL))));
    return new Explanation(
        name,
        expression,
        printed,
        own.map(Explanation::derivation).orElseGet(() -> new Derivation(unknown, Basis.DECLARED)),
        own.flatMap(Explanation::source).or(figure::source),
        own.map(Explanation::declared).orElse(figure.key().place()));
  }

  /** By what the unit declares, or by what follows from that as it is declared above. */
  private Optional<Explainer> ofUnit(UnitFigures of, Evaluation declared) {
    return declared
        .find(figure.key().value())
        .map(same -> new Explainer(declared, same))
        .or(() -> figure.formula().map(how -> new Explainer(figures, figure, Optional.of(of))));
  }

  /** Whose numbers are meant. */
  private AmountLookup source() {
    return unit.<AmountLookup>map(of -> new UnitAmounts(figures, of)).orElse(figures);
  }

  private Derivation derivation(Expression asked, Form form, Scenario other, String printed) {
    Subject subject = new Subject(figures, source(), figure);
    TotalExplainer totals = new TotalExplainer(figures);
    if (form.operands() == Form.Operands.OF_UNITS) {
      List<String> steps = new ArrayList<>(new CountExplainer(subject).ofUnits(form, asked));
      totals.files(figure).ifPresent(files -> steps.add(Phrase.FROM_UNITS.say(files)));
      return new Derivation(steps, figure.formula().isPresent() ? Basis.COMPUTED : Basis.OF_UNITS);
    }
    if (form == Form.NAMES || form == Form.OTHERS) {
      return new Derivation(alone(Scenario.ACTUAL), Basis.COMPUTED);
    }
    List<Operand> all = Operands.of(form, other, subject).map(Operands::all).orElse(List.of());
    List<Operand> operands = form.kind() == Form.Kind.AMOUNT ? all.subList(0, 1) : all;
    List<String> steps =
        new ArrayList<>(
            switch (operands.size()) {
              case 0 -> List.of();
              case 1 -> alone(operands.get(0).scenario());
              default -> pair(form, operands.get(0), operands.get(1), printed);
            });
    operands.stream()
        .filter(one -> isTotal(one.figure(), one.scenario()))
        .flatMap(one -> totals.files(one.figure()).stream())
        .distinct()
        .forEach(files -> steps.add(Phrase.FROM_UNITS.say(files)));
    return new Derivation(steps, basis(form, operands));
  }

  private Basis basis(Form form, List<Operand> operands) {
    boolean computed =
        operands.stream()
            .anyMatch(
                one ->
                    one.scenario().isRatio()
                        ? !isTyped(form, one.scenario())
                        : operands.size() > 1 || !isStated(one.scenario()));
    if (!computed) {
      return Basis.DECLARED;
    }
    boolean total = operands.stream().anyMatch(one -> isTotal(one.figure(), one.scenario()));
    return total && operands.stream().noneMatch(this::isHere) ? Basis.OF_UNITS : Basis.COMPUTED;
  }

  /** Whether a form prints just what is stated of two numbers. */
  private static boolean isTyped(Form form, Scenario ratio) {
    return ratio.family().equals(Scenario.OF_PLAN)
        ? form == Form.OF_PLAN
        : form.kind() == Form.Kind.PERCENT && form != Form.RATE;
  }

  /** Whether a number of the figure follows from nothing. */
  private boolean isStated(Scenario scenario) {
    return origin(figure, scenario, Phrase.nameOf(figure, scenario)).isEmpty();
  }

  private boolean isTotal(Figure of, Scenario scenario) {
    return unit.isEmpty() && !new TotalExplainer(figures).units(of, scenario).isEmpty();
  }

  /** Whether a number stands, or is computed, where the figure is declared. */
  private boolean isHere(Operand one) {
    Figure of = one.figure();
    return of.equals(figure)
        && (of.declares(one.scenario()) || figures.appliedFormula(of, one.scenario()).isPresent());
  }

  /** A number by itself. */
  private List<String> alone(Scenario scenario) {
    List<String> steps = new ArrayList<>(origin(figure, scenario, Phrase.nameOf(figure, scenario)));
    if (steps.isEmpty()) {
      String word = Phrase.first(Phrase.nameOf(figure, scenario));
      boolean known = known(figure, scenario).isPresent();
      steps.add(
          known ? Phrase.STATED.say(word, amount(figure, scenario)) : Phrase.UNFILLED.say(word));
    }
    return steps;
  }

  /** What was done against another number: of the same figure, or of its whole. */
  private List<String> pair(Form form, Operand done, Operand base, String printed) {
    boolean whole = form.operands() == Form.Operands.DONE_AND_WHOLE;
    if (done.scenario().isRatio()) {
      return List.of(stated(done.scenario()));
    }
    boolean count = whole && figure.formula().flatMap(Formula::count).isPresent();
    String doneName = Phrase.nameOf(figure, done.scenario());
    String baseName = whole ? Phrase.WHOLE.say() : Phrase.nameOf(figure, base.scenario());
    Phrase formula = FormWords.formula(form, figure);
    String words = Phrase.first(formula.say(doneName, baseName));
    List<String> steps = new ArrayList<>();
    steps.add(
        switch (form.kind()) {
          case FRACTION -> Phrase.EQUALS.say(words, printed); // which is the numbers themselves
          case OUTCOME ->
              Phrase.JUDGED.say(words, formula.say(amount(done), amount(base)), printed);
          default -> Phrase.FORMULA.say(words, numbers(formula, done, base), printed);
        });
    steps.addAll(origin(done.figure(), done.scenario(), doneName));
    if (count) {
      return steps; // which say already at how much it looks
    }
    if (whole) {
      steps.add(input(base.figure(), base.scenario()));
    }
    steps.addAll(origin(base.figure(), base.scenario(), baseName));
    return steps;
  }

  /** What a source states of two numbers. */
  private String stated(Scenario ratio) {
    Phrase formula = ratio.family().equals(Scenario.CHANGE) ? Phrase.CHANGE : Phrase.RATIO;
    String words =
        Phrase.first(
            formula.say(
                Phrase.nameOf(figure, Scenario.ACTUAL), Phrase.nameOf(figure, ratio.base())));
    return known(figure, ratio)
        .map(Decimals::writePercent)
        .map(percent -> Phrase.STATED.say(words, percent))
        .orElseGet(() -> Phrase.UNFILLED.say(words));
  }

  private String numbers(Phrase formula, Operand done, Operand base) {
    return isMeasuredAs(done.figure(), base.figure())
        ? formula.say(number(done), number(base))
        : formula.say(amount(done), amount(base));
  }

  private String number(Operand one) {
    return number(one.amount());
  }

  private String amount(Operand one) {
    return amount(one.figure(), one.scenario());
  }

  /** Whether numbers of both can stand beside one another without their measures. */
  private boolean isMeasuredAs(Figure one, Figure other) {
    Measure first = figures.measure(one);
    Measure second = figures.measure(other);
    boolean counts = first.isCount() && second.isCount();
    return counts
        ? first.scale().factor().compareTo(second.scale().factor()) == 0
        : first.isSameAs(second);
  }

  /** Where a number comes from that its figure does not state itself; nothing if it does. */
  private List<String> origin(Figure of, Scenario scenario, String called) {
    String word = Phrase.first(called);
    if (unit.isPresent()) {
      return of.formula()
          .filter(how -> !unit.get().declares(of))
          .map(how -> computed(of, how, scenario, word))
          .orElse(List.of());
    }
    Optional<Figure> earlier = figures.priorFigure(of, scenario);
    if (earlier.isPresent()) {
      return List.of(before(of, scenario, earlier.get(), word));
    }
    List<UnitFigures> units = figures.summedUnits(of, scenario);
    if (!units.isEmpty()) {
      return total(of, scenario, word, units);
    }
    return figures
        .appliedFormula(of, scenario)
        .map(formula -> computed(of, formula, scenario, word))
        .orElse(List.of());
  }

  private List<String> total(Figure of, Scenario scenario, String word, List<UnitFigures> units) {
    List<String> steps = new ArrayList<>();
    steps.add(Phrase.TOTAL.say(word, Integer.toString(units.size()), amount(of, scenario)));
    steps.addAll(new TotalExplainer(figures).lines(of, scenario, units));
    return steps;
  }

  private String before(Figure of, Scenario scenario, Figure earlier, String word) {
    String amount = amount(of, scenario);
    return new TotalExplainer(figures)
        .before(scenario, earlier, word, amount)
        .orElseGet(() -> Phrase.LAST_YEAR.say(word, amount, Phrase.at(earlier.key().place())));
  }

  private List<String> computed(Figure of, Formula formula, Scenario scenario, String word) {
    if (formula.kind() == Formula.Kind.COUNT) {
      Subject counting = new Subject(figures, source(), of);
      return new CountExplainer(counting).counted(word, amount(of, scenario));
    }
    List<Figure> inputs = figures.figures().inputs(formula);
    if (formula.kind() == Formula.Kind.CUMULATIVE) {
      return new Cumulations(figures)
          .of(of, scenario, source())
          .map(
              sum ->
                  new CumulativeExplainer(figures.measure(of))
                      .steps(sum, called(inputs.get(0)), word))
          .orElse(List.of());
    }
    String names =
        inputs.stream().map(Explainer::called).collect(Collectors.joining(formula.sign()));
    boolean alike = inputs.stream().allMatch(one -> isMeasuredAs(one, inputs.get(0)));
    String numbers =
        inputs.stream()
            .map(input -> alike ? number(input, scenario) : amount(input, scenario))
            .collect(Collectors.joining(formula.sign()));
    List<String> steps = new ArrayList<>();
    steps.add(Phrase.FORMULA.say(Phrase.EQUALS.say(word, names), numbers, amount(of, scenario)));
    inputs.forEach(input -> steps.add(input(input, scenario)));
    return steps;
  }

  private String input(Figure input, Scenario scenario) {
    String key = input.key().value();
    String who = input.name().map(name -> Phrase.FIGURE.say(name, key)).orElse(key);
    if (isTotal(input, scenario)) {
      TotalExplainer totals = new TotalExplainer(figures);
      String size = Integer.toString(totals.units(input, scenario).size());
      String files = totals.files(input).orElseThrow();
      return Phrase.INPUT_TOTAL.say(who, amount(input, scenario), size, files);
    }
    return Phrase.INPUT.say(
        who, amount(input, scenario), Phrase.at(declared(input, scenario).key().place()));
  }

  /** The figure whose file states a number: that of before, or of the unit that is meant. */
  private Figure declared(Figure input, Scenario scenario) {
    Evaluation there = unit.flatMap(UnitFigures::current).orElse(figures);
    Figure stated = there.find(input.key().value()).orElse(input);
    return there.priorFigure(stated, scenario).orElse(stated);
  }

  private static String called(Figure input) {
    return input.name().orElseGet(() -> input.key().value());
  }

  /** A number within a formula. */
  private String number(Figure of, Scenario scenario) {
    return number(source().amount(of, scenario));
  }

  private String number(Amount amount) {
    if (!(amount instanceof Amount.Known known)) {
      return Measure.BLANK;
    }
    String number = TextWording.written(known, figure.precision());
    return known.judged().signum() < 0 ? "(" + number + ")" : number;
  }

  private String amount(Figure of, Scenario scenario) {
    Measure measure = figures.measure(of);
    Optional<Bound> bound = source().amount(of, scenario).bound();
    if (of.rank().isPresent()) {
      return rank(of, scenario);
    }
    String number = TextWording.number(source().amount(of, scenario), measure, of);
    return TextWording.bounded(bound, number);
  }

  private String rank(Figure of, Scenario scenario) {
    Form form =
        Stream.of(Form.PLAN, Form.PRIOR)
            .filter(one -> one.comparedWith().equals(Optional.of(scenario.family())))
            .findFirst()
            .orElse(Form.ACTUAL);
    return new FormText(
            Subject.of(figures, of), Printing.USUAL, of.key().place(), new Diagnostics())
        .say(form, scenario)
        .orElse(Measure.BLANK);
  }

  private Optional<BigDecimal> known(Figure of, Scenario scenario) {
    return source().amount(of, scenario).known();
  }
}
