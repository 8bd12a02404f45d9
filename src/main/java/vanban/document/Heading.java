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
 * @param listed its place among the headings in tables of contents; empty until {@link Numbering}
 *     gave it one, or without such tables
 */
public record Heading(
    String role,
    Optional<Ordinal> number,
    List<Inline> content,
    Origin origin,
    Optional<Integer> listed)
    implements Block {
  /** A heading that no table of contents lists. */
  public Heading(String role, Optional<Ordinal> number, List<Inline> content, Origin origin) {
    this(role, number, content, origin, Optional.empty());
  }

  /** Keeps the content from change. */
  public Heading {
    content = List.copyOf(content);
  }

  /** The same heading at a place in tables of contents. */
  Heading listed(int place) {
    return new Heading(role, number, content, origin, Optional.of(place));
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
