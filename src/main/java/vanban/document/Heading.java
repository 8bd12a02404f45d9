package vanban.document;

import java.util.List;
import java.util.Optional;

/**
 * The heading of a section; stands first in its section and nowhere else.
 *
 * @param role its look
 * @param number the number of its section; empty until {@link Numbering} gave it one, or without
 * @param content the title
 * @param origin where it was written
 */
public record Heading(String role, Optional<Ordinal> number, List<Inline> content, Origin origin)
    implements Block {
  /** Keeps the content from change. */
  public Heading {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
