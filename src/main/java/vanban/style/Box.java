package vanban.style;

import java.util.Optional;
import java.util.Set;

/**
 * Lines drawn round a paragraph, whose words stand in the middle of it. The box itself stands where
 * the lines of the paragraph would.
 *
 * @param width of the box with its lines; empty for as wide as the words need
 * @param weight how thick its lines are
 * @param paddingX on the left and on the right of the words, its lines included, where the box has
 *     no width
 * @param paddingY above and below the words
 * @param sides on which a line is drawn, where not on all; such lines are as long as the paragraph
 *     is wide, or high
 */
public record Box(
    Optional<Length> width, Length weight, Length paddingX, Length paddingY, Set<Side> sides) {

  /** The sides of a paragraph. */
  public enum Side {
    /** Above it. */
    TOP,
    /** On its right. */
    RIGHT,
    /** Below it. */
    BOTTOM,
    /** On its left. */
    LEFT
  }

  /** Keeps the sides from change. */
  public Box {
    sides = Set.copyOf(sides);
  }

  /** Whether it goes all round. */
  public boolean isClosed() {
    return sides.size() == Side.values().length;
  }

  /** How wide it is, with its lines, round words as long as {@code words}. */
  public Length around(Length words) {
    return width.orElseGet(() -> words.plus(paddingX).plus(paddingX));
  }
}
