package vanban.report;

import vanban.figure.Figure;
import vanban.figure.Form;
import vanban.report.FigureListing.Listed;
import vanban.source.LocatedText;

/**
 * Says figures as tables show them, and tells the witness.
 *
 * @param reading of the report
 */
record FigureCells(Reading reading) {

  /**
   * What a figure is called; nothing if it has no name, which is then among the diagnostics.
   *
   * @param measured whether its measure stands behind that, in brackets
   */
  Prose name(Listed listed, boolean measured) {
    Figure figure = listed.figure();
    LocatedText expression = listed.expression(Form.NAME.word());
    String name = reading.figureText().say(expression, reading.diagnostics()).orElse("");
    String measure = measured ? reading.figures().measure(figure).name() : "";
    return Prose.of(measure.isEmpty() ? name : name + " (" + measure + ")");
  }

  /** A number of a figure, which is used here. */
  Prose number(Listed listed, FigureColumn column, String words) {
    LocatedText expression = listed.expression(column.word());
    reading.witness().used(expression, words);
    return Prose.of(new ProseInline.Figure(expression.value(), words));
  }
}
