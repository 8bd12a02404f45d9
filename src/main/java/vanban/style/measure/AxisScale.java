package vanban.style.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vanban.vietnamese.Decimals;

/**
 * From where to where an axis of numbers runs, and how far its lines lie apart.
 *
 * @param least at its start
 * @param most at its end, above {@code least}
 * @param step from line to line, above zero
 */
public record AxisScale(BigDecimal least, BigDecimal most, BigDecimal step) {
  private static final int LINES = 5; // between the ends, about
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final List<BigDecimal> STEPS =
      List.of(BigDecimal.ONE, new BigDecimal(2), new BigDecimal("2.5"), new BigDecimal(5), TEN);
  private static final int PLACES = 6; // of what nobody reads

  /** Numbers this large or larger have lines at whole numbers only. */
  private static final BigDecimal LARGE = new BigDecimal(3);

  /**
   * The scale of numbers that all have room, zero with them, and beyond each end the words for the
   * last number.
   *
   * @param least of the numbers
   * @param most of the numbers
   * @param words the part of the axis that the words for a number take, from 0 to less than 0.5
   */
  static AxisScale fromZero(BigDecimal least, BigDecimal most, double words) {
    BigDecimal bottom = least.min(BigDecimal.ZERO);
    BigDecimal top = most.max(BigDecimal.ZERO);
    int ends = (bottom.signum() < 0 ? 1 : 0) + (top.signum() > 0 ? 1 : 0);
    if (ends == 0) {
      return new AxisScale(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE);
    }
    BigDecimal free = BigDecimal.valueOf(1 - words * ends);
    BigDecimal whole = top.subtract(bottom).divide(free, PLACES + top.scale(), RoundingMode.UP);
    BigDecimal room = whole.multiply(BigDecimal.valueOf(words));
    return rounded(
        bottom.signum() < 0 ? bottom.subtract(room) : bottom,
        top.signum() > 0 ? top.add(room) : top);
  }

  /**
   * The scale of a line: where all its numbers lie far above zero and near to one another, it
   * starts above zero.
   *
   * @param words as for {@link #fromZero}
   */
  static AxisScale ofLine(BigDecimal least, BigDecimal most, double words) {
    BigDecimal spread = most.subtract(least);
    boolean near = least.signum() > 0 && spread.multiply(new BigDecimal(2)).compareTo(most) < 0;
    if (!near || spread.signum() == 0) {
      return fromZero(least, most, words);
    }
    BigDecimal room = spread.multiply(BigDecimal.valueOf(2 * words));
    return rounded(least.subtract(room).max(BigDecimal.ZERO), most.add(room));
  }

  /** With its ends at lines. */
  private static AxisScale rounded(BigDecimal least, BigDecimal most) {
    BigDecimal step = step(most.subtract(least), most.abs().max(least.abs()));
    BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
    BigDecimal to = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
    return new AxisScale(Decimals.trimmed(from), Decimals.trimmed(to), Decimals.trimmed(step));
  }

  /** A simple number of a power of ten, so that there are about {@link #LINES}. */
  private static BigDecimal step(BigDecimal length, BigDecimal largest) {
    BigDecimal wanted =
        length.divide(BigDecimal.valueOf(LINES), PLACES + length.scale() + 1, RoundingMode.UP);
    int power = wanted.precision() - wanted.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    boolean whole = largest.compareTo(LARGE) >= 0;
    return STEPS.stream()
        .map(unit::multiply)
        .filter(one -> one.compareTo(wanted) >= 0)
        .filter(one -> !whole || Decimals.trimmed(one).scale() == 0)
        .findFirst()
        .orElse(BigDecimal.ONE);
  }

  /**
   * The scale by which numbers stand between two heights, wherever zero is: their words say them.
   *
   * @param from the part of the axis below the least, from 0
   * @param to the part of the axis below the most, above {@code from}, up to 1
   */
  static AxisScale within(BigDecimal least, BigDecimal most, double from, double to) {
    double size = Math.max(Math.abs(least.doubleValue()), Math.abs(most.doubleValue()));
    double spread = most.subtract(least).doubleValue();
    double shown = Math.max(spread, size == 0 ? 1 : size / 2); // small differences stay small
    double whole = shown / (to - from);
    double start = least.doubleValue() - (shown - spread) / 2 - from * whole;
    return new AxisScale(plain(start), plain(start + whole), plain(whole));
  }

  private static BigDecimal plain(double number) {
    return Decimals.trimmed(BigDecimal.valueOf(number).setScale(PLACES, RoundingMode.HALF_UP));
  }

  /** The numbers at its lines. */
  public List<BigDecimal> lines() {
    List<BigDecimal> lines = new ArrayList<>();
    for (BigDecimal at = least; at.compareTo(most) <= 0; at = at.add(step)) {
      lines.add(at);
    }
    return lines;
  }

  /** Which part of the axis lies below a number: 0 at its start, 1 at its end. */
  public double part(BigDecimal number) {
    return number.subtract(least).doubleValue() / most.subtract(least).doubleValue();
  }

  /** The words for the numbers at its lines. */
  List<String> words(String sign) {
    return lines().stream().map(number -> Decimals.write(number) + sign).toList();
  }
}
