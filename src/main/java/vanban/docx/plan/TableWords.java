package vanban.docx.plan;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vanban.document.Block;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.document.Paragraph;
import vanban.document.Table;
import vanban.document.Walk;

/**
 * What is said of a table to those who cannot see it: the words of its caption, and the heads of
 * its columns.
 */
final class TableWords {
  private static final String BETWEEN_HEADS = "; ";

  private TableWords() {}

  /** Of a table. */
  static Placed.Said of(Table table) {
    String words =
        table.caption().paragraph().map(Paragraph::content).map(TableWords::words).orElse("");
    String heads =
        table.rows().stream()
            .filter(Table.Row::isHead)
            .flatMap(row -> row.cells().stream())
            .map(cell -> block(cell.blocks()))
            .filter(Predicate.not(String::isEmpty))
            .collect(Collectors.joining(BETWEEN_HEADS));
    return new Placed.Said(words, heads);
  }

  private static String block(List<Block> blocks) {
    return Walk.blocks(blocks)
        .map(Walk::content)
        .map(TableWords::words)
        .filter(Predicate.not(String::isEmpty))
        .collect(Collectors.joining(" "));
  }

  private static String words(List<Inline> line) {
    return line.stream().flatMap(Walk::inlines).map(TableWords::word).collect(Collectors.joining());
  }

  private static String word(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.value();
    }
    if (inline instanceof Inline.Break) {
      return " ";
    }
    return inline instanceof Inline.Reference reference
        ? reference.citation().map(Citation::text).orElse("")
        : "";
  }
}
