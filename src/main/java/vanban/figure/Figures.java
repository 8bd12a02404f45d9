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
import vanban.format.Unit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * The figures of one report: all that its files declare, reckoned once.
 *
 * <pre>{@code
 * Figures figures = Figures.of(files, Stage.DRAFT, diagnostics);
 * figures.say(expression, diagnostics); // "revenue.of_plan" → "25,56%"
 * }</pre>
 */
public final class Figures {
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

  /**
   * The figures of some files; what is wrong with them goes to the diagnostics.
   *
   * @param stage of the report they are for
   */
  public static Figures of(List<FigureFile> files, Stage stage, Diagnostics diagnostics) {
    Figures figures = read(files, stage, diagnostics);
    figures.gaps().forEach(gap -> diagnostics.add(stage.weigh(gap.diagnostic())));
    return figures;
  }

  /** The same without a word of what is still to be filled in: see {@link #gaps}. */
  static Figures read(List<FigureFile> files, Stage stage, Diagnostics diagnostics) {
    FigureSheets sheets = new FigureSheets(stage, diagnostics);
    Map<String, Figure> figures = sheets.figures(files);
    Map<String, Group> groups = sheets.groups(files, figures);
    boolean complete = sheets.isComplete(figures, files);
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
  Optional<Figure> whole(Figure figure) {
    return figure.whole().flatMap(key -> find(key.value()));
  }

  /** The groups of figures by their keys, in the order they are declared. */
  public Map<String, Group> groups() {
    return Collections.unmodifiableMap(groups);
  }

  /** A number of a figure of these. */
  public Amount amount(Figure figure, Series series) {
    return reckoning.amount(figure, series);
  }

  /** What was done, with its unit; a blank where it is to be filled in, empty where it is lost. */
  public Optional<String> value(Figure figure) {
    Amount amount = amount(figure, Series.ACTUAL);
    if (amount instanceof Amount.Unfilled) {
      return Optional.of(unit(figure).blank());
    }
    return amount instanceof Amount.Known known
        ? Optional.of(unit(figure).amount(known.number()))
        : Optional.empty();
  }

  /** The units whose figures make up what was done of a figure: none unless it is their total. */
  public List<ReportingUnit> units(Figure figure) {
    return units(figure, Series.ACTUAL);
  }

  /** The units whose figures make up a number of a figure: none unless it is their total. */
  List<ReportingUnit> units(Figure figure, Series series) {
    boolean own = figure.formula().isPresent() || figure.states(series);
    RollUp rollUp = figure.file().rollUp();
    return own || !rollUp.has(figure.key().value()) ? List.of() : rollUp.units();
  }

  /** Whether the numbers that units have of a figure of these can be added. */
  boolean isAdditive(Figure figure) {
    return reckoning.isAdditive(figure);
  }

  /** The numbers still to be filled in, in last year's files those that are wanted. */
  List<Gap> gaps() {
    Set<Gap> gaps = new LinkedHashSet<>();
    for (Figure figure : figures.values()) {
      for (Series series : reckoning.series(figure)) {
        if (reckoning.amount(figure, series) instanceof Amount.Unfilled unfilled) {
          gap(unfilled).ifPresent(gaps::add);
        }
      }
    }
    return List.copyOf(gaps);
  }

  /** A total that waits for a unit is to be filled in by nobody; the unit is named elsewhere. */
  private static Optional<Gap> gap(Amount.Unfilled unfilled) {
    return Optional.ofNullable(unfilled.figure().unfilled().get(unfilled.series()))
        .map(place -> new Gap(unfilled.figure(), unfilled.series(), place));
  }

  /** The series of which a figure of these has a number, or could have one. */
  public Set<Series> series(Figure figure) {
    return reckoning.series(figure);
  }

  /** The unit of a figure of these: the one it states, or the one its inputs share. */
  public Unit unit(Figure figure) {
    return reckoning.unit(figure);
  }

  /** Why an amount is not known, at the place where it is wanted; empty if that is said already. */
  Optional<Diagnostic> diagnose(Amount amount, Place wanted) {
    return Unavailable.diagnose(amount, reckoning, wanted);
  }

  /**
   * The words for a figure in one of its forms.
   *
   * @param expression such as {@code revenue}, {@code revenue.change}, {@code
   *     revenue.of_plan.council}; its key is that of a figure
   * @return empty if it cannot be said, which is then among the diagnostics
   */
  public Optional<String> say(LocatedText expression, Diagnostics diagnostics) {
    String[] words = expression.value().split("\\.", -1);
    Figure figure = find(words[0]).orElseThrow(() -> new IllegalArgumentException(words[0]));
    Optional<Form> form = words.length == 1 ? Optional.of(Form.ACTUAL) : Form.of(words[1]);
    boolean takesRest =
        form.isPresent() && (words.length < 3 || form.get().comparedWith().isPresent());
    if (!takesRest || words.length > 3) {
      diagnostics.add(unknownForm(expression, words));
      return Optional.empty();
    }
    return new Wording(this, figure, expression.place(), diagnostics)
        .say(form.get(), compared(form.get(), words));
  }

  /**
   * How the words for a figure come about.
   *
   * @param expression one for which there are words
   */
  public Explanation explain(String expression) {
    String[] words = expression.split("\\.", -1);
    Figure figure = find(words[0]).orElseThrow(() -> new IllegalArgumentException(expression));
    Form form = words.length == 1 ? Form.ACTUAL : Form.of(words[1]).orElseThrow();
    return new Explainer(this, reckoning, figure).explain(expression, form, compared(form, words));
  }

  /** The series a form compares with, by its name where one is typed. */
  private static Series compared(Form form, String... words) {
    Series series = form.comparedWith().orElse(Series.ACTUAL);
    return words.length == 3 ? series.named(words[2]) : series;
  }

  /**
   * The words for a figure in a column of a table: numbers alone, changes with their sign.
   *
   * @param form what the column shows, one of {@link Form#inColumns()}
   * @param other the plan, or the number of before, that is meant, where the form speaks of one
   * @return empty for what the figure does not state, which is nothing wrong in a table
   */
  public Optional<String> cell(Figure figure, Form form, Series other) {
    return new CellWording(this, figure).say(form, other);
  }

  private static Diagnostic unknownForm(LocatedText expression, String[] words) {
    int from = words[0].length() + 1;
    boolean known = Form.of(words[1]).isPresent(); // then what follows it is wrong
    LocatedText typed =
        expression.slice(
            known ? from + words[1].length() + 1 : from,
            known ? expression.value().length() : from + words[1].length());
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_FORM, typed.place(), typed.value(), words[0]);
    String choices = String.join(", ", Form.words());
    return known
        ? found.variant("behind")
        : Nearest.to(words[1], Form.words())
            .map(meant -> found.hint("did-you-mean", meant))
            .orElseGet(() -> found.hint("choices", choices));
  }
}
