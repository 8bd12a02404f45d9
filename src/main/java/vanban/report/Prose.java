package vanban.report;

import java.util.List;

/**
 * Parsed prose: paragraphs, lists and tables in order.
 *
 * @param blocks none for prose that was left out
 */
public record Prose(List<ProseBlock> blocks) {
  /** No prose. */
  public static final Prose EMPTY = new Prose(List.of());

  /** Keeps the blocks from change. */
  public Prose {
    blocks = List.copyOf(blocks);
  }

  /** A paragraph of these words; none where there are no words. */
  static Prose of(String words) {
    return words.isEmpty() ? EMPTY : of(new ProseInline.Text(words));
  }

  /** A paragraph of nothing but this. */
  static Prose of(ProseInline content) {
    return new Prose(List.of(new ProseBlock.Paragraph(List.of(content))));
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return blocks.isEmpty();
  }

  /**
   * The same prose with another full stop at its very end: {@code ending("./.")}. Prose that ends
   * otherwise, in a table or a note, say, stays as it is.
   */
  public Prose ending(String fullStop) {
    return isEmpty() ? this : new Prose(LastStop.replaced(blocks, fullStop));
  }

  /** Whether it starts with a paragraph, into which a number or a title can run. */
  public boolean startsWithParagraph() {
    return !blocks.isEmpty() && blocks.get(0) instanceof ProseBlock.Paragraph;
  }
}
