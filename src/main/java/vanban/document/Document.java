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
 * @param sheets what all its pages share
 */
public record Document(Properties properties, List<Part> parts, Sheets sheets) {
  /**
   * What all pages of a document share.
   *
   * @param mirrored whether they are printed on both sides of a sheet, whatever the styles say
   * @param watermark the words that stand behind the text of each; empty for none
   */
  public record Sheets(boolean mirrored, String watermark) {
    /** As the styles say, and nothing behind the text. */
    public static final Sheets PLAIN = new Sheets(false, "");
  }

  /** Keeps the parts from change. */
  public Document {
    parts = List.copyOf(parts);
  }

  /** A document printed as its styles say. */
  public Document(Properties properties, List<Part> parts) {
    this(properties, parts, Sheets.PLAIN);
  }
}
