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
import vanban.engine.Compiled;
import vanban.engine.ReportCompiler;

/** A report of many pages, phase by phase. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PagesBenchmark {
  private static final String SENTENCE =
      "Các cấp ủy, tổ chức đảng lãnh đạo thực hiện nhiệm vụ, giữ vững ổn định, đời sống nhân dân được nâng lên. ";

  /** A section of about one page: two headings, paragraphs, items, a note, a small table. */
  private static final String PAGE =
      """
        - id: muc-%1$d
          title: Phần việc thứ %1$d
          sections:
            - title: Kết quả
              body: |
                %2$s

                %2$s[^n]

                - %2$s

                - Như đã nêu tại [](#muc-%1$d).

                | TT | Nội dung | Số tiền |
                |:-:|---|--:|
                | 1 | Thu nội địa | 1.916,94 |

                [^n]: %2$s
      """;

  /** How long the report is, roughly. */
  @Param({"2", "20", "200"})
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
                + IntStream.range(0, pages)
                    .mapToObj(page -> PAGE.formatted(page, SENTENCE.repeat(5).strip()))
                    .collect(Collectors.joining()));
    compiled = desk.take(ReportCompiler::compile);
  }

  /** From YAML through the layout to the numbered tree. */
  @Benchmark
  public Compiled compile() {
    return desk.take(ReportCompiler::compile);
  }

  /** From the tree to a Word file. */
  @Benchmark
  public byte[] docx() {
    return compiled.docx();
  }

  /** From the tree to plain text. */
  @Benchmark
  public String text() {
    return compiled.text();
  }
}
