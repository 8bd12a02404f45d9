package vanban.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.World;

/** Says in an author's words why a file cannot be written. */
public final class Unwritable {
  /** How systems say that there is no more room, or none for whoever runs the program. */
  private static final Pattern FULL =
      Pattern.compile("(?i)no space left|not enough space|disk is full|quota exceeded");

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
    if (world.isFolder(file)) {
      return error(shown, "").variant("folder");
    }
    Optional<Path> inTheWay = inTheWay(world, file);
    if (inTheWay.isPresent()) {
      return error(shown, world.display(inTheWay.get())).variant("in-the-way");
    }
    if (FULL.matcher(reason(e)).find()) {
      return error(shown, "").variant("full");
    }
    if (e instanceof NoSuchFileException) {
      return error(shown, world.display(file.resolveSibling(""))).variant("no-folder");
    }
    Diagnostic found = error(shown, reason(e));
    return world.isFile(file) ? found.hint("close-in-word") : found;
  }

  /** The file that stands where a folder above another should be. */
  private static Optional<Path> inTheWay(World world, Path file) {
    return Stream.iterate(file.getParent(), Objects::nonNull, Path::getParent)
        .filter(world::isFile)
        .findFirst();
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
