package vanban.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.check.Reviewer;
import vanban.check.Rules;
import vanban.check.text.PassageReader;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;
import vanban.engine.ReportCompiler;

/**
 * All rules of the reviewer, beside what it takes to render the same report: text as offices write
 * it, full of numbers, dates, citations and brackets. 35 pages are 100 KB. The table of {@link
 * Growth} ends with the share of the one in the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReviewBenchmark {
  private static final String PAGE =
      """
        - title: Phần việc thứ %1$d
          body: |
            Trong tháng, toàn tỉnh xảy ra 74 vụ, tăng 15 vụ so với cùng kỳ (59 vụ); làm chết 3%1$d người, bị thương 48 người (giảm 05 người).
            Đã tổ chức %1$d.125 lượt tuyên truyền cho 30.946/33.923 đảng viên, đạt 91,22%%; kết nạp 238/1.150 đảng viên mới, đạt 20,70%%.

            Thực hiện Nghị quyết số 20-NQ/TU ngày 11/01/2024 của Ban Chấp hành Đảng bộ tỉnh về phát triển đảng viên[^n], Ủy ban nhân dân (UBND) tỉnh ban hành Kế hoạch số 1%1$d/KH-UBND ngày 05/02/2024.
            Giai đoạn 2021 - 2025, tổng vốn đầu tư là 71.860.706.000 đồng, trong đó: ngân sách Trung ương 40.000.000.000 đồng, địa phương 31.860.706.000 đồng.

            - Thăm, tặng 1.162 suất quà (đương chức 160 suất, hưu trí 985 suất, Mẹ Việt Nam anh hùng 17 suất), trị giá 1,2 tỷ đồng;

            - Xử lý kỷ luật 54 đảng viên: khiển trách 37, cảnh cáo 10, cách chức 03, khai trừ 04.

            Bên cạnh kết quả đạt được, “tiến độ giải ngân” ở một số dự án còn chậm; công tác phối hợp giữa các ngành, các cấp có lúc chưa chặt chẽ, kịp thời; việc rà soát, sắp xếp tổ chức bộ máy còn vướng mắc.

            [^n]: Đến ngày 20/3/2024, có 67/75 đơn vị hoàn thành, đạt 89,33%%.
      """;

  /** How long the report is, roughly. */
  @Param({"35", "350", "3400"})
  public int pages;

  private Desk desk;
  private Compiled compiled;

  /** Writes the report. */
  @Setup
  public void write() throws IOException {
    desk =
        new Desk(
            Head.TEXT
                + "sections:\n"
                + IntStream.range(0, pages * 2)
                    .mapToObj(PAGE::formatted)
                    .collect(Collectors.joining()));
    compiled = desk.take(ReportCompiler::compile);
  }

  /** From YAML to a Word file. */
  @Benchmark
  public byte[] render() {
    return desk.take(ReportCompiler::compile).docx();
  }

  /** All rules against the tree. */
  @Benchmark
  public Diagnostics review() {
    Diagnostics found = new Diagnostics();
    new Reviewer(Rules.ALL).review(PassageReader.ofReport(compiled.document()), found);
    return found;
  }
}
