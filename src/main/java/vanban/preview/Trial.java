package vanban.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.engine.Compilation;
import vanban.figure.Bound;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.words.FigureText;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Another number in place of one that a file declares, or leaves open: what the file would say with
 * it, and what of the report would move.
 *
 * @param figure whose number it is
 * @param scenario which of its numbers
 * @param before the number that is declared; empty if it is left open
 * @param now the number that is tried
 * @param edit of its file
 */
record Trial(
    Figure figure, Scenario scenario, Optional<TriedNumber> before, TriedNumber now, Edit edit)
    implements TrialReading {
  /** What stands behind a key of which the number is left open. */
  private static final Pattern OPEN =
      Pattern.compile("['\"]?[ \\t]*:(?<nothing>[ \\t]*(?:null|Null|NULL|~))?");

  /**
   * A number that is tried.
   *
   * @param key of the figure
   * @param scenario which of its numbers
   * @param typed in Vietnamese: {@code 1.234,5}
   */
  static TrialReading of(Compilation report, String key, String scenario, String typed) {
    Optional<Figure> figure = report.read().figures().find(key);
    Scenario which = new Scenario(scenario);
    Optional<DeclaredNumber> declared =
        figure.flatMap(of -> Optional.ofNullable(of.numbers().get(which)));
    if (declared.filter(one -> one != DeclaredNumber.FAULTY).isEmpty()) {
      return new TrialReading.Refused("preview.no-such-number");
    }
    boolean plan = which.family().equals(Scenario.PLAN);
    Optional<TriedNumber> number =
        TriedNumber.read(typed, measure(figure.orElseThrow(), which))
            .filter(one -> plan || one.bound().isEmpty());
    return number
        .<TrialReading>flatMap(one -> of(figure.orElseThrow(), which, declared.orElseThrow(), one))
        .orElseGet(() -> new TrialReading.Refused(plan ? "preview.no-bound" : "preview.no-number"));
  }

  /** In what one of its numbers is typed. */
  static String measure(Figure figure, Scenario scenario) {
    return scenario.isRatio() ? "%" : figure.measure().orElse("");
  }

  private static Optional<Trial> of(
      Figure figure, Scenario scenario, DeclaredNumber declared, TriedNumber number) {
    if (declared instanceof DeclaredNumber.Typed typed) {
      TriedNumber before = new TriedNumber(typed.number(), typed.bound());
      TriedNumber now = new TriedNumber(number.number(), number.bound().or(typed::bound));
      Edit edit = new Edit(whole(typed), now.typed(wordsOf(typed)));
      return Optional.of(new Trial(figure, scenario, Optional.of(before), now, edit));
    }
    Place key = ((DeclaredNumber.Blank) declared).place();
    return filled(key, number)
        .map(edit -> new Trial(figure, scenario, Optional.empty(), number, edit));
  }

  /** The number with the word before it that makes a bound of it. */
  private static Place whole(DeclaredNumber.Typed typed) {
    Place place = typed.place();
    String before = place.file().text().substring(0, place.start()).stripTrailing();
    return typed.bound().stream()
        .flatMap(bound -> bound.words().stream())
        .filter(before::endsWith)
        .findFirst()
        .map(word -> new Place(place.file(), before.length() - word.length(), place.end()))
        .orElse(place);
  }

  /** The words by which a file calls bounds: Vietnamese where it does so now. */
  private static Function<Bound, String> wordsOf(DeclaredNumber.Typed typed) {
    boolean printed =
        typed.bound().filter(bound -> whole(typed).text().startsWith(bound.printed())).isPresent();
    return printed ? Bound::printed : Bound::word;
  }

  /** Puts a number behind a key that has none. */
  private static Optional<Edit> filled(Place key, TriedNumber number) {
    Matcher open = OPEN.matcher(key.file().text()).region(key.end(), key.file().text().length());
    if (!open.lookingAt()) {
      return Optional.empty();
    }
    boolean named = open.group("nothing") != null;
    int start = named ? open.start("nothing") : open.end();
    return Optional.of(new Edit(new Place(key.file(), start, open.end()), " " + number.typed()));
  }

  /** What the file says now, as it is typed there; empty where the number is left open. */
  String was() {
    return before.map(TriedNumber::typed).orElse("");
  }

  /** Whether it is what is declared already. */
  boolean isSame() {
    return before.filter(now::equals).isPresent();
  }

  /** The file that declares the number, as it would be. */
  SourceChange change() {
    SourceFile file = edit.place().file();
    return new SourceChange(file, new Edits(file).add(edit).text());
  }

  /**
   * A figure whose number would be another.
   *
   * @param name in words
   */
  record MovedFigure(String name, String now, String then) {}

  /** The figures beside the one that is tried of which what was done moves. */
  List<MovedFigure> movedFigures(Compilation before, Compilation after) {
    FigureText now = new FigureText(before.read().figures());
    FigureText then = new FigureText(after.read().figures());
    List<MovedFigure> moved = new ArrayList<>();
    for (String key : before.read().figures().keys()) {
      Figure old = before.read().figures().find(key).orElseThrow();
      String was = now.value(old).orElse("");
      String is = after.read().figures().find(key).flatMap(then::value).orElse("");
      boolean tried = key.equals(figure.key().value()) && scenario.equals(Scenario.ACTUAL);
      if (!was.equals(is) && !tried) {
        moved.add(new MovedFigure(old.name().orElse(key), was, is));
      }
    }
    return moved;
  }
}
