package vanban.picture;

import java.util.Optional;
import vanban.document.Image.Density;

/** How close pixels stand. */
final class Densities {
  /** That of screens, 96 on an inch: of files that say nothing, or nothing that makes sense. */
  static final Density USUAL = new Density(3_780, 3_780);

  private static final int LEAST = 400; // on a metre: ten on an inch
  private static final int MOST = 400_000;
  private static final double INCHES = 100 / 2.54; // of a metre

  private Densities() {}

  /** A density as a file says it, on a metre; empty if it makes no sense. */
  static Optional<Density> sensible(int across, int down) {
    return isSensible(across) && isSensible(down)
        ? Optional.of(new Density(across, down))
        : Optional.empty();
  }

  private static boolean isSensible(int density) {
    return density >= LEAST && density <= MOST;
  }

  /** How many stand on a metre of which so many stand on an inch. */
  static int ofInch(int onInch) {
    return (int) Math.round(onInch * INCHES);
  }
}
