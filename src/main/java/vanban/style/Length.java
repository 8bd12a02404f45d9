package vanban.style;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length, exact in millimetres as in points.
 *
 * @param emu in units of 1/36 000 mm, of which a point has 12 700: the unit in which a tenth of a
 *     millimetre and a twentieth of a point are both whole
 */
public record Length(long emu) implements Comparable<Length> {
  /** No length at all. */
  public static final Length ZERO = new Length(0);

  private static final Map<String, Integer> UNITS =
      Map.of("mm", 36_000, "cm", 360_000, "pt", 12_700);
  private static final Pattern WRITTEN =
      Pattern.compile("(-?[0-9]{1,30}(?:\\.[0-9]{1,30})?) ?(mm|cm|pt)");
  private static final double PER_MILLIMETRE = 36_000.0;
  private static final double PER_POINT = 12_700.0;
  private static final int PER_TWIP = 635;
  private static final int HUNDREDTH = 127; // of a point
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE / 100_000);
  private static final int DIGITS = 6; // of a millimetre: closer than the unit of emu

  /** The length of that many millimetres. */
  public static Length millimetres(double value) {
    return new Length(Math.round(value * PER_MILLIMETRE));
  }

  /** The length of that many points (1/72 inch). */
  public static Length points(double value) {
    return new Length(Math.round(value * PER_POINT));
  }

  /** The length of that many twentieths of a point. */
  public static Length ofTwips(long value) {
    return new Length(value * PER_TWIP);
  }

  /** The length of all of them together. */
  public static Length sum(List<Length> lengths) {
    return lengths.stream().reduce(ZERO, Length::plus);
  }

  /**
   * Reads {@code "12.8mm"}, {@code "1cm"}, {@code "0.75pt"}, {@code "-1mm"}.
   *
   * @return empty where the text is no length; no length is longer than some thousand kilometres,
   *     and none has more than 30 digits before or after its point
   */
  public static Optional<Length> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    BigDecimal unit = BigDecimal.valueOf(UNITS.getOrDefault(matcher.group(2), 0));
    BigDecimal emu = new BigDecimal(matcher.group(1)).multiply(unit);
    BigDecimal whole = emu.setScale(0, RoundingMode.HALF_UP).max(MOST.negate()).min(MOST);
    return Optional.of(new Length(whole.longValue()));
  }

  /** As {@link #parse} reads it: in points where it is whole hundredths of them, else in mm. */
  public String written() {
    String unit = emu % HUNDREDTH == 0 ? "pt" : "mm";
    BigDecimal length = BigDecimal.valueOf(emu);
    return length
            .divide(BigDecimal.valueOf(UNITS.getOrDefault(unit, 1)), DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString()
        + unit;
  }

  /** In millimetres with at most one decimal, as it is told to people: {@code 12.7mm}. */
  public String told() {
    BigDecimal unit = BigDecimal.valueOf(UNITS.getOrDefault("mm", 1));
    BigDecimal length = BigDecimal.valueOf(emu).divide(unit, 1, RoundingMode.HALF_UP);
    return length.stripTrailingZeros().toPlainString() + "mm";
  }

  /** In points. */
  public double inPoints() {
    return emu / PER_POINT;
  }

  /** In twentieths of a point, rounded to the nearest. */
  public int twips() {
    return (int) Math.floorDiv(emu + PER_TWIP / 2, (long) PER_TWIP);
  }

  /** Both lengths together. */
  public Length plus(Length other) {
    return new Length(emu + other.emu);
  }

  /** This length less the other; negative where the other is longer. */
  public Length minus(Length other) {
    return new Length(emu - other.emu);
  }

  /** The longer of both. */
  public Length max(Length other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** The shorter of two. */
  public Length min(Length other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /** This length {@code numerator / denominator} times. */
  public Length times(long numerator, long denominator) {
    return new Length(emu * numerator / denominator);
  }

  @Override
  public int compareTo(Length other) {
    return Long.compare(emu, other.emu);
  }
}
