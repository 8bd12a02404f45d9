package vanban.document;

import java.util.List;
import java.util.Optional;
import vanban.vietnamese.NumberPattern;

/**
 * A section: its heading, if it has one, what it says, and the sections below it.
 *
 * <p>Its number is printed by its lead, the first of its blocks: a {@link Heading}, or a {@link
 * Paragraph} where the section has no heading or runs in.
 *
 * @param id by which references find it; empty where nothing refers to it
 * @param called the word a reference puts before the number ({@code "Mục"}), or empty
 * @param pattern how it is numbered; empty for a section without a number
 * @param throughout whether its number goes on through its whole part, whatever sections it stands
 *     in: articles count on from chapter to chapter
 * @param number the number it has; empty until {@link Numbering} gave it one
 * @param blocks at least one, the lead first
 */
public record Section(
    Optional<String> id,
    String called,
    Optional<NumberPattern> pattern,
    boolean throughout,
    Optional<Ordinal> number,
    List<Block> blocks)
    implements Block {
  /** Keeps the blocks from change. */
  public Section {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a section has at least one block");
    }
  }

  /** A section whose number starts anew in each section around it. */
  public Section(
      Optional<String> id,
      String called,
      Optional<NumberPattern> pattern,
      Optional<Ordinal> number,
      List<Block> blocks) {
    this(id, called, pattern, false, number, blocks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
