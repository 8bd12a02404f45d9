package vanban.report.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Guesses;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.prose.NameResolver;
import vanban.prose.Resolved;
import vanban.schema.NamePattern;
import vanban.source.LocatedText;
import vanban.source.Place;

/** All that <code>${…}</code> can stand for in a report: its figures and its terms. */
public final class NameScope implements NameResolver {
  private final Evaluation figures;
  private final Terms terms;
  private final Optional<String> unnamed;
  private boolean told; // that there is such a file
  private final Diagnostics diagnostics;
  private final Guesses guesses = new Guesses();
  private final Set<String> known = new TreeSet<>(); // names, once one is unknown

  private final List<LocatedText> figureUses = new ArrayList<>();
  private final List<LocatedText> termUses = new ArrayList<>();

  private NameScope(
      Evaluation figures, Terms terms, Optional<String> unnamed, Diagnostics diagnostics) {
    this.figures = figures;
    this.terms = terms;
    this.unnamed = unnamed;
    this.diagnostics = diagnostics;
  }

  /**
   * Of these figures and terms; a key that both have is an error.
   *
   * @param unnamed a file of figures beside the report, which does not name it or another
   */
  static NameScope of(
      Evaluation figures, Terms terms, Optional<String> unnamed, Diagnostics diagnostics) {
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
    return new NameScope(figures, terms, unnamed, diagnostics);
  }

  @Override
  public boolean isKnown(String expression) {
    String key = Expression.of(expression).key();
    return terms.names().contains(expression) || figures.find(key).isPresent();
  }

  @Override
  public Optional<Resolved> resolve(LocatedText expression) {
    String key = Expression.of(expression.value()).key();
    if (figures.find(key).isPresent()) {
      figureUses.add(expression.slice(0, key.length()));
      return new FigureText(figures)
          .say(expression, diagnostics)
          .map(words -> new Resolved(words, Optional.of(expression)));
    }
    Optional<String> words = terms.words(expression.value());
    boolean isKnown = words.isPresent() || (!terms.names().contains(key) && !figures.isComplete());
    if (!isKnown) {
      tellUnknown(expression, key);
    }
    if (words.isPresent()) {
      termUses.add(expression);
    }
    return words.map(term -> new Resolved(term, Optional.empty()));
  }

  /** The keys of figures in the texts read so far. */
  public List<LocatedText> figureUses() {
    return List.copyOf(figureUses);
  }

  /** Where terms stand in the texts read so far, by their names. */
  public List<LocatedText> termUses() {
    return List.copyOf(termUses);
  }

  private void tellUnknown(LocatedText expression, String key) {
    Diagnostic found = unknown(expression, key);
    boolean near = found.hints().stream().anyMatch(hint -> hint.place().isPresent());
    if (near || unnamed.isEmpty()) {
      diagnostics.add(found);
    } else if (!told) { // all others follow from it
      told = true;
      diagnostics.add(
          Diagnostic.error(Code.UNKNOWN_FIGURE, expression.place(), key, unnamed.get())
              .variant("unnamed"));
    }
  }

  /** Where neither is near, what has a point is a figure, for terms have no forms. */
  private Diagnostic unknown(LocatedText expression, String key) {
    if (known.isEmpty()) {
      known.addAll(figures.keys());
      known.addAll(terms.names());
      known.removeIf(name -> !NamePattern.matches(name)); // which no braces can name
    }
    Optional<String> meant = guesses.to(key, known);
    boolean figure =
        meant
            .map(name -> !terms.names().contains(name))
            .orElse(!figures.keys().isEmpty() || key.length() < expression.value().length());
    Diagnostic found =
        figure
            ? Diagnostic.error(Code.UNKNOWN_FIGURE, expression.slice(0, key.length()).place(), key)
            : Diagnostic.error(Code.UNKNOWN_TERM, expression.place(), expression.value());
    return meant
        .map(name -> found.didYouMeanName(placeOf(name), name))
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
