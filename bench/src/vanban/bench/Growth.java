package vanban.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks and prints what one figure, one page, one unit costs at each size. Exit
 * status 1 if at some size it costs more than twice what it cost at the size before.
 *
 * <p>{@code Growth [smoke] [PATTERN…]}: {@code smoke} runs each once, at small sizes, to see that
 * it runs; its times mean nothing and fail nothing. A pattern chooses benchmarks. {@code editor}
 * measures how long an author waits for the language server instead.
 */
public final class Growth {
  private static final String SMOKE = "smoke";
  private static final String EDITOR = "editor";

  private Growth() {}

  /** Runs; with a build to compare with in {@code bench.baseline}, compares instead. */
  public static void main(String[] args) throws Exception {
    String baseline = System.getProperty("bench.baseline", "");
    if (!baseline.isEmpty()) {
      Comparison.with(Path.of(baseline));
      return;
    }
    List<String> patterns = new ArrayList<>(List.of(args));
    boolean smoke = patterns.remove(SMOKE);
    if (patterns.remove(EDITOR)) {
      EditorLatency.measure(smoke);
      System.exit(0); // the server's thread goes with the process
    }
    Collection<RunResult> results = new Runner(options(smoke, patterns).build()).run();
    GrowthTable table = GrowthTable.of(results);
    System.out.print(table.print());
    if (results.isEmpty() || (!smoke && table.growsTooFast())) {
      System.exit(1);
    }
  }

  private static ChainedOptionsBuilder options(boolean smoke, List<String> patterns) {
    ChainedOptionsBuilder options =
        new OptionsBuilder().shouldFailOnError(true).forks(1).addProfiler(GCProfiler.class);
    patterns.forEach(options::include);
    return smoke
        ? options
            .param("figures", "100", "1000")
            .param("pages", "1", "10")
            .param("thousands", "1", "10")
            .param("units", "2", "20")
            .param("times", "1", "2")
            .verbosity(VerboseMode.SILENT)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(1))
        : options
            .jvmArgs("-Xmx2g")
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2));
  }
}
