package vanban.style;

import java.util.Optional;

/**
 * Lines drawn round a paragraph, whose words stand in the middle of it. The box itself stands where
 * the lines of the paragraph would.
 *
 * @param width of the box with its lines; empty for as wide as the words need
 * @param weight how thick its lines are
 * @param paddingX on the left and on the right of the words, its lines included, where the box has
 *     no width
 * @param paddingY above and below the words
 */
public record Box(Optional<Length> width, Length weight, Length paddingX, Length paddingY) {
  /** How wide it is, with its lines, round words as long as {@code words}. */
  public Length around(Length words) {
    return width.orElseGet(() -> words.plus(paddingX).plus(paddingX));
  }
}
