package vanban.report;

import java.util.List;

/** What stands below one another in prose. */
public sealed interface ProseBlock permits ProseBlock.Paragraph, ProseBlock.ItemList, Table {

  /** Hands this block to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * A paragraph.
   *
   * @param content its words
   */
  record Paragraph(List<ProseInline> content) implements ProseBlock {
    /** Keeps the content from change. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Paragraphs after a sign.
   *
   * @param sign {@code "-"}, {@code "+"} or {@code "*"}, as typed
   * @param items what follows each sign; each starts with a paragraph
   */
  record ItemList(String sign, List<Prose> items) implements ProseBlock {
    /** Keeps the items from change. */
    public ItemList {
      items = List.copyOf(items);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method per kind of block.
   *
   * @param <R> what comes of a block
   */
  interface Visitor<R> {
    /** What comes of a paragraph. */
    R visit(Paragraph paragraph);

    /** What comes of a list. */
    R visit(ItemList list);

    /** What comes of a table. */
    R visit(Table table);
  }
}
