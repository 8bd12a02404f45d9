package vanban.lsp.feature;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compilation;
import vanban.figure.Expression;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation;
import vanban.figure.words.FigureText;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;
import vanban.vietnamese.PlainLetters;

/**
 * What may stand between the braces: figures by key or by name, typed with or without marks; behind
 * the point what of a figure can be printed, with the words that come of it; behind {@code @} the
 * units.
 */
final class FigureProposals {
  private static final int MOST = 200;
  private static final String FIRST = ":3"; // `top` is nothing without a number

  private final Compilation report;
  private final Evaluation figures;
  private final Place typed;
  private final FigureText text;

  /**
   * @param typed what stands between the brace and the cursor
   */
  FigureProposals(Compilation report, Place typed) {
    this.report = report;
    this.figures = report.read().figures();
    this.typed = typed;
    this.text = new FigureText(figures);
  }

  List<Proposal> all() {
    String before = typed.text();
    int unit = before.lastIndexOf('@');
    if (unit >= 0) {
      return units(Expression.of(before.substring(0, unit)), before, unit + 1);
    }
    int point = before.indexOf('.');
    return point < 0 ? names() : forms(before, point);
  }

  /** The figures and the terms. */
  List<Proposal> names() {
    return Stream.concat(keys(), terms()).limit(MOST).toList();
  }

  /** The figures alone. */
  Stream<Proposal> keys() {
    return figures.keys().stream()
        .sorted()
        .flatMap(key -> figures.find(key).stream())
        .filter(figure -> isMeant(figure.key().value(), figure.name()))
        .map(this::proposal);
  }

  private Proposal proposal(Figure figure) {
    String key = figure.key().value();
    String detail =
        Stream.of(figure.name(), text.value(figure))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(": "));
    return new Proposal(Proposal.Kind.FIGURE, key, detail, new Edit(typed, key));
  }

  private Stream<Proposal> terms() {
    return report.read().names().terms().entrySet().stream()
        .filter(term -> isMeant(term.getKey(), Optional.empty()))
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(
            term ->
                new Proposal(
                    Proposal.Kind.TERM, term.getKey(), "", new Edit(typed, term.getKey())));
  }

  /** Whether all words that are typed stand in a key or a name. */
  private boolean isMeant(String key, Optional<String> name) {
    String there = PlainLetters.of(key + " " + name.orElse(""));
    return Stream.of(PlainLetters.of(typed.text()).split("\\s+")).allMatch(there::contains);
  }

  /** What of a figure can be printed, as far as there are the numbers for it. */
  private List<Proposal> forms(String before, int point) {
    String key = before.substring(0, point);
    Place rest = new Place(typed.file(), typed.start() + point + 1, typed.end());
    return figures.find(key).stream()
        .flatMap(figure -> Stream.of(Form.values()).flatMap(form -> expressions(figure, form)))
        .flatMap(said -> form(key, said, rest).stream())
        .toList();
  }

  /** What stands behind the point for a form: with the name of each plan or period there is. */
  private Stream<String> expressions(Figure figure, Form form) {
    if (form.isFirstOfUnits()) {
      return Stream.of(form.word() + FIRST);
    }
    Stream<String> named =
        form.comparedWith().stream()
            .flatMap(
                kind ->
                    figures.scenarios(figure).stream()
                        .filter(one -> isNamed(one, kind))
                        .map(one -> form.word() + "." + nameOf(one, kind)))
            .sorted();
    return Stream.concat(Stream.of(form.word()), named);
  }

  private static boolean isNamed(Scenario one, Scenario kind) {
    return one.name().startsWith(kind.name() + ".");
  }

  private static String nameOf(Scenario one, Scenario kind) {
    return one.name().substring(kind.name().length() + 1);
  }

  private Optional<Proposal> form(String key, String said, Place rest) {
    Diagnostics wrong = new Diagnostics();
    Place whole = new Place(typed.file(), typed.start(), typed.end());
    LocatedText expression = new LocatedText.Builder(whole).append(key + "." + said, whole).build();
    Optional<String> printed = text.say(expression, wrong);
    return printed
        .filter(words -> !wrong.hasErrors())
        .map(words -> new Proposal(Proposal.Kind.FORM, said, words, new Edit(rest, said)));
  }

  private List<Proposal> units(Expression asked, String before, int start) {
    Place rest = new Place(typed.file(), typed.start() + start, typed.end());
    String part = PlainLetters.of(before.substring(start));
    return figures.find(asked.key()).stream()
        .flatMap(figure -> figures.reportingUnits(figure).stream())
        .filter(unit -> PlainLetters.of(unit.id() + " " + unit.name()).contains(part))
        .map(
            unit ->
                new Proposal(Proposal.Kind.UNIT, unit.id(), unit.name(), new Edit(rest, unit.id())))
        .toList();
  }
}
