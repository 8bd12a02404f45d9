package vanban.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * What rules know of the standards, as data beside their classes: a row a line, its cells between
 * semicolons, the last of them the clause it comes from. Empty lines and those that start with
 * {@code #} are no rows.
 */
public final class Rows {
  private Rows() {}

  /**
   * The rows of a file, each with all of its cells.
   *
   * @param near a class of the package in whose folder the file lies
   */
  public static List<List<String>> of(Class<?> near, String name) {
    return lines(near, name).stream()
        .map(line -> Arrays.stream(line.split(";", -1)).map(String::strip).toList())
        .toList();
  }

  /** The words of a cell. */
  public static List<String> words(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" +"));
  }

  /** The lines of a file that say something. */
  public static List<String> lines(Class<?> near, String name) {
    try (InputStream in = near.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
