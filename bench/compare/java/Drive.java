import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.json.JSONObject;

/**
 * How each peer in Java is run; {@code drive.mjs} is the same for those in JavaScript.
 *
 * <pre>
 *   once CONTENT OUT               one document
 *   batch FOLDER OUT COPIES        one of each report, in one process
 *   warm CONTENT OUT WARM-UP TIME  the same one over and over, for so many seconds of the processor;
 *                                  says what that cost once it was warm
 * </pre>
 */
final class Drive {
  private static final double NANOS = 1e9;

  private final Peer peer;

  private Drive(Peer peer) {
    this.peer = peer;
  }

  /** A program that makes a document of a report. */
  interface Peer {
    void write(JSONObject report, Path out) throws Exception;
  }

  private interface Work {
    void run() throws Exception;
  }

  /** Runs what the command line says. */
  static void run(Peer peer, String[] args) throws Exception {
    Drive drive = new Drive(peer);
    Path from = Path.of(args[1]);
    Path out = Path.of(args[2]);
    switch (args[0]) {
      case "once" -> drive.write(from, out);
      case "batch" -> drive.batch(from, out, Integer.parseInt(args[3]));
      default -> {
        during(Double.parseDouble(args[3]), () -> drive.write(from, out));
        System.out.println(during(Double.parseDouble(args[4]), () -> drive.write(from, out)));
      }
    }
  }

  private void write(Path content, Path out) throws Exception {
    peer.write(new JSONObject(Files.readString(content)), out);
  }

  private void batch(Path from, Path out, int copies) throws Exception {
    Files.createDirectories(out);
    for (int i = 0; i < copies; i++) {
      write(from.resolve(i + ".json"), out.resolve(i + ".docx"));
    }
  }

  private static String during(double seconds, Work work) throws Exception {
    long start = System.nanoTime();
    long before = processor();
    int documents = 0;
    double cpu = 0;
    while (cpu < seconds) {
      work.run();
      documents++;
      cpu = (processor() - before) / NANOS;
    }
    return String.format(
        Locale.ROOT,
        "{\"documents\": %d, \"wall\": %.3f, \"cpu\": %.3f}",
        documents,
        (System.nanoTime() - start) / NANOS,
        cpu);
  }

  /** What the whole process has had of the processor, compiling and collecting included. */
  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
