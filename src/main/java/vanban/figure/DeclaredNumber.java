package vanban.figure;

import java.math.BigDecimal;
import java.util.Optional;
import vanban.source.Place;

/** What stands in a file where a number of a figure belongs. */
public sealed interface DeclaredNumber {
  /** No number, or in a file that could not be read; which is said already. */
  DeclaredNumber FAULTY = new Faulty();

  /**
   * A number.
   *
   * @param number with the decimals that are typed, also zeros at the end
   * @param place where it stands
   * @param bound that it is, where it is a plan to be kept
   */
  record Typed(BigDecimal number, Place place, Optional<Bound> bound) implements DeclaredNumber {
    /** One that is no bound. */
    public Typed(BigDecimal number, Place place) {
      this(number, place, Optional.empty());
    }
  }

  /**
   * Left open, to be filled in.
   *
   * @param place of the key under which the number belongs
   */
  record Blank(Place place) implements DeclaredNumber {}

  /** See {@link #FAULTY}. */
  record Faulty() implements DeclaredNumber {}
}
