package vanban.compare.print;

import vanban.compare.Change;
import vanban.compare.Comparison;
import vanban.usage.FigureMoves;

/**
 * All that is different between two versions of a document.
 *
 * @param old what the old version is called: a file, or a revision with one
 * @param now what the new version is called
 * @param words piece by piece
 * @param figures that are others
 */
public record Difference(String old, String now, Comparison words, FigureMoves figures) {
  /** Whether there is nothing to tell. */
  public boolean isNone() {
    return words.isSame() && figures.moves().isEmpty();
  }

  /** How many pieces are new, gone, edited or elsewhere. */
  long changed() {
    return words.changes().stream()
        .filter(change -> !(change instanceof Change.Same) && !(change instanceof Change.MovedAway))
        .count();
  }
}
