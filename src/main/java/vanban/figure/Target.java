package vanban.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a plan asks for.
 *
 * @param bound that is to be kept; empty where a number is to be met
 * @param usual which way is better where there is no bound
 */
public record Target(Optional<Bound> bound, Better usual) {

  /** Whether less is better. */
  public boolean isLower() {
    return bound.map(Bound::better).orElse(usual) == Better.LOWER;
  }

  /** What comes of a plan by what was done: a bound is kept or not, and never exceeded. */
  public Outcome outcome(BigDecimal done, BigDecimal plan) {
    if (bound.isPresent()) {
      return bound.get().isKept(done, plan) ? Outcome.REACHED : Outcome.SHORT;
    }
    int beyond = done.compareTo(plan) * (isLower() ? -1 : 1);
    if (beyond == 0) {
      return Outcome.REACHED;
    }
    return beyond > 0 ? Outcome.EXCEEDED : Outcome.SHORT;
  }
}
