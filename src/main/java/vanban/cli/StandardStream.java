package vanban.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One of the streams every program is started with, and what stands behind it. */
enum StandardStream {
  OUT("/dev/stdout"),
  ERR("/dev/stderr");

  private static final int KIND = 0170000; // S_IFMT, in octal as in every manual
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;
  private static final int DEVICE = 0020000; // a terminal; or /dev/null, which bears all
  private static final int UNKNOWN = 0;

  private final Path path;

  StandardStream(String path) {
    this.path = Path.of(path);
  }

  /** Whether another program reads it. Not known on Windows, where it counts as no. */
  boolean isPipe() {
    int kind = kind();
    return kind == PIPE || kind == SOCKET;
  }

  /**
   * Whether a terminal shows it.
   *
   * @param unknown what it is where the system does not say
   */
  boolean isTerminal(boolean unknown) {
    return kind() == UNKNOWN ? unknown : kind() == DEVICE;
  }

  private int kind() {
    try {
      return (int) Files.getAttribute(path, "unix:mode") & KIND;
    } catch (IOException | UnsupportedOperationException e) {
      return UNKNOWN; // closed from the start, or no Unix
    }
  }
}
