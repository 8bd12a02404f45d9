package vanban.figure.read;

import java.util.Optional;
import vanban.figure.Precision;

/**
 * How a file, or one figure, says that percentages and ratios are written.
 *
 * @param decimals behind the comma
 * @param zeros what becomes of those at the end
 */
record PrecisionSource(Optional<Integer> decimals, Optional<Zeros> zeros) {
  /** What becomes of zeros at the end of decimals. */
  enum Zeros {
    /** They are printed: 20,70%. */
    KEEP,
    /** They are left out: 20,7%. */
    DROP
  }

  /** Whether it says nothing. */
  boolean isEmpty() {
    return decimals.isEmpty() && zeros.isEmpty();
  }

  /** What it says, and where it says nothing what another does. */
  Precision over(Precision other) {
    return new Precision(
        decimals.orElse(other.decimals()),
        zeros.map(one -> one == Zeros.DROP).orElse(other.dropsZeros()));
  }
}
