package vanban.docx.tree;

/**
 * What an element says of itself.
 *
 * @param name of which prefix and namespace are empty for one without a namespace
 * @param value as it is meant
 */
public record Attribute(Name name, String value) {}
