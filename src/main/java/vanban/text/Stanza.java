package vanban.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * Lines that belong together.
 *
 * @param lines at least one
 * @param attached whether they stand right below what comes before, without an empty line
 */
record Stanza(List<String> lines, boolean attached) {

  /** Lines with an empty line before them. */
  static Stanza of(List<String> lines) {
    return new Stanza(lines, false);
  }

  /** All lines of some stanzas, without empty lines between them. */
  static List<String> tight(List<Stanza> stanzas) {
    return stanzas.stream().flatMap(stanza -> stanza.lines().stream()).toList();
  }

  /** All lines of some stanzas, with empty lines between them, each with its end. */
  static String join(List<Stanza> stanzas) {
    StringBuilder out = new StringBuilder();
    for (Stanza stanza : stanzas) {
      if (out.length() > 0 && !stanza.attached()) {
        out.append('\n');
      }
      stanza.lines().forEach(line -> out.append(line).append('\n'));
    }
    return out.toString();
  }

  /** Lines of which the first has something before it, and the others are indented. */
  static List<String> hang(String before, String indent, List<String> lines) {
    if (lines.isEmpty()) {
      return List.of(before.stripTrailing());
    }
    return Stream.concat(
            Stream.of(before + lines.get(0)), lines.stream().skip(1).map(line -> indent + line))
        .toList();
  }
}
