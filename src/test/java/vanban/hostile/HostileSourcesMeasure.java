package vanban.hostile;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vanban.ProjectTemplates;
import vanban.cli.CommandLineTool;
import vanban.cli.Screens;
import vanban.source.MemoryWorld;

/**
 * Measures by hand how long hostile sources take at their size, at twice and at four times it, and
 * how much memory is left over: run it with {@code -Xmx256m}, and with the start of a name to begin
 * there.
 */
public final class HostileSourcesMeasure {
  private static final long MILLION = 1_000_000;
  private static final int SLOWEST = 10;

  private HostileSourcesMeasure() {}

  private record Measured(String name, List<Long> milliseconds) {
    long atItsSize() {
      return milliseconds.get(0);
    }
  }

  /** Prints the times of all, and the slowest ten again. */
  public static void main(String[] args) throws IOException {
    String start = args.length > 0 ? args[0] : "";
    List<HostileSource> sources =
        HostileSources.all().stream().dropWhile(one -> !one.name().startsWith(start)).toList();
    rendered(sources.get(0), 1); // what is done for the first time takes longer
    List<Measured> all = new ArrayList<>();
    for (HostileSource source : sources) {
      Measured measured = measured(source);
      System.out.println(measured.milliseconds() + " " + measured.name());
      all.add(measured);
    }
    System.out.println("The slowest:");
    all.stream()
        .sorted(Comparator.comparing(Measured::atItsSize).reversed())
        .limit(SLOWEST)
        .forEach(one -> System.out.println(one.atItsSize() + " ms " + one.name()));
  }

  private static Measured measured(HostileSource source) throws IOException {
    List<Long> times = new ArrayList<>();
    for (int factor : source.size() == 1 ? List.of(1) : List.of(1, 2, 4)) {
      long start = processorTime();
      String said = rendered(source, source.size() * factor);
      times.add((processorTime() - start) / MILLION);
      if (said.contains("fault")) {
        System.out.println(said.lines().limit(SLOWEST).toList());
      }
    }
    return new Measured(source.name(), times);
  }

  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static String rendered(HostileSource source, int size) throws IOException {
    MemoryWorld world = new MemoryWorld().withAll(ProjectTemplates.WORLD, Path.of("templates"));
    source.files(size).forEach(world::with);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    new CommandLineTool(world, out, out, Screens.NONE, Locale.ENGLISH).run("render");
    return printed.toString(StandardCharsets.UTF_8);
  }
}
