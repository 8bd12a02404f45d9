package vanban.docx.tree;

/** What stands in an element: other elements, and text. */
public sealed interface Node permits Element, Text {}
