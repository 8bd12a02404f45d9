package vanban.style;

/**
 * The paper and its margins, upright.
 *
 * @param paper its size
 * @param top from the upper edge to the text
 * @param bottom from the text to the lower edge
 * @param left from the left edge to the text
 * @param right from the text to the right edge
 * @param header from the upper edge to what stands in the top margin
 * @param footer from what stands in the bottom margin to the lower edge
 * @param mirror whether sheets are printed on both sides: on the back, left and right change places
 */
public record PageStyle(
    Paper paper,
    Length top,
    Length bottom,
    Length left,
    Length right,
    Length header,
    Length footer,
    boolean mirror) {

  /** The width of the text between the margins. */
  public Length textWidth() {
    return paper.width().minus(left).minus(right);
  }

  /**
   * The same paper turned for wide tables. The margins turn with it, so that the bound edge stays
   * the bound edge: the left margin comes to lie on top (HD05 IV.4.3 gives no figures).
   */
  public PageStyle turned() {
    return new PageStyle(
        paper.turned(),
        /* top= */ left,
        /* bottom= */ right,
        /* left= */ bottom,
        /* right= */ top,
        header,
        footer,
        mirror);
  }

  /**
   * The size of a sheet.
   *
   * @param width from left to right
   * @param height from top to bottom
   */
  public record Paper(Length width, Length height) {
    /** 210 × 297 mm. */
    public static final Paper A4 = new Paper(Length.millimetres(210), Length.millimetres(297));

    /** 148 × 210 mm. */
    public static final Paper A5 = new Paper(Length.millimetres(148), Length.millimetres(210));

    /** The same sheet turned a quarter. */
    public Paper turned() {
      return new Paper(/* width= */ height, /* height= */ width);
    }
  }
}
