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
 * @param mirrored whether its sheets are printed on both sides, whatever its styles say
 */
public record Document(Properties properties, List<Part> parts, boolean mirrored) {
  /** Keeps the parts from change. */
  public Document {
    parts = List.copyOf(parts);
  }

  /** A document printed as its styles say. */
  public Document(Properties properties, List<Part> parts) {
    this(properties, parts, false);
  }
}
