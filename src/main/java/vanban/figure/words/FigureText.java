package vanban.figure.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Amount;
import vanban.figure.Bound;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Printing;
import vanban.figure.ReportingUnit;
import vanban.figure.Scenario;
import vanban.figure.eval.AmountLookup;
import vanban.figure.eval.Comparison;
import vanban.figure.eval.Evaluation;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.figure.eval.UnitAmounts;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Writing;

/**
 * The words for figures: in a sentence, in the cell of a table, and for whoever asks how they come
 * about.
 *
 * <pre>{@code
 * new FigureText(figures).say(expression, diagnostics); // "revenue.of_plan" → "25,56%"
 * }</pre>
 *
 * @param figures that can be said
 * @param writing the language of the words
 */
public record FigureText(Evaluation figures, Writing writing) {

  /** The words in Vietnamese. */
  public FigureText(Evaluation figures) {
    this(figures, Writing.VIETNAMESE);
  }

  /**
   * The words for a figure in one of its forms.
   *
   * @param expression such as {@code revenue}, {@code revenue.change}, {@code
   *     revenue.of_plan.council}, {@code revenue@phung-hiep}; its key is that of a figure
   * @return empty if it cannot be said, which is then among the diagnostics
   */
  public Optional<String> say(LocatedText expression, Diagnostics diagnostics) {
    Expression asked = Expression.of(expression.value());
    LocatedText typed = expression.slice(0, asked.withoutUnit().length());
    Optional<Subject> subject = subject(expression, asked, diagnostics);
    Optional<Printing> printing = SuffixReader.read(expression, named(asked), diagnostics);
    return subject.flatMap(of -> printing.flatMap(how -> say(typed, asked, of, how, diagnostics)));
  }

  private Optional<Subject> subject(
      LocatedText expression, Expression asked, Diagnostics diagnostics) {
    Figure figure = named(asked);
    if (asked.unit().isEmpty()) {
      return Optional.of(ofAll(figure));
    }
    if (asked.form().filter(one -> one.operands() == Form.Operands.OF_UNITS).isPresent()) {
      diagnostics.add(ofAllUnits(expression.slice(0, asked.withoutUnit().length()), asked));
      return Optional.empty();
    }
    int at = asked.withoutUnit().length() + 1;
    LocatedText id = expression.slice(at, at + asked.unit().get().length());
    return unit(figure, id, diagnostics).map(unit -> ofUnit(unit, figure));
  }

  private Subject ofUnit(UnitFigures unit, Figure figure) {
    return new Subject(figures, new UnitAmounts(figures, unit), figure);
  }

  private Subject ofAll(Figure figure) {
    return Subject.of(figures, figure);
  }

  private Figure named(Expression asked) {
    return figures.find(asked.key()).orElseThrow(() -> new IllegalArgumentException(asked.key()));
  }

  private Optional<String> say(
      LocatedText typed,
      Expression asked,
      Subject subject,
      Printing printing,
      Diagnostics diagnostics) {
    Optional<Form> form = asked.form();
    if (form.isEmpty()) {
      diagnostics.add(unknownForm(typed, asked));
    }
    return form.flatMap(
        known ->
            new FormText(subject, printing, typed.place(), diagnostics)
                .in(writing)
                .say(known, asked.comparedWith(known)));
  }

  /** The unit of an id that an author types behind a figure. */
  private Optional<UnitFigures> unit(Figure figure, LocatedText id, Diagnostics diagnostics) {
    Optional<UnitFigures> found = unit(figure, id.value());
    if (found.isEmpty() && figures.isComplete()) {
      List<ReportingUnit> units =
          figures.reportingUnits(figure).stream().map(UnitFigures::unit).toList();
      diagnostics.add(AmountDiagnostics.unit(figure, units, id));
    }
    return found;
  }

  private Optional<UnitFigures> unit(Figure figure, String id) {
    return figures.reportingUnits(figure).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * The bound that the plan is with which a form compares, where it is one.
   *
   * @param asked a figure in a form that speaks of a plan
   */
  public Optional<Bound> bound(Expression asked) {
    Scenario plan = asked.form().map(asked::comparedWith).orElse(Scenario.PLAN);
    return subject(asked).amount(named(asked), plan).bound();
  }

  private Subject subject(Expression asked) {
    Figure figure = named(asked);
    return asked
        .unit()
        .flatMap(id -> unit(figure, id))
        .map(one -> ofUnit(one, figure))
        .orElseGet(() -> ofAll(figure));
  }

  /**
   * How what was done lies to what a form compares it with; to a plan, by what that asks for.
   *
   * @param asked a figure in a form that compares it with a plan, or with what was before
   * @return 1 for more, or better than planned, -1 for less, or worse, 0 for as much; empty where a
   *     number is not known
   */
  public OptionalInt direction(Expression asked) {
    Figure figure = named(asked);
    Subject subject = subject(asked);
    Scenario other = asked.form().map(asked::comparedWith).orElse(Scenario.ACTUAL);
    return Comparison.of(subject.source(), figure, other).direction(figure, other);
  }

  /**
   * What was done, as it must stand beside what a form compares it with: a ratio that is printed as
   * 5% and is more has as many decimals as it takes to see that.
   *
   * @param asked a figure in a form that compares it with a plan, or with what was before
   */
  public String telling(Expression asked) {
    Figure figure = named(asked);
    Subject subject = subject(asked);
    Scenario other = asked.form().map(asked::comparedWith).orElse(Scenario.PLAN);
    Amount done = subject.amount(figure, Scenario.ACTUAL);
    return subject
        .amount(figure, other)
        .known()
        .filter(base -> done instanceof Amount.Known)
        .flatMap(base -> TextWording.telling((Amount.Known) done, base))
        .map(number -> subject.measure().amount(number))
        .orElseGet(() -> said(subject, Printing.USUAL, Form.ACTUAL, Scenario.ACTUAL));
  }

  /** Why an amount is not known, at the place where it is wanted; empty if that is said already. */
  public Optional<Diagnostic> diagnose(Amount amount, Place wanted) {
    return AmountDiagnostics.diagnose(amount, figures, wanted);
  }

  /** What was done, with its measure; a blank where it is to be filled in, empty if not known. */
  public Optional<String> value(Figure figure) {
    return new FormText(ofAll(figure), Printing.USUAL, figure.key().place(), new Diagnostics())
        .say(Form.ACTUAL, Scenario.ACTUAL);
  }

  /** The same for the number that one unit has of the figure. */
  public Optional<String> value(UnitFigures unit, Figure figure) {
    Place declared = figure.key().place();
    return new FormText(ofUnit(unit, figure), Printing.USUAL, declared, new Diagnostics())
        .say(Form.ACTUAL, Scenario.ACTUAL);
  }

  /**
   * How the words for a figure come about.
   *
   * @param expression one for which there are words
   */
  public Explanation explain(String expression) {
    Expression asked = Expression.of(expression);
    Figure figure = named(asked);
    Form form = asked.form().orElseThrow();
    Scenario other = asked.comparedWith(form);
    Optional<UnitFigures> unit = asked.unit().flatMap(id -> unit(figure, id));
    Subject subject = unit.map(one -> ofUnit(one, figure)).orElseGet(() -> ofAll(figure));
    Printing printing = asked.printing().orElse(Printing.USUAL);
    Printing exactly = form.isFirstOfUnits() ? printing : Printing.USUAL;
    String exact = said(subject, exactly, form, other);
    Explainer explainer = new Explainer(figures, figure);
    Explanation all =
        unit.isEmpty()
            ? explainer.explain(expression, form, other, exact)
            : explainer.explainUnit(unit.get(), expression, form, other, exact);
    return all.printed(said(subject, printing, form, other), printing);
  }

  private static String said(Subject subject, Printing printing, Form form, Scenario other) {
    return new FormText(subject, printing, subject.figure().key().place(), new Diagnostics())
        .say(form, other)
        .orElse(Measure.BLANK);
  }

  /** The forms that a column of a table can show. */
  public static List<Form> columnForms() {
    return Stream.of(Form.values()).filter(FormWords::isInColumns).toList();
  }

  /**
   * The words for a figure in a column of a table: numbers alone, changes with their sign. They are
   * in Vietnamese, so that columns can be compared; {@link #writing} says them in another language.
   *
   * @param form what the column shows, one of {@link #columnForms()}
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty for what the figure does not state, which is nothing wrong in a table
   */
  public Optional<String> cell(Figure figure, Form form, Scenario other) {
    return cell(ofAll(figure), form, other);
  }

  /** The same for the number that one unit has of the figure. */
  public Optional<String> cell(UnitFigures unit, Figure figure, Form form, Scenario other) {
    return cell(ofUnit(unit, figure), form, other);
  }

  private static Optional<String> cell(Subject subject, Form form, Scenario other) {
    Optional<FormWords> known = FormWords.of(form, subject.figure());
    return known.flatMap(words -> cell(subject, words, form, other));
  }

  private static Optional<String> cell(
      Subject subject, FormWords words, Form form, Scenario other) {
    if (words instanceof FormWords.OfNumbers numbers) {
      Function<Values, String> cell =
          numbers
              .cell()
              .orElseThrow(() -> new IllegalArgumentException("no column: " + form.word()));
      return Operands.of(form, other, subject)
          .flatMap(
              operands ->
                  operands.areUnfilled()
                      ? Optional.of(Measure.BLANK)
                      : operands.values(form, subject, NumberStyle.USUAL).map(cell));
    }
    return ((FormWords.OfWord) words).word().apply(subject);
  }

  /**
   * Why a cell of a column is empty though a number belongs there. What is not stated or still to
   * come leaves a gap, and what follows from a number of before that is zero leaves it, too.
   *
   * @param form what the column shows, one of {@link #columnForms()}
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @param wanted where the table names what it shows
   */
  public List<Diagnostic> whyEmpty(Figure figure, Form form, Scenario other, Place wanted) {
    return troubles(form, other, ofAll(figure)).stream()
        .flatMap(amount -> diagnose(amount, wanted).stream())
        .toList();
  }

  /** The same of one unit, of which it may be true that there is nothing to divide by. */
  public List<Diagnostic> whyEmpty(
      UnitFigures unit, Figure figure, Form form, Scenario other, Place wanted) {
    return troubles(form, other, ofUnit(unit, figure)).stream()
        .flatMap(
            amount ->
                amount instanceof Amount.Undivided zero
                    ? Stream.of(AmountDiagnostics.zeroOfUnit(zero, unit.name(), wanted))
                    : diagnose(amount, wanted).stream())
        .toList();
  }

  /**
   * The percentage that a form prints: 25.56 of 25,56%. Of what is more or less it has a sign.
   *
   * @param form one of percentages
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @param source whose numbers are meant
   * @return empty where the numbers it is made of are not all known
   */
  public Optional<BigDecimal> percent(
      Figure figure, Form form, Scenario other, AmountLookup source) {
    Subject subject = new Subject(figures, source, figure);
    return FormWords.of(form, figure)
        .filter(words -> form.kind() == Form.Kind.PERCENT)
        .flatMap(words -> Operands.of(form, other, subject))
        .flatMap(operands -> operands.values(form, subject, NumberStyle.USUAL))
        .map(values -> values.percent(form));
  }

  private static List<Amount> troubles(Form form, Scenario other, Subject subject) {
    return FormWords.of(form, subject.figure())
        .filter(FormWords.OfNumbers.class::isInstance)
        .flatMap(numbers -> Operands.of(form, other, subject))
        .map(Operands::troubles)
        .orElse(List.of());
  }

  /**
   * Whether a percentage is printed as a source states it, with the decimals that are typed: among
   * others that are computed it may have more of them.
   *
   * @param form what a column shows
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   */
  public boolean isTyped(Figure figure, Form form, Scenario other) {
    return isStated(ofAll(figure), form, other)
        || (isPercent(figure, form) && figure.declares(alone(form, other)));
  }

  /** The same of the number that one unit has of the figure. */
  public boolean isTyped(UnitFigures unit, Figure figure, Form form, Scenario other) {
    return isStated(ofUnit(unit, figure), form, other)
        || (isPercent(figure, form)
            && unit.current()
                .flatMap(own -> own.find(figure.key().value()))
                .filter(own -> own.declares(alone(form, other)))
                .isPresent());
  }

  private static boolean isStated(Subject subject, Form form, Scenario other) {
    return form.kind() == Form.Kind.PERCENT
        && form.comparedWith().isPresent()
        && Comparison.of(subject.source(), subject.figure(), other).ratio().isPresent();
  }

  private boolean isPercent(Figure figure, Form form) {
    return form.kind() == Form.Kind.AMOUNT && figures.measure(figure).isPercent();
  }

  /** Which number of a figure a form prints that is one alone. */
  private static Scenario alone(Form form, Scenario other) {
    return form.comparedWith().isPresent() ? other : Scenario.ACTUAL;
  }

  /** The form that an expression asks for; what is none is told where it stands. */
  public static Optional<Form> form(LocatedText expression, Diagnostics diagnostics) {
    Expression asked = Expression.of(expression.value());
    Optional<Form> form = asked.form();
    if (form.isEmpty()) {
      diagnostics.add(unknownForm(expression, asked));
    }
    return form;
  }

  /** A form that speaks of all units, behind which one of them stands. */
  private static Diagnostic ofAllUnits(LocatedText typed, Expression asked) {
    LocatedText form = typed.slice(asked.key().length() + 1, typed.value().length());
    return Diagnostic.error(Code.UNKNOWN_FORM, form.place(), form.value(), asked.key())
        .variant("of-units");
  }

  private static Diagnostic unknownForm(LocatedText typed, Expression asked) {
    String form = asked.words().get(0);
    boolean known = Form.of(form).isPresent(); // then what follows it is wrong
    int from = asked.key().length() + 1;
    LocatedText wrong =
        known
            ? typed.slice(from + form.length() + 1, typed.value().length())
            : typed.slice(from, from + form.length());
    Diagnostic found =
        Diagnostic.error(Code.UNKNOWN_FORM, wrong.place(), wrong.value(), asked.key());
    String choices = String.join(", ", Form.words());
    return known
        ? found.variant("behind")
        : Nearest.to(form, Form.words())
            .map(meant -> found.didYouMean(meant))
            .orElseGet(() -> found.hint("choices", choices));
  }
}
