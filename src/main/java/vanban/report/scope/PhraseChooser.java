package vanban.report.scope;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Expression;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.prose.LineParser;
import vanban.report.scope.PhraseSource.AgainstPlan;
import vanban.report.scope.PhraseSource.AgainstPrior;
import vanban.source.LocatedText;
import vanban.vietnamese.Measure;
import vanban.yaml.YamlText;

/** Chooses what a phrase says by the numbers of its figure. */
final class PhraseChooser {
  private final Evaluation figures;
  private final LineParser lines;
  private final Diagnostics diagnostics;

  /** Who chooses by these figures; what cannot be chosen goes to the diagnostics. */
  PhraseChooser(Evaluation figures, LineParser lines, Diagnostics diagnostics) {
    this.figures = figures;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * What a phrase says.
   *
   * @param words as printed; a blank where a number is still to be filled in
   * @param of the figure in the form that says by which numbers it was chosen
   * @param key of that figure, where the phrase names it
   */
  record Chosen(String words, Expression of, LocatedText key) {}

  /** What a phrase says of its figure; empty if that cannot be told. */
  Optional<Chosen> choose(LocatedText name, PhraseSource source) {
    LocatedText typed = source.of().text().trim();
    Expression of = Expression.of(typed.value());
    if (figures.find(of.key()).isEmpty()) {
      if (figures.isComplete()) {
        diagnostics.add(unknown(typed, of));
      }
      return Optional.empty();
    }
    Expression asked = asked(of);
    LocatedText key = typed.slice(0, of.key().length());
    return new FigureText(figures)
        .say(written(asked, typed), diagnostics)
        .flatMap(printed -> words(name, source, asked, printed))
        .map(words -> new Chosen(words, asked, key));
  }

  /** With the form that compares; of a plan that is a limit, the one that can speak of it. */
  private Expression asked(Expression of) {
    if (of.words().isEmpty()) {
      return of.in(isStated(of) ? Form.CHANGE : Form.CHANGE_BY);
    }
    boolean plan =
        of.form().filter(one -> one.operands() == Form.Operands.DONE_AND_PLAN).isPresent();
    return plan && new FigureText(figures).bound(of).isPresent() ? of.in(Form.RESULT) : of;
  }

  /** Whether only by how many percent it changed is stated. */
  private boolean isStated(Expression of) {
    return figures
        .find(of.key())
        .filter(figure -> !figures.ratios(figure).isEmpty())
        .filter(figure -> !figures.scenarios(figure).contains(Scenario.PRIOR))
        .isPresent();
  }

  private Diagnostic unknown(LocatedText typed, Expression of) {
    LocatedText key = typed.slice(0, of.key().length());
    Diagnostic found = Diagnostic.error(Code.UNKNOWN_FIGURE, key.place(), of.key());
    return Nearest.to(of.key(), figures.keys())
        .flatMap(figures::find)
        .map(meant -> found.didYouMeanName(meant.key().place(), meant.key().value()))
        .orElse(found);
  }

  private static LocatedText written(Expression asked, LocatedText typed) {
    return asked.written().equals(typed.value())
        ? typed
        : new LocatedText.Builder(typed.place()).append(asked.written(), typed.place()).build();
  }

  private Optional<String> words(
      LocatedText name, PhraseSource source, Expression asked, String printed) {
    Optional<Scenario> other = asked.form().filter(this::compares).flatMap(Form::comparedWith);
    if (other.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              Code.WRONG_PHRASE, source.of().place(), source.of().trimmed(), asked.key()));
      return Optional.empty();
    }
    boolean plan = other.get().equals(Scenario.PLAN);
    List<YamlText> strange = plan ? source.againstPrior().typed() : source.againstPlan().typed();
    strange.forEach(text -> diagnostics.add(strange(text, plan, source)));
    OptionalInt direction = new FigureText(figures).direction(asked);
    return direction.isEmpty()
        ? Optional.of(Measure.BLANK)
        : branch(name, source, direction.getAsInt(), plan, printed);
  }

  private boolean compares(Form form) {
    return form.operands() == Form.Operands.DONE_AND_PLAN
        || form.operands() == Form.Operands.DONE_AND_PRIOR;
  }

  private static Diagnostic strange(YamlText text, boolean plan, PhraseSource source) {
    return Diagnostic.error(Code.WRONG_PHRASE, text.place(), source.of().trimmed())
        .variant(plan ? "of-prior" : "of-plan");
  }

  private Optional<String> branch(
      LocatedText name, PhraseSource source, int direction, boolean plan, String printed) {
    Optional<YamlText> chosen =
        plan
            ? againstPlan(source.againstPlan(), direction)
            : againstPrior(source.againstPrior(), direction);
    if (chosen.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_PHRASE,
                  name.place(),
                  name.value(),
                  lacking(direction, plan),
                  source.of().trimmed(),
                  printed)
              .variant("lacking"));
    }
    return chosen.map(text -> lines.read(text.text()).words());
  }

  private static String lacking(int direction, boolean plan) {
    if (direction == 0) {
      return plan ? "reached" : "same";
    }
    return direction > 0 ? (plan ? "reached" : "rise") : (plan ? "short" : "fall");
  }

  private static Optional<YamlText> againstPrior(AgainstPrior words, int direction) {
    return direction == 0 ? words.same() : (direction > 0 ? words.rise() : words.fall());
  }

  private static Optional<YamlText> againstPlan(AgainstPlan words, int direction) {
    if (direction < 0) {
      return words.missed();
    }
    return direction > 0 ? words.exceeded().or(words::reached) : words.reached();
  }
}
