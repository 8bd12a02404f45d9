package vanban.document;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param role its look
 * @param number the number printed before it, where it leads a section without heading or is the
 *     caption of a table; empty until {@link Numbering} gave it one, or without
 * @param content the words
 */
public record Paragraph(String role, Optional<Ordinal> number, List<Inline> content)
    implements Block {
  /** Keeps the content from change. */
  public Paragraph {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
