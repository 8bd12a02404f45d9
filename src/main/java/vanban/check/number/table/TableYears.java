package vanban.check.number.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.Quantities;
import vanban.check.number.quantity.Quantity;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Grid;
import vanban.check.text.Passage;
import vanban.check.text.Passages;

/**
 * {@code Năm 2024, số vụ vi phạm là 52 vụ}, where the row {@code Số vụ vi phạm} of a table has
 * another number in its column {@code Năm 2024}.
 */
final class TableYears {
  private static final BigDecimal FAR = new BigDecimal("1.5");
  private static final int LONGEST = 200;

  private static final Pattern YEAR = Pattern.compile("(?:năm )?(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** What a head says of all its numbers besides the year. */
  private static final Pattern MERE =
      Pattern.compile(
          "(?:(?<![\\p{L}])(?:năm|thực hiện|kết quả|số liệu|ước|th|giá trị|số lượng)(?![\\p{L}])|[^\\p{L}])+");

  /** What is of a part of the year, of another one, or not exact. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?<![\\p{L}])(?:cùng kỳ|trước|tháng|quý|tuần|ngày|đến|từ|giai đoạn|so với|tăng|giảm|kế hoạch"
              + "|chỉ tiêu|dự toán|dự kiến|phấn đấu|mục tiêu|khoảng|gần|hơn|trên|dưới|mỗi|bình quân|trong"
              + " đó|lũy kế|thêm|riêng|còn)(?![\\p{L}])");

  /**
   * A number of a table whose column is of a year.
   *
   * @param row what its row is called, in small letters
   * @param measure what its row and column say of its measure, in small letters
   */
  private record Yearly(String row, String measure, int year, BigDecimal value, Passage words) {
    boolean isOf(Quantity one, String said, int when) {
      boolean percent = measure.contains("%") || measure.contains("tỷ lệ");
      boolean same =
          one.unit().percent()
              ? percent
              : !percent && (!one.isMeasured() || isMeasuredIn(one.unit().scale()));
      return year == when && same && (" " + said + " ").contains(" " + row + " ");
    }

    private boolean isMeasuredIn(String scale) {
      return Pattern.compile("(?<![\\p{L}])" + Pattern.quote(scale) + "(?![\\p{L}²³23])")
          .matcher(measure)
          .find();
    }
  }

  private TableYears() {}

  /** What is wrong in a document. */
  static Stream<Finding> in(Passages document) {
    List<Yearly> cells = document.tables().stream().flatMap(TableYears::cells).toList();
    return cells.isEmpty()
        ? Stream.empty()
        : document.all().stream()
            .filter(passage -> passage.kind() == Passage.Kind.TEXT)
            .flatMap(
                passage ->
                    Quantities.in(passage).stream()
                        .flatMap(one -> finding(passage, one, cells).stream()));
  }

  private static Stream<Yearly> cells(Grid table) {
    TableBody body = TableBody.of(table);
    return IntStream.range(0, table.columns())
        .boxed()
        .flatMap(
            at -> {
              String head = body.head(at).toLowerCase(Locale.ROOT);
              List<Integer> years = ColumnTime.years(head);
              boolean plain = years.size() == 1 && MERE.matcher(head).matches();
              return plain
                  ? body.rows().stream().flatMap(row -> cell(row, at, head, years.get(0)).stream())
                  : Stream.empty();
            });
  }

  private static Optional<Yearly> cell(Grid.Row row, int column, String head, int year) {
    String title = QuotedWords.plain(TableBody.title(row));
    String others =
        String.join(" ", row.cells().stream().map(Grid.Cell::text).toList())
            .toLowerCase(Locale.ROOT);
    return row.at(column)
        .filter(cell -> title.indexOf(' ') > 0 && cell.words().size() == 1)
        .flatMap(
            cell ->
                TypedNumber.value(cell.text())
                    .map(
                        value ->
                            new Yearly(
                                title, head + " " + others, year, value, cell.words().get(0))));
  }

  private static Optional<Finding> finding(Passage passage, Quantity one, List<Yearly> cells) {
    Passage.Stretch clause = QuotedWords.clause(passage.value(), one);
    String words = passage.value().substring(clause.from(), clause.to());
    String small = words.toLowerCase(Locale.ROOT);
    if (words.length() > LONGEST || cells.stream().noneMatch(cell -> small.contains(cell.row()))) {
      return Optional.empty(); // most numbers are of none of them
    }
    String before = passage.value().substring(passage.sentence(one.from()).from(), one.from());
    List<Integer> years = ColumnTime.years(before);
    boolean alone = Quantities.in(passage, clause.from(), clause.to()).size() == 1;
    String plain =
        YEAR.matcher(before + words.substring(one.from() - clause.from())).replaceAll("");
    if (!alone || years.size() > 1 || OTHER.matcher(plain.toLowerCase(Locale.ROOT)).find()) {
      return Optional.empty();
    }
    String said = QuotedWords.plain(YEAR.matcher(words).replaceAll(""));
    int year = years.isEmpty() ? latest(cells) : years.get(0);
    List<Yearly> same = cells.stream().filter(cell -> cell.isOf(one, said, year)).toList();
    return same.stream().map(Yearly::value).distinct().count() == 1
            && isOther(one.value(), same.get(0), cells)
        ? Optional.of(finding(passage, one, same.get(0)))
        : Optional.empty();
  }

  /** The year of the report: of what is told without one. */
  private static int latest(List<Yearly> cells) {
    return cells.stream().mapToInt(Yearly::year).max().orElse(0);
  }

  /** Whether it is another number of about the size, which stands nowhere in its row. */
  private static boolean isOther(BigDecimal said, Yearly cell, List<Yearly> cells) {
    boolean near =
        said.compareTo(cell.value().multiply(FAR)) <= 0
            && cell.value().compareTo(said.multiply(FAR)) <= 0;
    return near
        && !isRounded(said, cell.value())
        && cells.stream()
            .filter(one -> one.row().equals(cell.row()))
            .noneMatch(one -> one.value().compareTo(said) == 0);
  }

  /** Whether it is the same with fewer decimals. */
  private static boolean isRounded(BigDecimal said, BigDecimal exact) {
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(said.scale(), 0));
    return said.subtract(exact).abs().compareTo(unit) < 0;
  }

  private static Finding finding(Passage passage, Quantity one, Yearly cell) {
    String typed = passage.value().substring(one.from(), one.to());
    return Finding.of(
            passage,
            one.from(),
            one.to(),
            typed,
            cell.words().value().strip(),
            cell.row(),
            "năm " + cell.year())
        .against(cell.words(), 0, cell.words().value().length());
  }
}
