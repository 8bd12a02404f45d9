package vanban.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import vanban.vietnamese.Decimals;

/** A number of a figure, or why there is none. */
public sealed interface Amount {
  /** There is none for a reason that is among the diagnostics already. */
  Amount FAULTY = new Faulty();

  /** The number, where there is one. */
  Optional<BigDecimal> known();

  /** The number as a chart draws it, where there is one. */
  Optional<BigDecimal> drawn();

  /** The bound that the number is, where there is one and it is. */
  Optional<Bound> bound();

  /**
   * A number.
   *
   * @param number with the decimals it is printed with: those typed, or of a computed one those
   *     that are left without zeros at the end
   * @param bound that it is, where it is a plan to be kept
   * @param unrounded the number itself, where it follows from a ratio that is rounded to be
   *     printed: what is said of it must hold for this one; it has as many decimals as matter
   */
  record Known(BigDecimal number, Optional<Bound> bound, Optional<BigDecimal> unrounded)
      implements Amount {
    private static final int TELLING_PLACES = 20;

    /** One that is no bound. */
    public Known(BigDecimal number) {
      this(number, Optional.empty());
    }

    /** One that is printed as it is. */
    public Known(BigDecimal number, Optional<Bound> bound) {
      this(number, bound, Optional.empty());
    }

    /**
     * One that is printed rounded: never as more than nothing where it is less, or the other way
     * round.
     *
     * @param printed what it comes to by the numbers that are printed
     * @param unrounded what it is
     */
    public static Known rounded(BigDecimal printed, BigDecimal unrounded) {
      boolean sound = printed.signum() == unrounded.signum();
      BigDecimal number =
          sound ? printed : unrounded.setScale(Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
      return new Known(number, Optional.empty(), Optional.of(Decimals.trimmed(unrounded)));
    }

    /** The number by which it is judged: what it is, not what is printed. */
    public BigDecimal judged() {
      return unrounded
          .map(exact -> Decimals.trimmed(exact.setScale(TELLING_PLACES, RoundingMode.HALF_UP)))
          .orElse(number);
    }

    /** What is printed, or two digits of what is printed as nothing and is more. */
    @Override
    public Optional<BigDecimal> drawn() {
      return Optional.of(isTiny() ? judged().round(new MathContext(2)) : number);
    }

    /** Whether it is printed as nothing, which it is not. */
    public boolean isTiny() {
      return number.signum() == 0 && judged().signum() != 0;
    }

    @Override
    public Optional<BigDecimal> known() {
      return Optional.of(number);
    }
  }

  /** Why there is no number. */
  sealed interface Unknown extends Amount {
    @Override
    default Optional<BigDecimal> known() {
      return Optional.empty();
    }

    @Override
    default Optional<BigDecimal> drawn() {
      return Optional.empty();
    }

    @Override
    default Optional<Bound> bound() {
      return Optional.empty();
    }
  }

  /**
   * Nothing is stated.
   *
   * @param figure that should state it
   * @param scenario what it should state
   */
  record Missing(Figure figure, Scenario scenario) implements Unknown {}

  /**
   * Still to be filled in; where that is, is among the diagnostics.
   *
   * @param figure whose number it is
   * @param scenario which of its numbers
   */
  record Unfilled(Figure figure, Scenario scenario) implements Unknown {}

  /**
   * A ratio to zero.
   *
   * @param divisor the figure that is zero
   * @param scenario which of its numbers
   */
  record Undivided(Figure divisor, Scenario scenario) implements Unknown {}

  /**
   * A rate that units state, of which there is no total.
   *
   * @param figure whose total is wanted
   * @param ofUnit the same figure of a unit that computes it, after whose example the total can be
   *     computed too; empty if no unit does
   */
  record Unsummable(Figure figure, Optional<Figure> ofUnit) implements Unknown {}

  /**
   * A plan that would follow from others of which one is a bound: bounds do not add up.
   *
   * @param figure whose plan it is
   * @param scenario which of its plans
   * @param bounded the figure whose plan is a bound
   */
  record Unadded(Figure figure, Scenario scenario, Figure bounded) implements Unknown {}

  /**
   * A number that cannot be said in another measure, for its decimals would never end.
   *
   * @param number as it is measured
   * @param from in what it is measured: {@code m²}
   * @param to in what it is wanted: {@code sào}
   */
  record Inexact(BigDecimal number, String from, String to) implements Unknown {}

  /** See {@link #FAULTY}. */
  record Faulty() implements Unknown {}
}
