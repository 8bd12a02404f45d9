package vanban.cli;

import java.util.List;
import java.util.stream.Collectors;
import vanban.compare.align.Sequences;
import vanban.diagnostic.Ink;
import vanban.diagnostic.Printable;
import vanban.engine.Mending;

/** What would be changed in a file, as {@code diff -u} and Git print it. */
final class UnifiedDiff {
  /** Lines around a change. */
  private static final int CONTEXT = 2;

  private UnifiedDiff() {}

  /** The lines of a file that would become others. */
  static String of(Mending.Mended file, Ink ink) {
    List<String> before = file.file().text().lines().toList();
    List<String> after = file.text().lines().toList();
    String name = file.file().path();
    return Sequences.unified(name, before, after, CONTEXT).stream()
        .map(line -> colored(Printable.lines(line), ink) + "\n")
        .collect(Collectors.joining());
  }

  private static String colored(String line, Ink ink) {
    return line.startsWith("-") ? ink.removed(line) : line.startsWith("+") ? ink.added(line) : line;
  }
}
