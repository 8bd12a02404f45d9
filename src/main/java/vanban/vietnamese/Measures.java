package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The measures that are known by their names: those of everybody, and those that an office adds.
 *
 * <pre>{@code
 * Measures.STANDARD.named("tỷ đồng"); // 1,000,000,000 đồng
 * }</pre>
 *
 * @param byName the names in small letters
 */
public record Measures(Map<String, KnownMeasure> byName) {
  /** Those everybody knows. */
  public static final Measures STANDARD = new Measures(StandardMeasures.read());

  private static final String STROKE = "/";

  /** A number above zero, with points between thousands or without: {@code 10.000}. */
  private static final Pattern WHOLE =
      Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3}){1,5}|[1-9]\\d{0,17}");

  /** Words that make a measure larger, and a count of things a measure: {@code 3 triệu lượt}. */
  private static final Map<String, BigDecimal> MULTIPLES =
      Map.of(
          "nghìn", power(3), "ngàn", power(3), "vạn", power(4), "triệu", power(6), "tỷ", power(9),
          "tỉ", power(9));

  /** Keeps the names from change. */
  public Measures {
    byName = Collections.unmodifiableMap(new HashMap<>(byName));
  }

  private static BigDecimal power(int exponent) {
    return BigDecimal.ONE.movePointRight(exponent);
  }

  /**
   * These and one more; a name that is known already gets a new meaning.
   *
   * @param name as an author will write it
   */
  public Measures with(String name, KnownMeasure known) {
    Map<String, KnownMeasure> more = new HashMap<>(byName);
    more.put(Measure.lowered(name), known);
    return new Measures(more);
  }

  /**
   * The measure of a name, which may have a number before it, as {@code 10.000 dân} behind a
   * stroke. What stands behind a stroke does not change whether it is a count; whatever is not
   * known counts things.
   *
   * @param name as an author wrote it; empty for none
   */
  public Measure named(String name) {
    String lowered = Measure.lowered(name);
    int stroke = lowered.indexOf(STROKE);
    KnownMeasure head = head(stroke < 0 ? lowered : lowered.substring(0, stroke).strip());
    Measure.Scale scale =
        stroke < 0
            ? head.scale()
            : head.scale().per(lowered.substring(stroke).replaceAll(" ?/ ?", STROKE));
    return new Measure(name, head.counted(), scale);
  }

  private KnownMeasure head(String name) {
    List<String> words = new ArrayList<>(List.of(name.split(" ")));
    BigDecimal multiple = BigDecimal.ONE;
    if (words.size() > 1 && !byName.containsKey(name) && WHOLE.matcher(words.get(0)).matches()) {
      multiple = new BigDecimal(words.remove(0).replace(".", ""));
    }
    while (!words.isEmpty() && !byName.containsKey(String.join(" ", words))) {
      BigDecimal next = MULTIPLES.get(words.get(0));
      if (next == null) {
        break;
      }
      multiple = multiple.multiply(next);
      words.remove(0);
    }
    Measure.Scale count = Measure.Scale.counting(String.join(" ", words));
    KnownMeasure known = known(words).orElseGet(() -> new KnownMeasure(count, true, false));
    boolean counted = known.counted() && multiple.compareTo(BigDecimal.ONE) == 0;
    return new KnownMeasure(known.scale().times(multiple), counted, known.ofThings());
  }

  /** What is known of some words, or of as many of the first as measure what the others say. */
  private Optional<KnownMeasure> known(List<String> words) {
    Optional<KnownMeasure> whole = Optional.ofNullable(byName.get(String.join(" ", words)));
    for (int i = words.size() - 1; i > 0 && whole.isEmpty(); i--) {
      whole =
          Optional.ofNullable(byName.get(String.join(" ", words.subList(0, i))))
              .filter(KnownMeasure::ofThings);
    }
    return whole;
  }
}
