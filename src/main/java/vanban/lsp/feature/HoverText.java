package vanban.lsp.feature;

import vanban.source.Place;

/**
 * What an editor tells of the words under a cursor.
 *
 * @param place the words
 * @param markdown what is told
 */
public record HoverText(Place place, String markdown) {}
