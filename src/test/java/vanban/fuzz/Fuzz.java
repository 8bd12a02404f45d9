package vanban.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fuzzes the targets one after the other, each in a Java of its own.
 *
 * <p>{@code Fuzz SECONDS SEED [TARGET…]}: so long for each. A seed other than 0 makes the fuzzer
 * choose the same again. Exit status 1 if an input made a target throw, use too much memory or take
 * too long; it lies below {@code target/fuzz/<target>} then.
 */
public final class Fuzz {
  private static final Path FOLDER = Path.of("target/fuzz");
  private static final String SLOW =
      "-timeout=120"; // seconds on the wall; FuzzTarget counts the processor's
  private static final String MEMORY = "-Xmx512m";
  private static final int MOST_FINDS = 10;
  private static final String INSTRUMENTED =
      "vanban.**:org.yaml.**:org.commonmark.**:com.ctc.wstx.**:freemarker.core.**";

  private Fuzz() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> failed = new ArrayList<>();
    for (Target target : Target.values()) {
      List<String> asked = Arrays.asList(arguments).subList(2, arguments.length);
      if (asked.isEmpty() || asked.contains(target.id())) {
        if (run(target, arguments[0], arguments[1]) != 0) {
          failed.add(target.id());
        }
      }
    }
    System.out.println(failed.isEmpty() ? "nothing was found" : "found: " + failed);
    if (!failed.isEmpty()) {
      System.exit(1);
    }
  }

  private static int run(Target target, String seconds, String seed)
      throws IOException, InterruptedException {
    Path folder = FOLDER.resolve(target.id());
    Path grown = Files.createDirectories(folder.resolve("grown"));
    Path seeds = writeSeeds(target, folder.resolve("seeds"));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(target, seconds, seed, List.of(grown, seeds)))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = process.waitFor();
    System.out.println(target.id() + ": " + (status == 0 ? "nothing" : "status " + status));
    List<String> lines = Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1);
    lines.stream()
        .skip(status == 0 ? Math.max(0, lines.size() - 1) : 0)
        .filter(line -> status == 0 || !line.startsWith("INFO"))
        .forEach(line -> System.out.println("  " + line));
    return status;
  }

  private static List<String> command(
      Target target, String seconds, String seed, List<Path> corpora) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(MEMORY, "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzTarget.class.getName());
    command.add("--target_args=" + target.id());
    command.add("--instrumentation_includes=" + INSTRUMENTED);
    command.add("--custom_hook_includes=vanban.**");
    command.add("--keep_going=" + MOST_FINDS);
    command.add("--reproducer_path=" + FOLDER);
    command.addAll(List.of("-max_total_time=" + seconds, "-seed=" + seed, SLOW));
    command.addAll(List.of("-rss_limit_mb=0", "-close_fd_mask=0", "-print_final_stats=1"));
    command.add("-artifact_prefix=" + FOLDER.resolve(target.id()) + "/");
    corpora.forEach(corpus -> command.add(corpus.toString()));
    return command;
  }

  private static Path writeSeeds(Target target, Path folder) throws IOException {
    Files.createDirectories(folder);
    int number = 0;
    for (byte[] seed : Seeds.of(target)) {
      Files.write(folder.resolve(number++ + ".input"), seed);
    }
    return folder;
  }
}
