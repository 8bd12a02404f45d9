package vanban.lsp.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vanban.source.SourceFile;

/** What of a YAML file can be folded away: what belongs to a line, and remarks of several lines. */
public final class Folding {
  private Folding() {}

  /**
   * Some lines that become one.
   *
   * @param first that stays to be seen, from 1
   * @param last that is hidden
   * @param comment whether they are a remark
   */
  public record Fold(int first, int last, boolean comment) {}

  /** All of a file. */
  public static List<Fold> of(SourceFile file) {
    List<IndentedLines.Line> lines = IndentedLines.of(file).all();
    Stream<Fold> blocks =
        lines.stream()
            .filter(line -> line.kind() != IndentedLines.Kind.COMMENT)
            .filter(line -> line.last() > line.number())
            .map(line -> new Fold(line.number(), line.last(), false));
    return Stream.concat(blocks, comments(lines).stream()).toList();
  }

  private static List<Fold> comments(List<IndentedLines.Line> lines) {
    List<Fold> found = new ArrayList<>();
    int first = 0;
    for (IndentedLines.Line line : lines) {
      boolean comment = line.kind() == IndentedLines.Kind.COMMENT;
      if (!comment && first > 0 && line.number() - first > 1) {
        found.add(new Fold(first, line.number() - 1, true));
      }
      first = !comment ? 0 : first == 0 ? line.number() : first;
    }
    if (first > 0 && lines.size() > first) {
      found.add(new Fold(first, lines.size(), true));
    }
    return found;
  }
}
