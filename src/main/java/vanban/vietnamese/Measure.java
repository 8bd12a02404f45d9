package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;

/**
 * What a number counts or measures, which decides how it is written: {@code 03 đồng chí}, but
 * {@code 3 ha} and {@code 3%}.
 *
 * @param name as the author wrote it; empty for a number that stands alone
 * @param counted whether whole numbers below ten take a zero before them: things are counted,
 *     measures and money are not
 */
public record Measure(String name, boolean counted) {
  /** Of a number that neither counts nor measures anything: how many times as large. */
  public static final Measure NONE = new Measure("", false);

  /** Of percentages. */
  public static final Measure PERCENT = new Measure("%", false);

  /** Stands for a number that is not there yet. */
  public static final String BLANK = "……";

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final String PERCENT_SIGN = "%";
  private static final String PERCENTAGE_POINTS = "điểm phần trăm";

  /** Written to the number without a space. */
  private static final Set<String> SIGNS = Set.of(PERCENT_SIGN, "‰", "°");

  /** Of which there is no total; those with a stroke have none either. */
  private static final Set<String> RATES =
      Set.of("%", "‰", "phần trăm", "điểm phần trăm", "điểm %", "°", "°c");

  /** Words that make a unit larger, and a count of it a measure: {@code 3 triệu lượt}. */
  private static final Set<String> MULTIPLES = Set.of("nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ");

  /** Measures and money, in small letters. */
  private static final Set<String> MEASURES =
      Set.of(
          """
          %, ‰, phần trăm, điểm phần trăm, điểm %, lần, °, °c,
          mm, cm, dm, m, km, mét, ki-lô-mét, hải lý,
          mm², cm², m², km², m2, km2, mét vuông, ki-lô-mét vuông,
          ha, hecta, héc-ta, héc ta, sào, mẫu,
          m³, m3, mét khối, ml, l, lít,
          mg, g, gam, kg, ki-lô-gam, yến, tạ, tấn,
          w, kw, mw, gw, kwh, mwh, gwh, kv, va, kva, mva,
          kb, mb, gb, tb, mbps, gbps,
          đồng, đ, vnđ, vnd, đô la, đô la mỹ, usd, eur, euro
          """
              .strip()
              .split(",\\s+"));

  /**
   * The unit that an author named: {@code tỷ đồng}, {@code tấn/ha}, {@code đảng viên}. What stands
   * behind a stroke does not change whether it is a measure.
   *
   * @param name empty for none
   */
  public static Measure of(String name) {
    String measured = name.toLowerCase(Locale.ROOT).replace(NO_BREAK_SPACE, ' ');
    int stroke = measured.indexOf('/');
    String head = (stroke < 0 ? measured : measured.substring(0, stroke)).strip();
    int space = head.indexOf(' ');
    boolean multiple = MULTIPLES.contains(space < 0 ? head : head.substring(0, space));
    return new Measure(name, !multiple && !MEASURES.contains(head));
  }

  /** Whether numbers of it are percentages. */
  public boolean isPercent() {
    return name.equals(PERCENT_SIGN);
  }

  /** Whether it tells how much of one there is to another, so that two of it cannot be added. */
  public boolean isRate() {
    return RATES.contains(name.toLowerCase(Locale.ROOT).replace(NO_BREAK_SPACE, ' '))
        || name.indexOf('/') >= 0;
  }

  /** The unit of what lies between two numbers of this one: for percentages, percentage points. */
  public Measure ofDifference() {
    return isPercent() ? of(PERCENTAGE_POINTS) : this;
  }

  /** The number alone: {@code 03}, {@code 1.916,94}. Zero and numbers below it take no zero. */
  public String value(BigDecimal number) {
    boolean padded =
        counted
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
}
