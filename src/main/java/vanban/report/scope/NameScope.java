package vanban.report.scope;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import vanban.figure.words.SuffixReader;
import vanban.prose.NameResolver;
import vanban.prose.Resolved;
import vanban.schema.NamePattern;
import vanban.source.LocatedText;
import vanban.source.Place;

/** All that <code>${…}</code> can stand for in a report: its figures, its terms and its phrases. */
public final class NameScope implements NameResolver {
  private final Evaluation figures;
  private final FigureText text;
  private final Terms terms;
  private final Optional<String> unnamed;
  private boolean told; // that there is such a file
  private final Phrases phrases;
  private final Diagnostics diagnostics;
  private final Guesses guesses = new Guesses();
  private final Set<String> known = new TreeSet<>(); // names, once one is unknown

  private final List<LocatedText> figureUses = new ArrayList<>();
  private final List<LocatedText> termUses = new ArrayList<>();

  private NameScope(
      FigureText text,
      Terms terms,
      Phrases phrases,
      Optional<String> unnamed,
      Diagnostics diagnostics) {
    this.text = text;
    this.figures = text.figures();
    this.terms = terms;
    this.phrases = phrases;
    this.unnamed = unnamed;
    this.figureUses.addAll(phrases.figureUses());
    this.diagnostics = diagnostics;
  }

  /**
   * Of these figures, terms and phrases; a key that two of them have is an error.
   *
   * @param unnamed a file of figures beside the report, which does not name it or another
   */
  static NameScope of(
      FigureText text,
      Terms terms,
      Phrases phrases,
      Optional<String> unnamed,
      Diagnostics diagnostics) {
    Evaluation figures = text.figures();
    terms
        .declared()
        .forEach(
            (name, place) -> checkAlone("term", name, place, figureAt(figures, name), diagnostics));
    Map<String, Place> termsAt = terms.declared();
    phrases
        .declared()
        .forEach(
            (name, place) ->
                checkAlone(
                    "phrase",
                    name,
                    place,
                    figureAt(figures, name).or(() -> Optional.ofNullable(termsAt.get(name))),
                    diagnostics));
    return new NameScope(text, terms, phrases, unnamed, diagnostics);
  }

  private static Optional<Place> figureAt(Evaluation figures, String name) {
    return figures.find(name).map(Figure::key).map(LocatedText::place);
  }

  private static void checkAlone(
      String kind, String name, Place place, Optional<Place> other, Diagnostics diagnostics) {
    other.ifPresent(
        declared ->
            diagnostics.add(
                Diagnostic.error(Code.DUPLICATE_KEY, place, name)
                    .variant(kind)
                    .hintAt(declared, "declared-here")));
  }

  @Override
  public boolean isKnown(String expression) {
    String key = Expression.of(expression).key();
    return terms.names().contains(expression)
        || phrases.names().contains(expression)
        || figures.find(key).isPresent();
  }

  @Override
  public Optional<Resolved> resolve(LocatedText expression) {
    String key = Expression.of(expression.value()).key();
    if (figures.find(key).isPresent()) {
      figureUses.add(expression.slice(0, key.length()));
      return text.say(expression, diagnostics)
          .map(words -> new Resolved(words, Optional.of(expression)));
    }
    Expression asked = Expression.of(expression.value());
    if (asked.suffix().isPresent()) {
      return resolveWithout(asked, expression);
    }
    if (phrases.names().contains(expression.value())) {
      termUses.add(expression);
      return phrases.find(expression.value()).map(chosen -> resolved(chosen, expression));
    }
    Optional<String> words = terms.words(expression.value());
    boolean isKnown = words.isPresent() || (!isDeclared(key) && !figures.isComplete());
    if (!isKnown) {
      tellUnknown(expression, key);
    }
    if (words.isPresent()) {
      termUses.add(expression);
    }
    return words.map(term -> new Resolved(term, Optional.empty()));
  }

  /** Words are printed in one way: a colon behind them says nothing. */
  private Optional<Resolved> resolveWithout(Expression suffixed, LocatedText expression) {
    String bare = suffixed.printed(Optional.empty()).written();
    if (isDeclared(bare)) {
      diagnostics.add(SuffixReader.unprintable(expression));
    }
    return resolve(expression.slice(0, bare.length()));
  }

  /** Words that were chosen by a figure count as printed of it. */
  private static Resolved resolved(PhraseChooser.Chosen chosen, LocatedText expression) {
    LocatedText of =
        new LocatedText.Builder(expression.place())
            .append(chosen.of().written(), expression.place())
            .build();
    return new Resolved(chosen.words(), Optional.of(of));
  }

  /** Notes that a figure is named outside of texts: by that by which a table is sorted. */
  public void usesFigure(LocatedText key) {
    figureUses.add(key);
  }

  /** The keys of figures in the texts read so far, and of those that phrases speak of. */
  public List<LocatedText> figureUses() {
    return List.copyOf(figureUses);
  }

  /** Where each term and phrase is declared, by its name. */
  public Map<String, Place> declared() {
    Map<String, Place> declared = new LinkedHashMap<>(terms.declared());
    declared.putAll(phrases.declared());
    return declared;
  }

  /** Where terms and phrases stand in the texts read so far, by their names. */
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
      known.addAll(declared().keySet());
      known.removeIf(name -> !NamePattern.matches(name)); // which no braces can name
    }
    Optional<String> meant = guesses.to(key, known);
    boolean figure =
        meant
            .map(name -> !isDeclared(name))
            .orElse(!figures.keys().isEmpty() || key.length() < expression.value().length());
    Diagnostic found =
        figure
            ? Diagnostic.error(Code.UNKNOWN_FIGURE, expression.slice(0, key.length()).place(), key)
            : Diagnostic.error(Code.UNKNOWN_TERM, expression.place(), expression.value());
    return meant
        .map(name -> found.didYouMeanName(placeOf(name), name))
        .orElseGet(() -> found.hint(figure ? "figures-here" : "terms-here"));
  }

  private boolean isDeclared(String name) {
    return terms.names().contains(name) || phrases.names().contains(name);
  }

  private Place placeOf(String name) {
    return figures
        .find(name)
        .map(Figure::key)
        .map(LocatedText::place)
        .or(() -> Optional.ofNullable(declared().get(name)))
        .orElseThrow();
  }
}
