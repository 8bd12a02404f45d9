package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a number counts or measures, which decides how it is written ({@code 03 đồng chí}, but
 * {@code 3 ha} and {@code 3%}) and with what else it can be added. {@link Measures} knows them by
 * their names.
 *
 * @param name as the author wrote it; empty for a number that stands alone
 * @param counted whether whole numbers below ten take a zero before them: things are counted,
 *     measures and money are not
 * @param scale how large one of it is
 */
public record Measure(String name, boolean counted, Scale scale) {
  /** Of a number that neither counts nor measures anything: how many times as large. */
  public static final Measure NONE = new Measure("", false, Scale.COUNT);

  /** Of percentages. */
  public static final Measure PERCENT =
      new Measure("%", false, new Scale(Scale.TIMES, "", BigDecimal.ONE.movePointLeft(2)));

  /** Stands for a number that is not there yet. */
  public static final String BLANK = "……";

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final String POINTS = "điểm phần trăm";
  private static final Measure PERCENTAGE_POINTS =
      new Measure(POINTS, false, new Scale(POINTS, "", BigDecimal.ONE));

  /** Written to the number without a space. */
  private static final Set<String> SIGNS = Set.of("%", "‰", "°");

  /** Of which there is a measure in capitals a billion times as large. */
  private static final Pattern MILLIWATT = Pattern.compile("(?<!\\p{L})mW(h)?(?!\\p{L})");

  /** Of which there is no total; those with a stroke have none either. */
  private static final Set<String> RATES =
      Set.of("%", "‰", "phần trăm", "phần nghìn", POINTS, "điểm %", "°", "°c");

  /**
   * How large one of a measure is.
   *
   * @param dimension what is measured, by its smallest common name: {@code đồng} of money, {@code
   *     kg} of mass, {@code kg/ha} of what is reaped from an area; empty of what is counted
   * @param noun of what is counted, in small letters: {@code lượt khách} of {@code nghìn lượt
   *     khách}
   * @param factor how many of that it is: 1,000,000,000 for {@code tỷ đồng}; above zero
   */
  public record Scale(String dimension, String noun, BigDecimal factor) {
    /** Keeps the factor in one form, so that equal ones are equal. */
    public Scale {
      factor = factor.stripTrailingZeros();
    }

    /** Of things that are counted one by one, whatever they are. */
    public static final Scale COUNT = counting("");

    /** The dimension of what tells how many times as large something is: of percentages too. */
    static final String TIMES = "lần";

    /** Of things that are counted one by one. */
    public static Scale counting(String noun) {
      return new Scale("", noun, BigDecimal.ONE);
    }

    /** The same, so many times as large. */
    public Scale times(BigDecimal multiple) {
      return new Scale(dimension, noun, factor.multiply(multiple));
    }

    /** The same for each of something. */
    Scale per(String denominator) {
      return new Scale(
          dimension.isEmpty() ? noun + denominator : dimension + denominator, noun, factor);
    }

    private boolean isAlike(Scale other) {
      return dimension.equals(other.dimension) && noun.equals(other.noun);
    }

    private boolean hasFactorOf(Scale other) {
      return factor.compareTo(other.factor) == 0;
    }
  }

  /** Whether nothing is said of what is counted or measured. */
  public boolean isUnstated() {
    return name.isEmpty();
  }

  /** Whether things are counted, by ones or by thousands, and nothing is measured. */
  public boolean isCount() {
    return scale.dimension().isEmpty();
  }

  /** Whether numbers of it are percentages. */
  public boolean isPercent() {
    return isTimes() && scale.hasFactorOf(PERCENT.scale);
  }

  /** Whether numbers of it say how many times as large something is: percentages do. */
  public boolean isTimes() {
    return scale.dimension().equals(Scale.TIMES);
  }

  /** Whether it tells how much of one there is to another, so that two of it cannot be added. */
  public boolean isRate() {
    return RATES.contains(lowered()) || name.indexOf('/') >= 0;
  }

  /** Whether it is the same, however it is spelled: {@code Tỷ đồng} and {@code tỉ đồng}. */
  public boolean isSameAs(Measure other) {
    return isAlike(other) && scale.hasFactorOf(other.scale);
  }

  /** Whether it says how many of something at once: {@code 10.000 dân}, but not vạn dân. */
  public boolean startsWithNumber() {
    return !name.isEmpty() && Character.isDigit(name.charAt(0));
  }

  /** Whether both measure one thing, as tấn and kg do, or count things of one name. */
  public boolean isAlike(Measure other) {
    return scale.isAlike(other.scale);
  }

  /** Whether both measure one thing, or both count things of whatever name. */
  public boolean isLike(Measure other) {
    return scale.dimension().equals(other.scale.dimension());
  }

  /**
   * Whether numbers of both are of the same thing at different times: they are {@linkplain #isAlike
   * alike}, or one says nothing and is taken to be. 9 vụ and 5 bị can are not.
   */
  public boolean isSameThing(Measure other) {
    return isUnstated() || other.isUnstated() || isAlike(other);
  }

  /**
   * Whether a number of it can stand beside one of another: both are {@linkplain #isLike like}, or
   * one says nothing and is taken to be.
   */
  public boolean fits(Measure other) {
    return isUnstated() || other.isUnstated() || isLike(other);
  }

  /**
   * The number in another measure: 700 triệu đồng are 0.7 tỷ đồng.
   *
   * @param number of this measure
   * @return exactly; empty if the other measures something else, or the decimals would never end
   */
  public Optional<BigDecimal> convert(BigDecimal number, Measure to) {
    if (!isLike(to)) {
      return Optional.empty();
    }
    if (scale.hasFactorOf(to.scale)) {
      return Optional.of(number);
    }
    BigDecimal whole = number.multiply(scale.factor());
    return Decimals.divideExactly(whole, to.scale.factor()).map(Decimals::trimmed);
  }

  /** Of what is measured for each of something, what is measured: {@code tấn} of {@code tấn/ha}. */
  public String numerator() {
    int stroke = name.indexOf('/');
    return stroke < 0 ? name : name.substring(0, stroke).strip();
  }

  /**
   * Of what is measured for each of something, that: {@code ha} of {@code tấn/ha}, {@code 10.000
   * dân} of {@code bác sĩ/10.000 dân}; or nothing.
   */
  public Optional<String> denominator() {
    String[] parts = name.split("/", -1);
    return parts.length < 2 ? Optional.empty() : Optional.of(parts[1].strip());
  }

  /** The unit of what lies between two numbers of this one: for percentages, percentage points. */
  public Measure ofDifference() {
    return isPercent() ? PERCENTAGE_POINTS : this;
  }

  /**
   * The number alone: {@code 03}, {@code 1.916,94}. Zero and numbers below it take no zero, nor do
   * numbers of one thing for another: {@code 9 bác sĩ/10.000 dân}.
   */
  public String value(BigDecimal number) {
    boolean padded =
        counted
            && !isRate()
            && number.scale() <= 0
            && number.signum() > 0
            && number.compareTo(BigDecimal.TEN) < 0;
    return (padded ? "0" : "") + Decimals.write(number);
  }

  /** The number with its unit behind a no-break space, where there is one: {@code 03 đồng chí}. */
  public String amount(BigDecimal number) {
    return beforeName(value(number));
  }

  /** Room for a number that is not there yet, with its unit: {@code …… đồng chí}. */
  public String blank() {
    return beforeName(BLANK);
  }

  private String beforeName(String number) {
    if (name.isEmpty()) {
      return number;
    }
    return number + (SIGNS.contains(name) ? "" : String.valueOf(NO_BREAK_SPACE)) + name;
  }

  private String lowered() {
    return lowered(name);
  }

  /**
   * A name as it is compared: {@code Tỷ đồng} as {@code tỷ đồng}; but {@code mW} is no {@code MW}.
   */
  static String lowered(String name) {
    String spelled =
        MILLIWATT
            .matcher(name)
            .replaceAll(one -> one.group(1) == null ? "mi-li-oát" : "mi-li-oát giờ");
    return spelled
        .toLowerCase(Locale.ROOT)
        .replace(NO_BREAK_SPACE, ' ')
        .strip()
        .replaceAll(" +", " ");
  }
}
