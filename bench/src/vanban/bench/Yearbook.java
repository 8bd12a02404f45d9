package vanban.bench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Made-up files of figures of any length, ten kinds of figure in equal shares: stated ones with
 * plans and last year's number, sums in a chain and in a tree, a difference, a ratio, a share,
 * parts that must add up. The last figure is the sum of one in ten of all.
 */
final class Yearbook {
  private static final int KINDS = 10;

  private static final String TEN =
      """
        stated%1$d:
          {name: Chỉ tiêu số %1$d, unit: tỷ đồng, actual: %2$d.25, plan: {council: 7500, central: 6283}}
        counted%1$d: {name: Người thứ %1$d, unit: người, actual: %3$d, plan: 900, prior: 40, source: Cục Thống kê tỉnh}
        rest%1$d: {unit: tỷ đồng, actual: %4$d.5}
        pair%1$d: {sum: [stated%1$d, rest%1$d]}
        chain%1$d: {sum: [%5$s, stated%1$d]}
        tree%1$d: {sum: [%6$s]}
        less%1$d: {difference: [pair%1$d, rest%1$d]}
        ratio%1$d: {unit: "%%", ratio: [rest%1$d, stated%1$d]}
        whole%1$d: {unit: tỷ đồng, actual: %7$d.75, parts: [stated%1$d, rest%1$d]}
        share%1$d: {unit: tỷ đồng, actual: 1.5, of: whole%1$d}
      """;

  private static final String PARAGRAPH =
      """

            Thu đạt ${stated%1$d}, bằng ${stated%1$d.of_plan.council} dự toán, ${stated%1$d.change} so cùng kỳ;
            có ${counted%1$d.progress} người, ${counted%1$d.over_plan}, ${counted%1$d.change_by}[^n%1$d].
            Cộng dồn ${chain%1$d.value}, tổng ${tree%1$d}, tỷ lệ ${ratio%1$d}, chiếm ${share%1$d.share}, khoảng 1.234,5 tỷ.

            [^n%1$d]: Trong đó ${pair%1$d}, còn ${less%1$d}, bằng ${rest%1$d.rate} cùng kỳ.
      """;

  private Yearbook() {}

  /** A file of this many figures, ten or more; its prior file is {@code last/figures.yaml}. */
  static String figures(int count) {
    return "prior: last/figures.yaml\n" + lastYear(count);
  }

  /** The file of the year before, with the same figures. */
  static String lastYear(int count) {
    int tens = count / KINDS;
    String all =
        IntStream.range(0, tens).mapToObj(i -> "stated" + i).collect(Collectors.joining(", "));
    return IntStream.range(0, tens)
        .mapToObj(i -> ten(i, tens))
        .collect(Collectors.joining("", "figures:\n", "  all: {sum: [" + all + "]}\n"));
  }

  private static String ten(int i, int tens) {
    int stated = 1000 + i % 977;
    int rest = 50 + i % 31;
    String before = i == 0 ? "rest0" : "chain" + (i - 1);
    String branches =
        IntStream.of(2 * i + 1, 2 * i + 2)
            .filter(branch -> branch < tens)
            .mapToObj(branch -> "tree" + branch)
            .collect(Collectors.joining(", "));
    String below = branches.isEmpty() ? "stated" + i : branches;
    return TEN.formatted(i, stated, 1 + i % 1200, rest, before, below, stated + rest);
  }

  /** A report whose prose speaks of most of them. */
  static String report(int count) {
    return Head.TEXT
        + "figures: figures.yaml\nsections:\n  - title: Kết quả\n    body: |\n"
        + IntStream.range(0, count / KINDS)
            .mapToObj(PARAGRAPH::formatted)
            .collect(Collectors.joining());
  }
}
