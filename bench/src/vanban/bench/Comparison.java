package vanban.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Compares this build with an older one. Both do the same in turns in one Java machine, so that
 * whatever else the machine does slows both, and both are warm. What is said of times is about the
 * thread that works, not about the clock on the wall.
 */
final class Comparison {
  private static final int PAGES = 25;
  private static final int WARM_UP = 150; // runs
  private static final int ROUNDS = 60;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double BYTES_PER_MEGABYTE = 1e6;

  private static final ThreadMXBean THREAD =
      (ThreadMXBean) ManagementFactory.getThreadMXBean(); // HotSpot's

  /** What a run costs: the time of the processor and the memory set aside. */
  private record Cost(double millis, double megabytes) {}

  private final Build older;
  private final Build newer;
  private final Path olderFolder;
  private final Path newerFolder;

  private Comparison(Build older, Build newer, Path folder) throws IOException {
    this.older = older;
    this.newer = newer;
    this.olderFolder = written(folder.resolve("older"));
    this.newerFolder = written(folder.resolve("newer"));
  }

  private static Path written(Path folder) throws IOException {
    for (Map.Entry<String, String> file : new LongReport(PAGES).files().entrySet()) {
      Path path = folder.resolve("data").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return folder;
  }

  /**
   * Compares and prints.
   *
   * @param project the folder of the older build
   */
  static void with(Path project) throws IOException {
    try (Build older = Build.in(project);
        Build newer = Build.thisOne()) {
      Path folder = Path.of("target", "comparison").toAbsolutePath();
      Comparison comparison = new Comparison(older, newer, folder);
      comparison.warmUp();
      System.out.printf(
          Locale.ROOT,
          "%n%-10s %-4s %10s %10s %8s   %s%n",
          "",
          "",
          "older",
          "this",
          "×",
          "half of the pairs");
      comparison.compare("check");
      comparison.compare("render");
      comparison.compareDocuments();
    }
  }

  private void warmUp() {
    for (int run = 0; run < WARM_UP; run++) {
      older.run("render", olderFolder);
      newer.run("render", newerFolder);
    }
  }

  /** Runs in pairs, each first as often as second. */
  private void compare(String command) {
    List<Cost> before = new ArrayList<>();
    List<Cost> now = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      if (round % 2 == 0) {
        before.add(cost(older, command, olderFolder));
      }
      now.add(cost(newer, command, newerFolder));
      if (round % 2 != 0) {
        before.add(cost(older, command, olderFolder));
      }
    }
    print(command, "ms", before, now, Cost::millis);
    print(command, "MB", before, now, Cost::megabytes);
  }

  private static Cost cost(Build build, String command, Path folder) {
    long thread = Thread.currentThread().getId();
    long bytes = THREAD.getThreadAllocatedBytes(thread);
    long nanos = THREAD.getCurrentThreadCpuTime();
    build.run(command, folder);
    return new Cost(
        (THREAD.getCurrentThreadCpuTime() - nanos) / NANOS_PER_MILLI,
        (THREAD.getThreadAllocatedBytes(thread) - bytes) / BYTES_PER_MEGABYTE);
  }

  private static void print(
      String command, String unit, List<Cost> before, List<Cost> now, ToDoubleFunction<Cost> of) {
    double[] old = before.stream().mapToDouble(of).toArray();
    double[] current = now.stream().mapToDouble(of).toArray();
    double[] ratios = new double[old.length];
    Arrays.setAll(ratios, i -> current[i] / old[i]);
    System.out.printf(
        Locale.ROOT,
        "%-10s %-4s %10.1f %10.1f %8.3f   %.3f to %.3f%n",
        command,
        unit,
        quantile(old, 0.5),
        quantile(current, 0.5),
        quantile(current, 0.5) / quantile(old, 0.5),
        quantile(ratios, 0.25),
        quantile(ratios, 0.75));
  }

  private static double quantile(double[] numbers, double share) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    return sorted[(int) (share * (sorted.length - 1))];
  }

  /** By their parts: how a file is packed is no part of the document. */
  private void compareDocuments() throws IOException {
    Path document = Path.of("out", "report.docx");
    boolean same =
        parts(olderFolder.resolve(document)).equals(parts(newerFolder.resolve(document)));
    System.out.println(same ? "the documents are the same" : "the documents differ");
  }

  /** What stands in each part, letter by letter. */
  private static Map<String, String> parts(Path docx) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        parts.put(entry.getName(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }
}
