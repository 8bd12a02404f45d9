package vanban.figure;

import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;

/**
 * A number that is still to be filled in.
 *
 * @param figure whose number it is
 * @param scenario which of its numbers
 * @param place of the key under which it belongs
 */
record Gap(Figure figure, Scenario scenario, Place place) {
  /** What is said of it. */
  Diagnostic diagnostic() {
    return Diagnostic.error(Code.UNFILLED_FIGURE, place, figure.key().value(), scenario.name());
  }
}
