package vanban.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.source.FullDiskException;
import vanban.source.OutsideLinkException;
import vanban.source.World;

/** Says in an author's words why a file cannot be written. */
public final class Unwritable {
  private static final String FULL = "No space left on device";

  /** What systems say for which Java has no exception of its own, and what we say. */
  private static final Map<String, String> REASONS =
      Map.of(
          FULL,
          "full",
          "Disk quota exceeded",
          "full",
          "File too large",
          "too-large",
          "Read-only file system",
          "read-only");

  private Unwritable() {}

  /**
   * What the disk said.
   *
   * @param file the one that was to be written
   * @param e why that failed
   */
  public static Diagnostic because(World world, Path file, IOException e) {
    String shown = world.display(file);
    if (e instanceof OutsideLinkException outside) {
      return error(shown, outside.link(), outside.target()).variant("link");
    }
    if (e instanceof AccessDeniedException) {
      return ifOpen(world, file, error(shown).variant("denied"));
    }
    if (world.isFolder(file)) {
      return error(shown).variant("folder");
    }
    Optional<Path> inTheWay = inTheWay(world, file);
    if (inTheWay.isPresent()) {
      return error(shown, world.display(inTheWay.orElseThrow())).variant("in-the-way");
    }
    if (e instanceof NoSuchFileException) {
      return error(shown, world.display(file.resolveSibling(""))).variant("no-folder");
    }
    Optional<Diagnostic> known = known(shown, e);
    if (known.isPresent()) {
      return known.orElseThrow();
    }
    return ifOpen(world, file, error(shown, reason(e)));
  }

  /** Word holds on to documents that are open in it. */
  private static Diagnostic ifOpen(World world, Path file, Diagnostic found) {
    boolean document = file.toString().endsWith(".docx") && world.isFile(file);
    return document ? found.hint("close-in-word") : found;
  }

  private static Optional<Diagnostic> known(String shown, IOException e) {
    String reason = e instanceof FullDiskException ? FULL : reason(e);
    return Optional.ofNullable(REASONS.get(reason)).map(variant -> error(shown).variant(variant));
  }

  /** A file where a folder belongs: systems say of it now this, now that. */
  private static Optional<Path> inTheWay(World world, Path file) {
    return Stream.iterate(file, Objects::nonNull, Path::getParent)
        .skip(1)
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
