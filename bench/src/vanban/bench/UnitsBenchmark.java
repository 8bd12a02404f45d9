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
import vanban.usage.FigureUsage;

/** Figures added up over the files of units, and a table by unit of some of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class UnitsBenchmark {
  private static final int FIGURES = 100; // of each unit
  private static final String SHOWN = "stated0, stated1, stated2";

  /** How many report, a file each. */
  @Param({"5", "50", "500"})
  public int units;

  private Desk desk;

  /** Writes the files. */
  @Setup
  public void write() throws IOException {
    desk =
        new Desk(
                Head.TEXT
                    + "figures: figures.yaml\nsections:\n  - title: Kết quả\n"
                    + "    body: Thu đạt ${stated0}.\n    table: {by_unit: ["
                    + SHOWN
                    + "]}\n")
            .with("figures.yaml", "period: Quý I/2026\nfrom: units/*.yaml\n");
    for (int unit = 0; unit < units; unit++) {
      desk.with("units/" + unit + ".yaml", file(unit));
    }
  }

  private static String file(int unit) {
    return "name: Xã số %d\nperiod: Quý I/2026\nfigures:\n".formatted(unit)
        + IntStream.range(0, FIGURES).mapToObj(i -> figure(unit, i)).collect(Collectors.joining());
  }

  private static String figure(int unit, int i) {
    return "  stated%1$d: {name: Chỉ tiêu số %1$d, unit: tỷ đồng, actual: %2$d.25, plan: 7500}\n"
        .formatted(i, 1000 + (unit + i) % 977);
  }

  /** From the text of the files to the list of figures and uses. */
  @Benchmark
  public FigureUsage read() {
    return desk.take(ReportCompiler::figures);
  }

  /** From the text of the files to the numbered tree. */
  @Benchmark
  public Compiled compile() {
    return desk.take(ReportCompiler::compile);
  }
}
