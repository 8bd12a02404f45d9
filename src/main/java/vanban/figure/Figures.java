package vanban.figure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.Measure;

/**
 * The figures of one report: all that its files declare, reckoned once.
 *
 * <pre>{@code
 * Figures figures = Figures.of(files, diagnostics);
 * figures.say(expression, diagnostics); // "revenue.of_plan" → "25,56%"
 * }</pre>
 */
public final class Figures implements Numbers {
  private final Map<String, Figure> figures;
  private final Map<String, Group> groups;
  private final boolean complete;
  private final Reckoning reckoning;

  private Figures(
      Map<String, Figure> figures,
      Map<String, Group> groups,
      boolean complete,
      Reckoning reckoning) {
    this.figures = figures;
    this.groups = groups;
    this.complete = complete;
    this.reckoning = reckoning;
  }

  /** The figures of some files; what is wrong with them goes to the diagnostics. */
  public static Figures of(List<FigureFile> files, Diagnostics diagnostics) {
    Figures figures = read(files, diagnostics);
    figures.gaps().forEach(gap -> diagnostics.add(gap.diagnostic()));
    return figures;
  }

  /** The same without a word of what is still to be filled in: see {@link #gaps}. */
  static Figures read(List<FigureFile> files, Diagnostics diagnostics) {
    FigureSheets sheets = new FigureSheets(diagnostics);
    Map<String, Figure> figures = sheets.figures(files);
    Map<String, Group> groups = sheets.groups(files, figures);
    boolean complete = sheets.isComplete(files);
    Order order = Order.of(figures);
    Declarations declarations = new Declarations(figures, diagnostics);
    declarations.checkCycles(order);
    if (complete) {
      declarations.checkNames(groups);
    }
    Reckoning reckoning = new Reckoning(figures, order, sheets.priors(files), f -> Amount.FAULTY);
    declarations.checkParts(reckoning);
    sheets.checkTotals(reckoning);
    return new Figures(figures, groups, complete, reckoning);
  }

  /** Whether all files could be read, so that a key that is not here is nowhere. */
  public boolean isComplete() {
    return complete;
  }

  /** The keys of all figures, in the order they are declared. */
  public Set<String> keys() {
    return figures.keySet();
  }

  /** The figure of a key, if there is one. */
  public Optional<Figure> find(String key) {
    return Optional.ofNullable(figures.get(key));
  }

  /** What a figure of these is a share of; one that is not there is said already. */
  @Override
  public Optional<Figure> whole(Figure figure) {
    return figure.whole().flatMap(key -> find(key.value()));
  }

  /** The groups of figures by their keys, in the order they are declared. */
  public Map<String, Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** A number of a figure of these. */
  @Override
  public Amount amount(Figure figure, Scenario scenario) {
    return reckoning.amount(figure, scenario);
  }

  /** What was done, with its unit; a blank where it is to be filled in, empty where it is lost. */
  public Optional<String> value(Figure figure) {
    Amount amount = amount(figure, Scenario.ACTUAL);
    if (amount instanceof Amount.Unfilled) {
      return Optional.of(unit(figure).blank());
    }
    return amount.known().map(unit(figure)::amount);
  }

  /** The units whose figures make up what was done of a figure: none unless it is their total. */
  public List<ReportingUnit> units(Figure figure) {
    return units(figure, Scenario.ACTUAL);
  }

  /** The units whose figures make up a number of a figure: none unless it is their total. */
  List<ReportingUnit> units(Figure figure, Scenario scenario) {
    boolean own = figure.formula().isPresent() || figure.states(scenario);
    RollUp rollUp = figure.file().rollUp();
    return own || !rollUp.has(figure.key().value()) ? List.of() : rollUp.units();
  }

  /**
   * The units that have, or should have, numbers of a figure: also where it is stated or computed
   * besides.
   */
  public static List<ReportingUnit> reporting(Figure figure) {
    RollUp rollUp = figure.file().rollUp();
    boolean awaited =
        figure.formula().isEmpty() && rollUp.units().stream().anyMatch(ReportingUnit::isAwaited);
    return rollUp.has(figure.key().value()) || awaited ? rollUp.units() : List.of();
  }

  /** Whether the numbers that units have of a figure of these can be added. */
  boolean isAdditive(Figure figure) {
    return reckoning.isAdditive(figure);
  }

  /** The numbers still to be filled in, in last year's files those that are wanted. */
  List<Gap> gaps() {
    Set<Gap> gaps = new LinkedHashSet<>();
    for (Figure figure : figures.values()) {
      for (Scenario scenario : reckoning.scenarios(figure)) {
        if (reckoning.amount(figure, scenario) instanceof Amount.Unfilled unfilled) {
          gap(unfilled).ifPresent(gaps::add);
        }
      }
    }
    return List.copyOf(gaps);
  }

  /** A total that waits for a unit is to be filled in by nobody; the unit is named elsewhere. */
  private static Optional<Gap> gap(Amount.Unfilled unfilled) {
    return Optional.ofNullable(unfilled.figure().unfilled().get(unfilled.scenario()))
        .map(place -> new Gap(unfilled.figure(), unfilled.scenario(), place));
  }

  /** The scenarios of which a figure of these has a number, or could have one. */
  public Set<Scenario> scenarios(Figure figure) {
    return reckoning.scenarios(figure);
  }

  /** The unit of a figure of these: the one it states, or the one its inputs share. */
  @Override
  public Measure unit(Figure figure) {
    return reckoning.unit(figure);
  }

  /** Why an amount is not known, at the place where it is wanted; empty if that is said already. */
  @Override
  public Optional<Diagnostic> diagnose(Amount amount, Place wanted) {
    return Unavailable.diagnose(amount, reckoning, wanted);
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
    Figure figure = named(asked);
    int end = asked.figure().length();
    if (asked.unit().isEmpty()) {
      return say(expression, asked, this, diagnostics);
    }
    LocatedText id = expression.slice(end + 1, expression.value().length());
    return unit(figure, id, diagnostics)
        .flatMap(unit -> say(expression.slice(0, end), asked, of(unit), diagnostics));
  }

  private Numbers of(ReportingUnit unit) {
    return new UnitNumbers(this, unit);
  }

  private Figure named(Expression asked) {
    return find(asked.key()).orElseThrow(() -> new IllegalArgumentException(asked.key()));
  }

  private Optional<String> say(
      LocatedText typed, Expression asked, Numbers numbers, Diagnostics diagnostics) {
    Optional<Form> form = asked.form();
    if (form.isEmpty()) {
      diagnostics.add(unknownForm(typed, asked));
    }
    return form.flatMap(
        known ->
            new Wording(numbers, named(asked), typed.place(), diagnostics)
                .say(known, asked.comparedWith(known)));
  }

  /** The unit of an id that an author types behind a figure. */
  private Optional<ReportingUnit> unit(Figure figure, LocatedText id, Diagnostics diagnostics) {
    Optional<ReportingUnit> found = unit(figure, id.value());
    if (found.isEmpty() && complete) {
      diagnostics.add(Unavailable.unit(figure, reporting(figure), id));
    }
    return found;
  }

  private static Optional<ReportingUnit> unit(Figure figure, String id) {
    return reporting(figure).stream().filter(unit -> unit.id().equals(id)).findFirst();
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
    Optional<ReportingUnit> unit = asked.unit().flatMap(id -> unit(figure, id));
    Numbers numbers = unit.map(this::of).orElse(this);
    String printed =
        new Wording(numbers, figure, figure.key().place(), new Diagnostics())
            .say(form, other)
            .orElse(Measure.BLANK);
    Explainer explainer = new Explainer(this, reckoning, figure);
    return unit.isEmpty()
        ? explainer.explain(expression, form, other, printed)
        : explainer.explainOf(unit.get(), expression, form, other, printed);
  }

  /** How a number comes about that these have of a figure above them, if they declare it. */
  Optional<Explanation> explain(
      Figure above, String expression, Form form, Scenario other, String printed) {
    return find(above.key().value())
        .map(own -> new Explainer(this, reckoning, own).explain(expression, form, other, printed));
  }

  /**
   * The words for a figure in a column of a table: numbers alone, changes with their sign.
   *
   * @param form what the column shows, one of {@link Form#inColumns()}
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty for what the figure does not state, which is nothing wrong in a table
   */
  public Optional<String> cell(Figure figure, Form form, Scenario other) {
    return new CellWording(this, figure).say(form, other);
  }

  /** The same for the number that one unit has of the figure. */
  public Optional<String> cell(ReportingUnit unit, Figure figure, Form form, Scenario other) {
    return new CellWording(of(unit), figure).say(form, other);
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
            .map(meant -> found.hint("did-you-mean", meant))
            .orElseGet(() -> found.hint("choices", choices));
  }
}
