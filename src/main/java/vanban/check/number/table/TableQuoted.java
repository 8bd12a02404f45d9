package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code Riêng việc hình sự còn 47 việc chuyển kỳ sau}, where the row {@code Hình sự} of a table of
 * the same report has another number in its column {@code Chuyển kỳ sau}.
 */
final class TableQuoted implements Check {
  private static final int MOST = 400;
  private static final int LONGEST = 200;
  private static final BigDecimal FAR = new BigDecimal("1.5");

  /** What is of another time, not exact, or of each. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:cùng kỳ|trước|tháng|quý|tuần|năm \\d{4}|so với|tăng|giảm|kế hoạch|chỉ tiêu"
              + "|dự kiến|phấn đấu|khoảng|gần|hơn|trên \\d|mỗi|bình quân|trong đó|lũy kế|thêm)(?![\\p{L}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** When something is so, told at the beginning of a sentence. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\p{L}])(?:năm|tháng|quý|tuần|ngày|kỳ)(?: [\\dIVX]| trước)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /**
   * A number of a table.
   *
   * @param row what its row is called, in small letters
   * @param head what its column is called, in small letters
   * @param names the two as they are printed
   * @param value the number
   * @param words as they stand
   */
  private record Told(
      String row, String head, List<String> names, BigDecimal value, Passage words) {
    Told {
      names = List.copyOf(names);
    }
  }

  @Override
  public Stream<Finding> check(Passages document) {
    return Stream.concat(named(document), TableYears.in(document));
  }

  private static Stream<Finding> named(Passages document) {
    List<Told> cells =
        document.tables().stream()
            .filter(table -> table.rows().size() <= MOST)
            .flatMap(TableQuoted::cells)
            .toList();
    Set<String> rows = names(cells);
    return cells.isEmpty()
        ? Stream.empty()
        : document.all().stream()
            .filter(passage -> passage.kind() == Passage.Kind.TEXT)
            .flatMap(passage -> check(passage, cells, rows));
  }

  private static Set<String> names(List<Told> cells) {
    Set<String> rows = new HashSet<>();
    cells.forEach(cell -> rows.add(cell.row()));
    return rows;
  }

  /** Those whose row and column have names of more than a word. */
  private static Stream<Told> cells(Grid table) {
    TableBody body = TableBody.of(table);
    List<String> heads =
        IntStream.range(0, table.columns())
            .mapToObj(at -> QuotedWords.plain(body.head(at)))
            .toList();
    List<Told> cells = new ArrayList<>();
    for (Grid.Row row : body.rows()) {
      String title = QuotedWords.plain(TableBody.title(row));
      for (int at = 0; at < heads.size(); at++) {
        String head = heads.get(at);
        boolean named = isName(title) && isName(head) && !TableBody.isTotal(row);
        if (named && heads.stream().filter(head::equals).count() == 1) {
          List<String> names = List.of(TableBody.title(row), body.head(at));
          row.at(at).flatMap(cell -> told(title, head, names, cell)).ifPresent(cells::add);
        }
      }
    }
    return cells.stream();
  }

  private static Optional<Told> told(String row, String head, List<String> names, Grid.Cell cell) {
    return TypedNumber.value(cell.text())
        .filter(value -> cell.words().size() == 1)
        .map(value -> new Told(row, head, names, value, cell.words().get(0)));
  }

  private static boolean isName(String words) {
    return words.indexOf(' ') > 0;
  }

  private static Stream<Finding> check(Passage passage, List<Told> cells, Set<String> rows) {
    return Quantities.in(passage).stream()
        .filter(one -> one.unit().percent() || !one.isMeasured())
        .flatMap(one -> finding(passage, one, cells, rows).stream());
  }

  private static Optional<Finding> finding(
      Passage passage, Quantity one, List<Told> cells, Set<String> rows) {
    Passage.Stretch clause = QuotedWords.clause(passage.value(), one);
    String said = passage.value().substring(clause.from(), clause.to());
    boolean alone = Quantities.in(passage, clause.from(), clause.to()).size() == 1;
    String before = passage.value().substring(passage.sentence(one.from()).from(), one.from());
    if (!alone
        || TIME.matcher(before).find()
        || said.length() > LONGEST
        || OTHER.matcher(said).find()) {
      return Optional.empty();
    }
    String words = " " + QuotedWords.plain(said) + " ";
    List<Told> same = cells.stream().filter(cell -> isNamed(cell, words, one)).toList();
    long named = rows.stream().filter(row -> words.contains(" " + row + " ")).count();
    return same.size() == 1 && named == 1 && isOther(one.value(), same.get(0), cells)
        ? Optional.of(finding(passage, one, same.get(0)))
        : Optional.empty();
  }

  private static boolean isNamed(Told cell, String words, Quantity one) {
    boolean share = cell.head().contains("%") || cell.head().contains("tỷ lệ");
    String head = cell.head().replace("%", "").strip();
    return share == one.unit().percent()
        && words.contains(" " + cell.row() + " ")
        && words.contains(" " + head + " ");
  }

  /** Whether it is another number of about the size, and none of the same column. */
  private static boolean isOther(BigDecimal said, Told cell, List<Told> cells) {
    boolean near =
        said.compareTo(cell.value().multiply(FAR)) <= 0
            && cell.value().compareTo(said.multiply(FAR)) <= 0;
    return near
        && cells.stream()
            .filter(one -> one.head().equals(cell.head()) || one.row().equals(cell.row()))
            .noneMatch(one -> one.value().compareTo(said) == 0);
  }

  private static Finding finding(Passage passage, Quantity one, Told cell) {
    String typed = passage.value().substring(one.from(), one.to());
    return Finding.of(
            passage,
            one.from(),
            one.to(),
            typed,
            cell.words().value().strip(),
            cell.names().get(0),
            cell.names().get(1))
        .against(cell.words(), 0, cell.words().value().length());
  }
}
