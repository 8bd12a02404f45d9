package vanban.document;

import java.util.List;
import java.util.Optional;

/**
 * A table of contents: the headings of the document, as deep as there are roles.
 *
 * @param roles of its lines, one for each depth, the outermost first; at least one
 * @param entries its lines; none until {@link Numbering} wrote them
 * @param origin where it was asked for
 */
public record Contents(List<String> roles, List<Entry> entries, Origin origin) implements Block {
  /** Keeps the lists from change. */
  public Contents {
    roles = List.copyOf(roles);
    entries = List.copyOf(entries);
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("a table of contents has at least one depth");
    }
  }

  /** One that has no lines yet. */
  public Contents(List<String> roles, Origin origin) {
    this(roles, List.of(), origin);
  }

  /**
   * A line of it.
   *
   * @param depth 1 for the headings of sections that stand in none
   * @param heading its place among the headings that are listed, 1 for the first of the document
   * @param words the heading's number and words
   * @param page the number on the page where it stands; empty where nobody knows
   */
  public record Entry(int depth, int heading, String words, Optional<String> page) {
    /** The same line with another page. */
    Entry on(Optional<String> other) {
      return new Entry(depth, heading, words, other);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
