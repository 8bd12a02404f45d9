package vanban.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;

/** What Jazzer calls: its own names, and one target for each of its processes. */
public final class FuzzTarget {
  private static Target target = Target.YAML;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long MOST_NANOS = 3_000_000_000L; // of the processor, branches counted
  private static final int WARMING = 20;

  private FuzzTarget() {}

  /** Chooses the target, and has it load its classes before time counts. */
  public static void fuzzerInitialize(String[] arguments) throws IOException {
    target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    Seeds.of(target).stream().limit(WARMING).forEach(seed -> print(target.read(seed)));
  }

  /** One input; whatever is thrown is a find. */
  public static void fuzzerTestOneInput(byte[] input) {
    long start = THREADS.getCurrentThreadCpuTime();
    print(target.read(input));
    long took = THREADS.getCurrentThreadCpuTime() - start;
    if (took > MOST_NANOS) {
      throw new IllegalStateException("took " + took + " ns of the processor");
    }
  }

  /** What is wrong as people and programs read it: what is told of odd places must be told, too. */
  static void print(List<Diagnostic> found) {
    for (DiagnosticPrinter.Form form : DiagnosticPrinter.Form.values()) {
      new DiagnosticPrinter(Messages.in(Language.VI), form).print(found);
    }
    new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT).print(found);
  }
}
