package vanban.document;

/**
 * What stands below one another: sections, paragraphs, lists, tables, charts, pictures, columns,
 * rules.
 */
public sealed interface Block
    permits Section, Heading, Paragraph, ItemList, Captioned, Columns, Rule, Contents {

  /** Hands this block to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * One method per kind of block; there are no defaults, so that a forgotten kind does not compile.
   *
   * @param <R> what comes of a block
   */
  interface Visitor<R> {
    /** What comes of a section. */
    R visit(Section section);

    /** What comes of a heading. */
    R visit(Heading heading);

    /** What comes of a paragraph. */
    R visit(Paragraph paragraph);

    /** What comes of a list. */
    R visit(ItemList list);

    /** What comes of a table. */
    R visit(Table table);

    /** What comes of a chart. */
    R visit(Chart chart);

    /** What comes of a picture. */
    R visit(Picture picture);

    /** What comes of blocks side by side. */
    R visit(Columns columns);

    /** What comes of a drawn line. */
    R visit(Rule rule);

    /** What comes of a table of contents. */
    R visit(Contents contents);
  }
}
