package vanban.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Several named texts in one input, each after a line {@code %% name}, so that a fuzzer may change
 * what stands in them, their names and their number, and a person may read it. Bytes are kept as
 * they are, each as one char.
 */
final class Pieces {
  private static final String START = "%% ";

  private Pieces() {}

  /** The pieces of an input by name; what stands before the first has no name. */
  static Map<String, byte[]> of(byte[] input) {
    Map<String, byte[]> pieces = new LinkedHashMap<>();
    String all = "\n" + new String(input, StandardCharsets.ISO_8859_1);
    for (String piece : all.split("\n" + START, -1)) {
      int end = piece.indexOf('\n');
      if (end > 0) {
        String name = utf8(piece.substring(0, end));
        pieces.put(name, piece.substring(end + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return pieces;
  }

  /** The input that has these pieces. */
  static byte[] input(Map<String, byte[]> pieces) {
    StringBuilder all = new StringBuilder();
    pieces.forEach(
        (name, content) ->
            all.append(all.isEmpty() ? "" : "\n")
                .append(START)
                .append(latin(name.getBytes(StandardCharsets.UTF_8)))
                .append('\n')
                .append(latin(content)));
    return all.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
