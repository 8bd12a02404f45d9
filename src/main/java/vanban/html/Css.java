package vanban.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vanban.style.Length;
import vanban.style.TableStyle;

/**
 * Declarations of CSS, in the order in which they were made.
 *
 * @param values by property
 */
record Css(Map<String, String> values) {
  static final Css NONE = new Css(Map.of());

  private static final int DECIMALS = 2;

  /** Keeps the order from change. */
  Css {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** One declaration. */
  static Css of(String property, String value) {
    return NONE.with(property, value);
  }

  /** These with another, which stands for one of the same property. */
  Css with(String property, String value) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.put(property, value);
    return new Css(more);
  }

  /** The same of a length. */
  Css with(String property, Length value) {
    return with(property, pt(value));
  }

  /** The same of a length that is not zero. */
  Css withSome(String property, Length value) {
    return value.equals(Length.ZERO) ? this : with(property, value);
  }

  /** These and others. */
  Css and(Css others) {
    Map<String, String> more = new LinkedHashMap<>(values);
    more.putAll(others.values);
    return new Css(more);
  }

  boolean isEmpty() {
    return values.isEmpty();
  }

  /** As it is written: {@code color:#000;font-size:14pt}. */
  String text() {
    return values.entrySet().stream()
        .map(one -> one.getKey() + ":" + one.getValue())
        .collect(Collectors.joining(";"));
  }

  /** A length in points. */
  static String pt(Length length) {
    String number = number(length.inPoints());
    return number.equals("0") ? number : number + "pt";
  }

  /** A number with two decimals at most. */
  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A colour of styles; what they call {@code auto} is black. */
  static String color(String color) {
    return color.equals(TableStyle.NO_FILL) ? "#000" : "#" + color;
  }
}
