package vanban.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A picture with what stands below it: its title, and lines such as where it is from.
 *
 * @param role its look
 * @param shown what it shows
 * @param caption the title, and its number
 * @param below further lines, top to bottom
 * @param origin where it was written
 */
public record Picture(
    String role, Shown shown, Caption caption, List<Paragraph> below, Origin origin)
    implements Captioned {
  /** Keeps the lines from change. */
  public Picture {
    below = List.copyOf(below);
  }

  /**
   * What a picture shows.
   *
   * @param image its file
   * @param made where that comes from
   * @param alt what it says, in words for those who cannot see it; never empty
   * @param width as wanted, in millimetres; empty for that of the file
   */
  public record Shown(Image image, Made made, String alt, Optional<BigDecimal> width) {}

  /** Where the file of a picture comes from. */
  public sealed interface Made permits Made.File, Made.Qr {
    /**
     * It was there.
     *
     * @param name as typed
     */
    record File(String name) implements Made {}

    /**
     * It was drawn: a QR code.
     *
     * @param text what it says to who reads it
     */
    record Qr(String text) implements Made {}
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
