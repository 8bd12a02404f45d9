package vanban.genre;

import java.util.List;
import java.util.stream.Stream;

/**
 * Where in a report a rule looks: {@code signature.name} leads through each item of a list, {@code
 * recipients.first} and {@code recipients.last} to one of them.
 *
 * @param steps keys, {@link #FIRST} and {@link #LAST}, from the report on
 */
public record RulePath(List<String> steps) {
  /** The step to the first item of a list. */
  public static final String FIRST = "first";

  /** The step to the last item of a list. */
  public static final String LAST = "last";

  /** Keeps the steps from change. */
  public RulePath {
    steps = List.copyOf(steps);
  }

  /** As a layout writes it, with a point between steps. */
  static RulePath of(String written) {
    return new RulePath(Stream.of(written.split("\\.", -1)).toList());
  }

  /** The keys it leads through. */
  List<String> keys() {
    return steps.stream().filter(step -> !step.equals(FIRST) && !step.equals(LAST)).toList();
  }
}
