package vanban.figure;

import vanban.source.Place;

/**
 * A number that is still to be filled in.
 *
 * @param figure whose number it is
 * @param scenario which of its numbers
 * @param place of the key under which it belongs
 */
public record UnfilledNumber(Figure figure, Scenario scenario, Place place) {}
