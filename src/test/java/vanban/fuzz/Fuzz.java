package vanban.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fuzzes the targets one after the other, each in a Java of its own.
 *
 * <p>{@code Fuzz SECONDS SEED [TARGET…]}: so long for each. A seed other than 0 makes the fuzzer
 * choose the same again. Exit status 1 if an input made a target throw, use too much memory or take
 * too long; it lies below {@code target/fuzz/<target>} then, and counts until it is taken away.
 */
public final class Fuzz {
  private static final Path FOLDER = Path.of("target/fuzz");
  private static final String SLOW =
      "-timeout=120"; // seconds on the wall; FuzzTarget counts the processor's
  private static final String MEMORY = "-Xmx512m";
  private static final int MOST_FINDS = 10;
  private static final String INSTRUMENTED =
      "vanban.**:org.yaml.**:org.commonmark.**:com.ctc.wstx.**:freemarker.core.**";

  private static final Pattern FIND = Pattern.compile("(crash|timeout|oom)-");
  private static final Pattern TRIED = Pattern.compile("number_of_executed_units");

  private Fuzz() {}

  /** Runs. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    List<String> failed = new ArrayList<>();
    for (Target target : Target.values()) {
      List<String> asked = Arrays.asList(arguments).subList(2, arguments.length);
      if (asked.isEmpty() || asked.contains(target.id())) {
        if (run(target, arguments[0], arguments[1])) {
          failed.add(target.id());
        }
      }
    }
    System.out.println(failed.isEmpty() ? "nothing was found" : "found: " + failed);
    if (!failed.isEmpty()) {
      System.exit(1);
    }
  }

  private static boolean run(Target target, String seconds, String seed)
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
    List<Path> finds = finds(folder);
    System.out.println(target.id() + ": " + (status == 0 ? "" : "status " + status + " ") + finds);
    boolean found = status != 0 || !finds.isEmpty();
    Predicate<String> wanted = found ? line -> !line.startsWith("INFO") : TRIED.asPredicate();
    try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
      lines.filter(wanted).forEach(line -> System.out.println("  " + line));
    }
    return found;
  }

  /** What a target could not stand; with several finds allowed, Jazzer's status does not tell. */
  private static List<Path> finds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> FIND.matcher(file.getFileName().toString()).lookingAt()).toList();
    }
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
