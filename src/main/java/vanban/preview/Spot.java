package vanban.preview;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a source file.
 *
 * @param file absolute, or as messages show it
 * @param line from 1
 * @param column from 1, in chars (UTF-16)
 */
public record Spot(Path file, int line, int column) {
  private static final Pattern WRITTEN =
      Pattern.compile("(?s)([^\\x00]{1,1000}):(\\d{1,8}):(\\d{1,8})");

  /** A place as pages have it, {@code report.yaml:12:3}; empty if it is none. */
  static Optional<Spot> of(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int line = Integer.parseInt(parts.group(2));
    int column = Integer.parseInt(parts.group(3));
    return Optional.of(new Spot(Path.of(parts.group(1)), line, column));
  }

  /** The same place in another file. */
  Spot in(Path other) {
    return new Spot(other, line, column);
  }
}
