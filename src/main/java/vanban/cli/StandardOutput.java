package vanban.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The standard output of the program, in the encoding that terminals and editors of today read,
 * whatever the machine's locale says.
 */
final class StandardOutput extends PrintStream {
  StandardOutput() {
    super(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  /**
   * Whether another program reads it: what fails to be written then is what that program did not
   * wait for. The system's own words for it would be in the system's language.
   */
  boolean isPipe() {
    return StandardStream.OUT.isPipe();
  }
}
