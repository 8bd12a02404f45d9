package vanban.check.number.quantity;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A number in prose, and what it is of.
 *
 * @param from offset of its first letter
 * @param to offset behind the number, its percent sign among it
 * @param typed as it stands
 * @param value what it is worth, without its unit
 * @param unit what it is of
 */
public record Quantity(int from, int to, String typed, BigDecimal value, Unit unit) {
  /** What is counted, but never rounded. */
  private static final Set<String> PLAIN = Set.of("", "đồng");

  /**
   * What a number is of.
   *
   * @param percent whether it is a percentage
   * @param scale the word that multiplies it or the measure behind it: {@code tỷ}, {@code ha};
   *     empty for none
   * @param noun the words behind, up to the next sign; empty for none
   */
  public record Unit(boolean percent, String scale, String noun) {}

  /** The same so many letters further on. */
  public Quantity moved(int by) {
    return new Quantity(from + by, to + by, typed, value, unit);
  }

  /** The same of what another one is of, if nothing is said of what it is of. */
  public Quantity like(Quantity other) {
    boolean bare = unit.equals(new Unit(false, "", ""));
    return bare ? new Quantity(from, to, typed, value, other.unit()) : this;
  }

  /** Half of what its last digit is worth; nothing for what is counted one by one. */
  public BigDecimal tolerance() {
    boolean counted = !unit.percent() && value.scale() <= 0 && PLAIN.contains(unit.scale());
    return counted
        ? BigDecimal.ZERO
        : BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0)).divide(BigDecimal.valueOf(2));
  }

  /** Whether it is of money. */
  public boolean isMoney() {
    return Units.isMoney(unit.scale());
  }

  /** Whether it is weighed, measured or paid, not counted. */
  public boolean isMeasured() {
    return !unit.scale().isEmpty();
  }
}
