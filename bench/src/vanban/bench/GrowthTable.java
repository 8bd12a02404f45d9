package vanban.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;

/**
 * What one costs at each size, and how many times as much as at the size before.
 *
 * @param rows by benchmark, from small to large
 */
record GrowthTable(List<Row> rows) {
  private static final double MOST = 2;
  private static final String REVIEW = "Review.review";
  private static final String RENDER = "Review.render";
  private static final String MEMORY = "gc.alloc.rate.norm";
  private static final String HEADINGS =
      String.format(
          "%n%-26s %16s %12s %12s %8s %12s %8s%n", "", "", "ms", "µs/one", "×", "bytes/one", "×");

  /**
   * A benchmark at one size.
   *
   * @param benchmark class and method
   * @param of what there are many
   * @param size how many
   * @param millis for all, of the iteration that other work on the machine disturbed least
   * @param bytes set aside for all
   */
  record Row(String benchmark, String of, int size, double millis, double bytes) {
    double microsOfOne() {
      return millis * 1000 / size;
    }

    double bytesOfOne() {
      return bytes / size;
    }

    private static Row of(RunResult result) {
      BenchmarkParams params = result.getParams();
      String of = params.getParamsKeys().iterator().next();
      String[] name = params.getBenchmark().split("\\.");
      return new Row(
          name[name.length - 2].replace("Benchmark", "") + "." + name[name.length - 1],
          of,
          Integer.parseInt(params.getParam(of)),
          result.getPrimaryResult().getStatistics().getMin(),
          result.getSecondaryResults().get(MEMORY).getScore());
    }
  }

  /** The table of a run whose benchmarks each have one parameter, their size. */
  static GrowthTable of(Collection<RunResult> results) {
    return new GrowthTable(
        results.stream()
            .map(Row::of)
            .sorted(Comparator.comparing(Row::benchmark).thenComparing(Row::size))
            .toList());
  }

  /** Whether one costs more than twice as much at some size as at the size before. */
  boolean growsTooFast() {
    return steps().stream().anyMatch(step -> step.time() > MOST || step.memory() > MOST);
  }

  /** From a size to the next, how many times as much one costs. */
  private record Step(double time, double memory) {}

  private List<Step> steps() {
    Map<String, Row> before = new TreeMap<>();
    List<Step> steps = new ArrayList<>();
    for (Row row : rows) {
      Row smaller = before.getOrDefault(row.benchmark(), row);
      steps.add(
          new Step(
              row.microsOfOne() / smaller.microsOfOne(), row.bytesOfOne() / smaller.bytesOfOne()));
      before.put(row.benchmark(), row);
    }
    return steps;
  }

  /** For people. */
  String print() {
    StringBuilder out = new StringBuilder(HEADINGS);
    List<Step> steps = steps();
    for (int i = 0; i < rows.size(); i++) {
      out.append(line(rows.get(i), steps.get(i)));
    }
    rows.stream()
        .filter(row -> row.benchmark().equals(REVIEW))
        .forEach(row -> out.append(share(row)));
    return out.append(growsTooFast() ? "grows faster than its size\n" : "grows as its size\n")
        .toString();
  }

  /** What a review costs beside the Word file of the same report, both of this run. */
  private String share(Row review) {
    return rows.stream()
        .filter(row -> row.benchmark().equals(RENDER) && row.size() == review.size())
        .map(
            render ->
                String.format(
                    Locale.ROOT,
                    "a review of %d %s costs %.2f times what their Word file does%n",
                    review.size(),
                    review.of(),
                    review.millis() / render.millis()))
        .collect(Collectors.joining());
  }

  private static String line(Row row, Step step) {
    return String.format(
        Locale.ROOT,
        "%-26s %8d %-7s %12.2f %12.2f %8.2f %12.0f %8.2f%n",
        row.benchmark(),
        row.size(),
        row.of(),
        row.millis(),
        row.microsOfOne(),
        step.time(),
        row.bytesOfOne(),
        step.memory());
  }
}
