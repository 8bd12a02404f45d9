package vanban.docx.tree;

/**
 * Letters between tags.
 *
 * @param letters as they are meant, without the signs by which XML writes some of them
 */
public record Text(String letters) implements Node {}
