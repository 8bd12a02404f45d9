package vanban.report;

import java.util.List;
import java.util.stream.Collectors;
import vanban.document.Block;
import vanban.document.Table;
import vanban.document.Walk;
import vanban.prose.PrintedWords;
import vanban.report.table.ReportTable;

/** Writes tables so that a test can compare them in one line. */
final class TableText {
  private TableText() {}

  /** Heads with their alignments, then rows; {@code 2x1} behind a cell that covers two columns. */
  static String of(ReportTable table) {
    String heads =
        table.grid().columns().stream()
            .map(column -> head(column.head()) + ":" + column.cells().alignment())
            .collect(Collectors.joining(" | "));
    String rows =
        table.grid().rows().stream()
            .map(
                row -> row.cells().stream().map(TableText::cell).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(" / "));
    return heads + " / " + rows;
  }

  private static String head(ReportTable.Head head) {
    return head instanceof ReportTable.Head.Written written
        ? words(written.blocks())
        : head.toString();
  }

  private static String cell(Table.Cell cell) {
    boolean usual = cell.span() == 1 && cell.rows() == 1;
    return words(cell.blocks()) + (usual ? "" : cell.span() + "x" + cell.rows());
  }

  private static String words(List<Block> blocks) {
    return blocks.stream()
        .map(
            block ->
                Walk.content(block).stream().map(TableText::words).collect(Collectors.joining()))
        .collect(Collectors.joining(";"));
  }

  private static String words(vanban.document.Inline inline) {
    return inline instanceof vanban.document.Inline.Strong strong
        ? "*" + PrintedWords.of(strong.content()) + "*"
        : PrintedWords.of(inline);
  }
}
