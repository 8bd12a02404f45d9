package vanban.preview;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vanban.figure.Bound;
import vanban.vietnamese.Decimals;

/**
 * A number as Vietnamese write it, which may be a bound.
 *
 * @param number with the decimals that are typed
 * @param bound that it is, where that is said
 */
record TriedNumber(BigDecimal number, Optional<Bound> bound) {
  private static final Pattern NUMBER =
      Pattern.compile("[-−–]?(\\d{1,3}(\\.\\d{3})+|\\d{1,15})(,\\d{1,9})?");

  private static final Map<String, Bound> BOUNDS = new LinkedHashMap<>();

  static {
    for (Bound bound : Bound.values()) {
      BOUNDS.put(bound.printed(), bound);
      BOUNDS.put(bound.word(), bound);
      BOUNDS.put(bound.sign(), bound);
    }
  }

  /**
   * Reads {@code 1.234,5}, {@code ít nhất 90}, {@code ≥ 90}.
   *
   * @param measure in which it is measured, which may stand behind it
   * @return empty if it is no such number
   */
  static Optional<TriedNumber> read(String typed, String measure) {
    String text = typed.strip();
    String bare =
        measure.isEmpty() || !text.endsWith(measure)
            ? text
            : text.substring(0, text.length() - measure.length()).strip();
    String lowered = bare.toLowerCase(Locale.ROOT);
    Optional<String> word = BOUNDS.keySet().stream().filter(lowered::startsWith).findFirst();
    String digits = bare.substring(word.map(String::length).orElse(0)).strip();
    return NUMBER.matcher(digits).matches()
        ? Optional.of(new TriedNumber(decimal(digits), word.map(BOUNDS::get)))
        : Optional.empty();
  }

  private static BigDecimal decimal(String digits) {
    return new BigDecimal(digits.replaceFirst("^[−–]", "-").replace(".", "").replace(',', '.'));
  }

  /** As it is typed in a file. */
  String typed() {
    return typed(Bound::word);
  }

  /** As it is typed in a file that has such words for bounds. */
  String typed(Function<Bound, String> word) {
    return bound.map(word).map(one -> one + " ").orElse("") + number.toPlainString();
  }

  /** As it is read, without its measure. */
  String printed() {
    return bound.map(one -> one.printed() + " ").orElse("") + Decimals.write(number);
  }
}
