package vanban.lsp.feature;

/**
 * What an editor points at.
 *
 * @param file as messages show it
 * @param offset of the char behind it
 */
public record Cursor(String file, int offset) {}
