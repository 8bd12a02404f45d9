package vanban.figure.read;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.vietnamese.KnownMeasure;
import vanban.vietnamese.Measure;
import vanban.vietnamese.Measures;

/**
 * A measure that a file explains.
 *
 * @param of another measure, in which it can be said; empty if there is none
 * @param factor how many of that one of it is: 1 for another spelling
 * @param padded whether whole numbers below ten take a zero before them; as the other does where it
 *     is not said
 */
record MeasureSource(Optional<String> of, BigDecimal factor, Optional<Boolean> padded) {

  /** What that makes known of a name. */
  KnownMeasure known(String name, Measures others) {
    Optional<Measure> other = of.map(others::named);
    boolean counted = padded.orElse(other.map(Measure::counted).orElse(false));
    Measure.Scale own =
        counted ? Measure.Scale.counting(name) : new Measure.Scale(name, "", BigDecimal.ONE);
    return new KnownMeasure(
        other.map(one -> one.scale().times(factor)).orElse(own), counted, false);
  }
}
