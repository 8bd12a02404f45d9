package vanban.document;

import java.util.List;

/**
 * A finished document: what stands where and in which role, without fonts, sizes or colours.
 *
 * <p>As the markup reader makes it, numbers and references are still open; {@link
 * Numbering#number(Document)} fills them in.
 *
 * @param properties what the file says of itself
 * @param parts at least one; the first is the document proper, further ones are appendices
 */
public record Document(Properties properties, List<Part> parts) {
  /** Keeps the parts from change. */
  public Document {
    parts = List.copyOf(parts);
  }
}
