package vanban.schema;

import java.util.regex.Pattern;

/** What a name is: no spaces; letters, digits, {@code _} and {@code -}, letter first. */
public final class NamePattern {
  /** As a regular expression, for the whole of a text. */
  public static final String REGEX = "^\\p{L}[\\p{L}\\p{M}\\p{N}_-]*$";

  private static final Pattern PATTERN = Pattern.compile(REGEX);

  private NamePattern() {}

  /** Whether a text is a name. */
  public static boolean matches(String text) {
    return PATTERN.matcher(text).matches();
  }
}
