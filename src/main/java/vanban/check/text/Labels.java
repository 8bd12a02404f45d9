package vanban.check.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;

/** What the standards have printed before the parts of a document, of {@code labels.txt}. */
public final class Labels {
  private static final Map<String, String> ALL =
      Rows.of(Labels.class, "labels.txt").stream()
          .collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  /** What stands before those who get the document. */
  public static final String RECIPIENTS = of("recipients");

  /** What stands before those whom it addresses, in several ways, as alternatives of a pattern. */
  public static final String ADDRESSEES = of("addressees");

  /** What stands before the position of the one signed for, in several ways, as alternatives. */
  public static final String DEPUTY = of("deputy");

  /** What the Party is called behind the word for it. */
  public static final String PARTY = of("party");

  private Labels() {}

  private static String of(String name) {
    return Optional.ofNullable(ALL.get(name)).orElseThrow();
  }
}
