package vanban.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.World;

/** Says in an author's words why a file cannot be written. */
public final class Unwritable {
  private Unwritable() {}

  /**
   * What the disk said.
   *
   * @param file the one that was to be written
   * @param e why that failed
   */
  public static Diagnostic because(World world, Path file, IOException e) {
    String shown = world.display(file);
    if (e instanceof AccessDeniedException) {
      return error(shown, "").variant("denied").hint("close-in-word");
    }
    if (e instanceof FileAlreadyExistsException inTheWay) {
      return error(shown, world.display(Path.of(inTheWay.getFile()))).variant("in-the-way");
    }
    return error(shown, reason(e)).hint("close-in-word");
  }

  /** Another report of this run has written it. */
  static Diagnostic twice(World world, Path file, Path report, Path other) {
    String shown = world.display(file);
    return error(shown, world.display(report), world.display(other)).variant("twice");
  }

  private static Diagnostic error(String... arguments) {
    return Diagnostic.error(Code.UNWRITABLE_OUTPUT, arguments);
  }

  /** Without the paths, among them those of files nobody knows. */
  private static String reason(IOException e) {
    Optional<String> reason =
        e instanceof FileSystemException failure
            ? Optional.ofNullable(failure.getReason())
            : Optional.empty();
    return reason.orElseGet(() -> String.valueOf(e.getMessage()));
  }
}
