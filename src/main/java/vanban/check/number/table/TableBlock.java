package vanban.check.number.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.check.text.Grid;
import vanban.document.Table;

/**
 * Rows of a table that are added up together.
 *
 * @param sum the row that says what they make; empty if none does
 * @param rows those that are added up; none if only their sum is told
 */
record TableBlock(Optional<Grid.Row> sum, List<Grid.Row> rows) {
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\.?|[A-ZĐ]\\.?");
  private static final Pattern BELOW = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})+\\.?|[a-zđ]\\)|");
  private static final Pattern ARABIC = Pattern.compile("\\d{1,3}\\.?");

  /** Keeps the list from change. */
  TableBlock {
    rows = List.copyOf(rows);
  }

  /** The blocks of the rows of a table without its total; none if it is not clear what they are. */
  static List<TableBlock> of(List<Grid.Row> all) {
    List<Grid.Row> rows = all.stream().filter(row -> !isGroup(row)).toList();
    if (rows.isEmpty()) {
      return List.of();
    }
    if (rows.stream().anyMatch(TableBlock::isSubtotal)) {
      return ofSubtotals(rows);
    }
    boolean romans = rows.stream().anyMatch(row -> ROMAN.matcher(label(row)).matches());
    boolean numbers = rows.stream().anyMatch(row -> ARABIC.matcher(label(row)).matches());
    if (romans) {
      return ofRomans(rows);
    }
    boolean known = rows.stream().allMatch(row -> ARABIC.matcher(label(row)).matches());
    return !numbers || known ? List.of(new TableBlock(Optional.empty(), rows)) : List.of();
  }

  /** Whether words are the number of a row. */
  static boolean isLabel(String text) {
    return ROMAN.matcher(text).matches() || ARABIC.matcher(text).matches();
  }

  /** One cell over all columns names the rows below it. */
  private static boolean isGroup(Grid.Row row) {
    return row.kind() == Table.Row.Kind.GROUP || row.cells().size() == 1;
  }

  /** Whether its author says that it adds up the rows above it. */
  static boolean isSubtotal(Grid.Row row) {
    return row.kind() == Table.Row.Kind.SUBTOTAL;
  }

  /** The words of a first cell. */
  private static String label(Grid.Row row) {
    return row.at(0).map(Grid.Cell::text).orElse("");
  }

  /** {@code I} above its {@code 1, 2}. */
  private static List<TableBlock> ofRomans(List<Grid.Row> rows) {
    boolean known = rows.stream().allMatch(row -> isLabel(label(row)));
    if (!known || !ROMAN.matcher(label(rows.get(0))).matches()) {
      return List.of();
    }
    List<TableBlock> blocks = new ArrayList<>();
    for (Grid.Row row : rows) {
      if (ROMAN.matcher(label(row)).matches()) {
        blocks.add(new TableBlock(Optional.of(row), List.of()));
      } else {
        TableBlock last = blocks.remove(blocks.size() - 1);
        blocks.add(last.with(row));
      }
    }
    return blocks;
  }

  private TableBlock with(Grid.Row row) {
    List<Grid.Row> more = new ArrayList<>(rows);
    more.add(row);
    return new TableBlock(sum, more);
  }

  /** Whether no row may be a part of another: {@code 1.1} of {@code 1}, or one without a number. */
  private static boolean areAlike(List<Grid.Row> all) {
    List<String> labels =
        all.stream().filter(row -> !isSubtotal(row)).map(TableBlock::label).toList();
    long numbered = labels.stream().filter(ARABIC.asMatchPredicate()).count();
    return labels.stream().noneMatch(BELOW.asMatchPredicate())
        && (numbered == 0 || numbered == labels.size());
  }

  /** Each behind the rows that it adds up. */
  private static List<TableBlock> ofSubtotals(List<Grid.Row> rows) {
    boolean romans =
        rows.stream().anyMatch(row -> !isSubtotal(row) && ROMAN.matcher(label(row)).matches());
    if (romans || isSubtotal(rows.get(0)) || !areAlike(rows)) {
      return List.of();
    }
    List<TableBlock> blocks = new ArrayList<>();
    List<Grid.Row> open = new ArrayList<>();
    for (Grid.Row row : rows) {
      if (isSubtotal(row)) {
        blocks.add(new TableBlock(Optional.of(row), open));
        open.clear();
      } else {
        open.add(row);
      }
    }
    if (!open.isEmpty()) {
      blocks.add(new TableBlock(Optional.empty(), open));
    }
    return blocks;
  }
}
