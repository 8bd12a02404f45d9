package vanban.check.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/** A row of a table with the number of the one before it, or with one too many. */
final class RowNumber implements Check {
  private static final int LEAST = 3;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?:tt|stt|số tt|số thứ tự)\\.?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern NUMBER = Pattern.compile("0*(?<number>\\d{1,3})\\.?");

  /** The number of a row, where it stands. */
  private record Numbered(Passage words, int number) {}

  @Override
  public Stream<Finding> check(Passages document) {
    return document.tables().stream().flatMap(table -> findings(numbers(table)).stream());
  }

  /** Those of the first column, if its head says that it numbers the rows. */
  private static List<Numbered> numbers(Grid table) {
    boolean counted =
        table.rows().stream()
            .limit(2)
            .flatMap(row -> row.at(0).stream())
            .anyMatch(cell -> HEAD.matcher(cell.text()).matches());
    boolean plain =
        table.rows().stream().flatMap(row -> row.at(0).stream()).allMatch(cell -> cell.rows() == 1);
    return counted && plain
        ? table.rows().stream().flatMap(row -> numbered(row).stream()).toList()
        : List.of();
  }

  private static Optional<Numbered> numbered(Grid.Row row) {
    return row.at(0)
        .filter(cell -> cell.words().size() == 1)
        .map(cell -> cell.words().get(0))
        .flatMap(
            words ->
                Optional.of(NUMBER.matcher(words.value().strip()))
                    .filter(number -> number.matches())
                    .map(number -> new Numbered(words, Integer.parseInt(number.group("number")))));
  }

  /** Of rows that go on from 1 and are right but for one; a new 1 begins anew. */
  private static List<Finding> findings(List<Numbered> rows) {
    List<Integer> breaks =
        IntStream.range(1, rows.size())
            .filter(at -> rows.get(at).number() > 1 && by(rows, at) != 1)
            .boxed()
            .toList();
    boolean begins = rows.size() >= LEAST && rows.get(0).number() == 1 && !breaks.isEmpty();
    int first = begins ? breaks.get(0) : 0;
    boolean one = breaks.size() == 1 && List.of(0, 2).contains(by(rows, first));
    boolean mistyped =
        breaks.equals(List.of(first, first + 1))
            && by(rows, first) == 0
            && by(rows, first + 1) == 2;
    return begins && (one || mistyped)
        ? List.of(finding(rows.get(first), rows.get(first - 1).number()))
        : List.of();
  }

  /** By how much the number of a row is more than that of the one before. */
  private static int by(List<Numbered> rows, int at) {
    return rows.get(at).number() - rows.get(at - 1).number();
  }

  private static Finding finding(Numbered row, int before) {
    String typed = row.words().value().strip();
    int from = row.words().value().indexOf(typed);
    Finding found =
        Finding.of(row.words(), from, from + typed.length(), typed, String.valueOf(before));
    return found.message(row.number() == before ? "again" : "skip");
  }
}
