package vanban.preview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.engine.Compilation;
import vanban.figure.DeclaredNumber;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.figure.words.FigureText;
import vanban.source.Edit;
import vanban.source.Edits;
import vanban.source.SourceFile;

/**
 * Another number in place of one that a file declares: what the file would say with it, and what of
 * the report would move.
 *
 * @param figure whose number it is
 * @param edit of its file
 */
record Trial(Figure figure, Edit edit) {
  /** A number as Vietnamese write it. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})(,\\d{1,9})?");

  /**
   * A number that is tried.
   *
   * @param key of the figure
   * @param scenario which of its numbers
   * @param typed in Vietnamese: {@code 1.234,5}
   * @return empty if the report declares no such number, or what was typed is none
   */
  static Optional<Trial> of(Compilation report, String key, String scenario, String typed) {
    return report
        .read()
        .figures()
        .find(key)
        .flatMap(
            figure ->
                number(figure, scenario)
                    .flatMap(
                        declared ->
                            read(typed).map(number -> new Trial(figure, edit(declared, number)))));
  }

  private static Optional<DeclaredNumber.Typed> number(Figure figure, String scenario) {
    return Optional.ofNullable(figure.numbers().get(new Scenario(scenario)))
        .filter(DeclaredNumber.Typed.class::isInstance)
        .map(DeclaredNumber.Typed.class::cast);
  }

  private static Edit edit(DeclaredNumber.Typed declared, BigDecimal number) {
    return new Edit(declared.place(), number.toPlainString());
  }

  /** Reads a number as Vietnamese write it; empty if it is none. */
  static Optional<BigDecimal> read(String typed) {
    return Optional.of(typed.strip())
        .filter(text -> NUMBER.matcher(text).matches())
        .map(text -> new BigDecimal(text.replace(".", "").replace(',', '.')));
  }

  /** The file that declares the number. */
  SourceFile file() {
    return edit.place().file();
  }

  /** What the file would say. */
  String text() {
    Edits edits = new Edits(file());
    edits.add(edit);
    return edits.text();
  }

  /**
   * A figure whose number would be another.
   *
   * @param name in words
   */
  record MovedFigure(String name, String now, String then) {}

  /** The figures that move, the one that is tried first. */
  List<MovedFigure> movedFigures(Compilation before, Compilation after) {
    FigureText now = new FigureText(before.read().figures());
    FigureText then = new FigureText(after.read().figures());
    List<MovedFigure> moved = new ArrayList<>();
    for (String key : before.read().figures().keys()) {
      Figure old = before.read().figures().find(key).orElseThrow();
      String was = now.value(old).orElse("");
      String is = after.read().figures().find(key).flatMap(then::value).orElse("");
      if (!was.equals(is)) {
        int at = key.equals(figure.key().value()) ? 0 : moved.size();
        moved.add(at, new MovedFigure(old.name().orElse(key), was, is));
      }
    }
    return moved;
  }
}
