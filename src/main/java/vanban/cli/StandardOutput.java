package vanban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The standard output of the program, in the encoding that terminals and editors of today read,
 * whatever the machine's locale says.
 */
final class StandardOutput extends PrintStream {
  private static final Path DEVICE = Path.of("/dev/stdout");
  private static final int KIND = 0170000; // S_IFMT, in octal as in every manual
  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /**
   * Whether another program reads it: what fails to be written then is what that program did not
   * wait for. The system's own words for it would be in the system's language. Not known on
   * Windows, where it counts as no.
   */
  boolean isPipe() {
    try {
      int kind = (int) Files.getAttribute(DEVICE, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException e) {
      return false; // closed from the start, or no Unix
    }
  }
}
