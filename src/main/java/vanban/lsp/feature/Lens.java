package vanban.lsp.feature;

import vanban.source.Place;

/**
 * What an editor shows above a line that declares something.
 *
 * @param name that is declared
 * @param text to be shown
 */
public record Lens(Place name, String text) {}
