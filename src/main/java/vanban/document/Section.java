package vanban.document;

import java.util.List;
import java.util.Optional;

/**
 * A section: its heading, if it has one, what it says, and the sections below it.
 *
 * <p>Its number is printed by its lead, the first of its blocks: a {@link Heading}, or a {@link
 * Paragraph} where the section has no heading or runs in.
 *
 * @param id by which references find it; empty where nothing refers to it
 * @param label how it is numbered and cited
 * @param blocks at least one, the lead first
 * @param origin where it was written
 * @param newPage whether it starts a page
 */
public record Section(
    Optional<String> id, Label label, List<Block> blocks, Origin origin, boolean newPage)
    implements Block {
  /** A section that goes on where the one before ends. */
  public Section(Optional<String> id, Label label, List<Block> blocks, Origin origin) {
    this(id, label, blocks, origin, false);
  }

  /** Keeps the blocks from change. */
  public Section {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("a section has at least one block");
    }
  }

  /** The number it has; empty until {@link Numbering} gave it one, or without. */
  public Optional<Ordinal> number() {
    return label.number();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
