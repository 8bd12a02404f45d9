package vanban.figure.words;

import java.util.ArrayList;
import java.util.List;

/**
 * How a printed number follows from what is declared.
 *
 * @param steps a sentence each: {@code Thực hiện / kế hoạch = 238 / 1.150 = 20,7%}
 * @param basis on what it stands
 */
record Derivation(List<String> steps, Basis basis) {
  /** Keeps the steps from change. */
  Derivation {
    steps = List.copyOf(steps);
  }

  /** On what a printed number stands. */
  enum Basis {
    /** It is printed as it is declared. */
    DECLARED,
    /** It follows from others, of which one at least stands where the figure is declared. */
    COMPUTED,
    /** It follows from numbers of units alone; nothing stands where the figure is declared. */
    OF_UNITS
  }

  /** The same with one more step, by which it is no longer as it is declared. */
  Derivation with(String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return new Derivation(more, basis == Basis.DECLARED ? Basis.COMPUTED : basis);
  }
}
