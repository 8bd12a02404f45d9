package vanban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph.
 *
 * @param role its look
 * @param number the number printed before it, where it leads a section without heading or is the
 *     caption of a table; empty until {@link Numbering} gave it one, or without
 * @param content the words
 * @param origin where it was written
 */
public record Paragraph(String role, Optional<Ordinal> number, List<Inline> content, Origin origin)
    implements Block {
  /** Keeps the content from change. */
  public Paragraph {
    content = List.copyOf(content);
  }

  /** A paragraph without a number. */
  public Paragraph(String role, List<Inline> content, Origin origin) {
    this(role, Optional.empty(), content, origin);
  }

  /** The title of its section, where it begins with that. */
  public Optional<Inline.Span> title() {
    return content.stream()
        .findFirst()
        .filter(Inline.Span.class::isInstance)
        .map(Inline.Span.class::cast)
        .filter(span -> span.title().isPresent());
  }

  /** Its line in tables of contents, where they list the title with which it begins. */
  public Optional<Contents.Entry> listed() {
    return title().flatMap(Inline.Span::entry);
  }

  /** The same paragraph with a number before it, or without. */
  Paragraph numbered(Optional<Ordinal> given) {
    return new Paragraph(role, given, content, origin);
  }

  /** The same paragraph with other words in the place of its first. */
  Paragraph beginning(Inline first) {
    List<Inline> other = new ArrayList<>(content);
    other.set(0, first);
    return new Paragraph(role, number, other, origin);
  }

  /** The same paragraph in another role. */
  public Paragraph in(String other) {
    return new Paragraph(other, number, content, origin);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
