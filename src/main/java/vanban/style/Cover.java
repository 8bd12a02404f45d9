package vanban.style;

import java.util.Optional;

/**
 * What pages of a cover have that is not as on other pages.
 *
 * @param margins its own margins
 * @param border its own lines round the page; none where it does not say any
 * @param vertical where its text stands between the upper and the lower margin
 */
public record Cover(Margins margins, Optional<PageBorder> border, Vertical vertical) {
  /** A cover that is as all other pages, without their border. */
  public static final Cover PLAIN = new Cover(Margins.NONE, Optional.empty(), Vertical.TOP);

  /**
   * Margins, each where it is not that of other pages.
   *
   * @param top from the upper edge to the text
   * @param bottom from the text to the lower edge
   * @param left from the left edge to the text
   * @param right from the text to the right edge
   */
  public record Margins(
      Optional<Length> top,
      Optional<Length> bottom,
      Optional<Length> left,
      Optional<Length> right) {
    /** None of its own. */
    public static final Margins NONE =
        new Margins(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
