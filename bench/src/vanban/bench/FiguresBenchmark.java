package vanban.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vanban.engine.ReportCompiler;
import vanban.usage.FigureUsage;

/** Figures read, reckoned and said in the prose of one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FiguresBenchmark {
  /** How many the report has; as many in last year's file. */
  @Param({"500", "5000", "50000"})
  public int figures;

  private Desk desk;

  /** Writes the files. */
  @Setup
  public void write() throws IOException {
    desk =
        new Desk(Yearbook.report(figures))
            .with("figures.yaml", Yearbook.figures(figures))
            .with("last/figures.yaml", Yearbook.lastYear(figures));
  }

  /** From the text of the files to the list of figures and uses. */
  @Benchmark
  public FigureUsage read() {
    return desk.take(ReportCompiler::figures);
  }
}
