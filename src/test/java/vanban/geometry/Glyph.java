package vanban.geometry;

/**
 * A letter on a page.
 *
 * @param text what it says, in NFC
 * @param left its left edge, in points from the left edge of the page
 * @param right its right edge
 * @param baseline in points from the upper edge of the page
 * @param size of its font, in points
 * @param font its name, such as {@code LiberationSerif-Bold}
 */
record Glyph(String text, double left, double right, double baseline, double size, String font) {
  boolean isBlank() {
    return text.isBlank();
  }

  Glyph with(String words, double end) {
    return new Glyph(words, left, end, baseline, size, font);
  }
}
