package vanban.report.scope;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
import vanban.report.scope.ComparedFigure.Course;
import vanban.report.scope.PhraseSource.AgainstPlan;
import vanban.report.scope.PhraseSource.AgainstPrior;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.vietnamese.Measure;
import vanban.yaml.YamlText;

/** Chooses what a phrase says by the numbers of its figure. */
final class PhraseChooser {
  private final FigureText text;
  private final Evaluation figures;
  private final LineParser lines;
  private final Diagnostics diagnostics;

  /** Who chooses by these figures; what cannot be chosen goes to the diagnostics. */
  PhraseChooser(FigureText text, LineParser lines, Diagnostics diagnostics) {
    this.text = text;
    this.figures = text.figures();
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * What a phrase says.
   *
   * @param words as printed; a blank where a number is still to be filled in
   * @param of the first figure in the form that says by which numbers it was chosen
   * @param keys of all figures, where the phrase names them
   */
  record Chosen(String words, Expression of, List<LocatedText> keys) {
    /** Keeps the list from change. */
    Chosen {
      keys = List.copyOf(keys);
    }
  }

  /** What a phrase says of its figures; empty if that cannot be told. */
  Optional<Chosen> choose(LocatedText name, PhraseSource source) {
    List<ComparedFigure> compared =
        source.of().stream().flatMap(typed -> compared(typed).stream()).toList();
    if (compared.size() < source.of().size() || compared.isEmpty() || isMixedUp(source, compared)) {
      return Optional.empty();
    }
    return words(name, source, compared)
        .map(
            words ->
                new Chosen(
                    words,
                    compared.get(0).asked(),
                    compared.stream().map(ComparedFigure::key).toList()));
  }

  /** Whether some are compared with plans, and others with what was before. */
  private boolean isMixedUp(PhraseSource source, List<ComparedFigure> compared) {
    boolean plan = compared.get(0).plan();
    for (int i = 1; i < compared.size(); i++) {
      if (compared.get(i).plan() != plan) {
        YamlText other = source.of().get(i);
        diagnostics.add(
            Diagnostic.error(
                    Code.WRONG_PHRASE, other.place(), source.of().get(0).trimmed(), other.trimmed())
                .variant("two-kinds"));
        return true;
      }
    }
    return false;
  }

  private Optional<ComparedFigure> compared(YamlText source) {
    LocatedText all = source.text().trim();
    Expression of = Expression.of(all.value()).printed(Optional.empty());
    LocatedText typed = all.slice(0, of.written().length());
    if (typed.value().length() < all.value().length()) {
      diagnostics.add(suffixed(all.slice(typed.value().length(), all.value().length()), of));
    }
    if (figures.find(of.key()).isEmpty()) {
      if (figures.isComplete()) {
        diagnostics.add(unknown(typed, of));
      }
      return Optional.empty();
    }
    Expression asked = asked(of);
    return text.say(written(asked, typed), diagnostics)
        .flatMap(printed -> compared(source, typed, asked, printed));
  }

  private Optional<ComparedFigure> compared(
      YamlText source, LocatedText typed, Expression asked, String printed) {
    Optional<Scenario> other = asked.form().filter(this::compares).flatMap(Form::comparedWith);
    if (other.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_PHRASE, source.place(), source.trimmed(), asked.key()));
    }
    return other.map(
        scenario ->
            new ComparedFigure(
                asked,
                typed.slice(0, asked.key().length()),
                scenario.equals(Scenario.PLAN),
                text.direction(asked),
                printed));
  }

  /** How a number is printed, where none is: only words are chosen by it. */
  private static Diagnostic suffixed(LocatedText suffix, Expression of) {
    return Diagnostic.error(Code.WRONG_PHRASE, suffix.place(), suffix.value(), of.written())
        .variant("suffix")
        .mend(new Edit(suffix.place(), ""));
  }

  /** With the form that compares; of a plan that is a limit, the one that can speak of it. */
  private Expression asked(Expression of) {
    if (of.words().isEmpty()) {
      return of.in(isStated(of) ? Form.CHANGE : Form.CHANGE_BY);
    }
    boolean plan =
        of.form().filter(one -> one.operands() == Form.Operands.DONE_AND_PLAN).isPresent();
    return plan && text.bound(of).isPresent() ? of.in(Form.RESULT) : of;
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
      LocatedText name, PhraseSource source, List<ComparedFigure> compared) {
    boolean plan = compared.get(0).plan();
    List<YamlText> strange = plan ? source.againstPrior().typed() : source.againstPlan().typed();
    strange.forEach(text -> diagnostics.add(strange(text, plan, source)));
    return compared.stream().anyMatch(one -> one.direction().isEmpty())
        ? Optional.of(Measure.BLANK)
        : branch(name, source, compared);
  }

  private boolean compares(Form form) {
    return form.operands() == Form.Operands.DONE_AND_PLAN
        || form.operands() == Form.Operands.DONE_AND_PRIOR;
  }

  private static Diagnostic strange(YamlText text, boolean plan, PhraseSource source) {
    return Diagnostic.error(Code.WRONG_PHRASE, text.place(), source.written())
        .variant(plan ? "of-prior" : "of-plan");
  }

  private Optional<String> branch(
      LocatedText name, PhraseSource source, List<ComparedFigure> compared) {
    boolean plan = compared.get(0).plan();
    Course course = ComparedFigure.course(compared);
    Optional<YamlText> chosen =
        plan
            ? againstPlan(source.againstPlan(), course, source.mixed())
            : againstPrior(source.againstPrior(), course, source.mixed());
    if (chosen.isEmpty()) {
      String printed =
          compared.stream().map(ComparedFigure::printed).collect(Collectors.joining(", "));
      diagnostics.add(
          Diagnostic.error(
                  Code.WRONG_PHRASE,
                  name.place(),
                  name.value(),
                  lacking(course, plan),
                  source.written(),
                  printed)
              .variant("lacking"));
    }
    return chosen.map(text -> lines.read(text.text()).words());
  }

  private static String lacking(Course course, boolean plan) {
    return switch (course) {
      case ABOVE -> plan ? "reached" : "rise";
      case LEVEL -> plan ? "reached" : "same";
      case BELOW -> plan ? "short" : "fall";
      case MIXED -> "mixed";
    };
  }

  private static Optional<YamlText> againstPrior(
      AgainstPrior words, Course course, Optional<YamlText> mixed) {
    return switch (course) {
      case ABOVE -> words.rise();
      case LEVEL -> words.same();
      case BELOW -> words.fall();
      case MIXED -> mixed;
    };
  }

  private static Optional<YamlText> againstPlan(
      AgainstPlan words, Course course, Optional<YamlText> mixed) {
    return switch (course) {
      case ABOVE -> words.exceeded().or(words::reached);
      case LEVEL -> words.reached();
      case BELOW -> words.missed();
      case MIXED -> mixed;
    };
  }
}
