package vanban.report;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Nearest;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.source.LocatedText;
import vanban.source.Place;

/** All that <code>${…}</code> can stand for in a report: its figures and its terms. */
final class Vocabulary implements Words {
  private final Evaluation figures;
  private final Terms terms;
  private final Witness witness;
  private final Diagnostics diagnostics;

  private Vocabulary(Evaluation figures, Terms terms, Witness witness, Diagnostics diagnostics) {
    this.figures = figures;
    this.terms = terms;
    this.witness = witness;
    this.diagnostics = diagnostics;
  }

  /**
   * Of these figures and terms; a key that both have is an error.
   *
   * @param witness is told of every figure that is printed
   */
  static Vocabulary of(Evaluation figures, Terms terms, Witness witness, Diagnostics diagnostics) {
    for (String name : terms.names()) {
      figures
          .find(name)
          .ifPresent(
              figure ->
                  diagnostics.add(
                      Diagnostic.error(Code.DUPLICATE_KEY, terms.placeOf(name), name)
                          .variant("term")
                          .hintAt(figure.key().place(), "declared-here")));
    }
    return new Vocabulary(figures, terms, witness, diagnostics);
  }

  @Override
  public Optional<Filling> say(LocatedText expression) {
    String key = Expression.of(expression.value()).key();
    if (figures.find(key).isPresent()) {
      Optional<String> printed = new FigureText(figures).say(expression, diagnostics);
      printed.ifPresent(words -> witness.used(expression, words));
      return printed.map(words -> new Filling(words, Optional.of(expression.value())));
    }
    Optional<String> words = terms.words(expression.value());
    boolean known = words.isPresent() || (!terms.names().contains(key) && !figures.isComplete());
    if (!known) {
      diagnostics.add(unknown(expression, key));
    }
    return words.map(term -> new Filling(term, Optional.empty()));
  }

  /** Where neither is near, what has a point is a figure, for terms have no forms. */
  private Diagnostic unknown(LocatedText expression, String key) {
    Set<String> all = new TreeSet<>(figures.keys());
    all.addAll(terms.names());
    Optional<String> meant = Nearest.to(key, all);
    boolean figure =
        meant
            .map(name -> !terms.names().contains(name))
            .orElse(!figures.keys().isEmpty() || key.length() < expression.value().length());
    Diagnostic found =
        figure
            ? Diagnostic.error(Code.UNKNOWN_FIGURE, expression.slice(0, key.length()).place(), key)
            : Diagnostic.error(Code.UNKNOWN_TERM, expression.place(), expression.value());
    return meant
        .map(name -> found.hintAt(placeOf(name), "did-you-mean", name))
        .orElseGet(() -> found.hint(figure ? "figures-here" : "terms-here"));
  }

  private Place placeOf(String name) {
    return figures
        .find(name)
        .map(Figure::key)
        .map(LocatedText::place)
        .orElseGet(() -> terms.placeOf(name));
  }
}
