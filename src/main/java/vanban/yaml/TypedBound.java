package vanban.yaml;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses which bound was meant by one that is typed with signs, or in other words. */
public final class TypedBound {
  /** What bounds are called, by how they are typed; one that starts as another does before that. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    String atLeast = "at least";
    String atMost = "at most";
    for (String typed : new String[] {">=", "=>", "≥", "ít nhất", "tối thiểu", "min", atLeast}) {
      WORDS.put(typed, atLeast);
    }
    for (String typed :
        new String[] {"<=", "=<", "≤", "không vượt quá", "không quá", "tối đa", "max", atMost}) {
      WORDS.put(typed, atMost);
    }
    for (String typed : new String[] {">", "trên", "hơn", "more than", "over", "above"}) {
      WORDS.put(typed, "above");
    }
    for (String typed : new String[] {"<", "dưới", "less than", "under", "below"}) {
      WORDS.put(typed, "below");
    }
  }

  private TypedBound() {}

  /**
   * The bound as it should be typed: {@code at least 95} for {@code >= 95} or {@code ít nhất 95%}.
   *
   * @return empty if no bound can be seen in it
   */
  public static Optional<String> meant(String typed) {
    String lowered = typed.strip().toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(word -> lowered.startsWith(word.getKey()))
        .findFirst()
        .flatMap(
            word ->
                TypedNumber.meant(lowered.substring(word.getKey().length()).strip())
                    .map(number -> word.getValue() + " " + number));
  }
}
