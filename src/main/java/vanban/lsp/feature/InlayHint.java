package vanban.lsp.feature;

import vanban.source.Place;

/**
 * What an editor shows between the letters of a file, which does not stand there.
 *
 * @param at where: a point
 * @param text to be shown
 */
public record InlayHint(Place at, String text) {}
