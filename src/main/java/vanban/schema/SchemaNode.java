package vanban.schema;

/** A node of the tree that describes a file: what a value must be, or keys of a mapping. */
public sealed interface SchemaNode permits Schema, Field {}
