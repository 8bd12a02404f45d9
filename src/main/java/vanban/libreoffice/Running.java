package vanban.libreoffice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The conversions that run just now, each with its folder: when this program is told to end, they
 * are ended too, and their folders taken away.
 */
final class Running {
  private final Map<Path, Optional<Process>> all = new ConcurrentHashMap<>();

  Running() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::endAll, "vanban-libreoffice"));
  }

  /** A folder for one more. */
  Path folder() throws IOException {
    Path folder = Files.createTempDirectory("vanban-libreoffice");
    all.put(folder, Optional.empty());
    return folder;
  }

  /** Starts what works in a folder. */
  Process start(Path folder, ProcessBuilder program) throws IOException {
    Process process = program.start();
    all.put(folder, Optional.of(process));
    return process;
  }

  /** Ends what still runs: the program starts another one that does the work. */
  static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Takes away the folder of one that is over. */
  void delete(Path folder) throws IOException {
    try (Stream<Path> within = Files.walk(folder)) {
      for (Path one : within.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    }
    all.remove(folder);
  }

  private void endAll() {
    all.forEach((folder, process) -> end(folder, process));
  }

  private void end(Path folder, Optional<Process> process) {
    try {
      process.ifPresent(Running::end);
      if (process.isPresent()) {
        process.orElseThrow().waitFor();
      }
      delete(folder);
    } catch (IOException | UncheckedIOException | InterruptedException e) {
      return; // a last try of a program that ends
    }
  }
}
