package vanban.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Many diagnostics on one line that is all of a file, and full of emoji. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class DiagnosticsBenchmark {
  private static final String PIECE = "Thu ngân sách đạt khá 🌸 ".repeat(40); // 1000 chars

  /** How long the line is, in thousands of chars; each thousand has a diagnostic. */
  @Param({"10", "100", "1000"})
  public int thousands;

  private List<Diagnostic> diagnostics;

  /** Writes the line. */
  @Setup
  public void write() {
    SourceFile file = SourceFile.of("report.yaml", PIECE.repeat(thousands));
    diagnostics =
        IntStream.range(0, thousands)
            .map(i -> i * PIECE.length())
            .mapToObj(at -> Diagnostic.error(Code.UNKNOWN_KEY, new Place(file, at, at + 3), "Thu"))
            .toList();
  }

  /** For people, with the line at fault. */
  @Benchmark
  public String print() {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.HUMAN)
        .print(diagnostics);
  }
}
