package vanban.report.table;

import java.util.List;
import java.util.Optional;
import vanban.document.Block;
import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.figure.Scenario;
import vanban.figure.eval.Evaluation.UnitFigures;
import vanban.prose.PrintedWords;
import vanban.report.scope.ReadContext;
import vanban.report.table.FigureListing.Listed;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Says figures as tables show them.
 *
 * @param reading of the report
 * @param unit that stands above the table, so that figures of that unit need not say it; empty
 *     where none does
 */
record FigureCells(ReadContext reading, Optional<String> unit) {

  /**
   * What a figure is called; nothing if it has no name, which is then among the diagnostics.
   *
   * @param measured whether its measure stands behind that, in brackets, unless the table says it
   */
  String name(Listed listed, boolean measured) {
    Figure figure = listed.figure();
    LocatedText expression = listed.expression(Form.NAME.word());
    String name = reading.figureText().say(expression, reading.diagnostics()).orElse("");
    String measure = measured ? reading.figures().measure(figure).name() : "";
    return measure.isEmpty() || unit.filter(measure::equals).isPresent()
        ? name
        : name + " (" + measure + ")";
  }

  /** Says why a cell is empty in which a number belongs. */
  void tellWhyEmpty(Listed listed, FigureColumn column) {
    Form form = column.form().orElseThrow();
    Scenario other = column.comparedWith().orElse(Scenario.ACTUAL);
    reading
        .diagnostics()
        .addAll(reading.figureText().whyEmpty(listed.figure(), form, other, listed.place()));
  }

  /** The same of what one unit has of the figure. */
  void tellWhyEmpty(UnitFigures unit, Listed listed, FigureColumn column) {
    Form form = column.form().orElseThrow();
    Scenario other = column.comparedWith().orElse(Scenario.ACTUAL);
    reading
        .diagnostics()
        .addAll(reading.figureText().whyEmpty(unit, listed.figure(), form, other, listed.place()));
  }

  /** A number of a figure, in a role of cells. */
  static List<Block> number(Listed listed, FigureColumn column, String words, String role) {
    String expression = listed.expression(column.word()).value();
    return number(expression, listed.place(), words, role);
  }

  /** A number that an expression stands for, for a figure named at a place. */
  static List<Block> number(String expression, Place place, String words, String role) {
    return CellContent.of(PrintedWords.figure(expression, words, place), role, place);
  }
}
