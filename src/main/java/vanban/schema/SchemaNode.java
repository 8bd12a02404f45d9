package vanban.schema;

/** A node of the tree that describes a file: what a value must be, or a key of a mapping. */
public sealed interface SchemaNode permits Schema, Key {}
