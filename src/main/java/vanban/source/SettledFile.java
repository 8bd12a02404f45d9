package vanban.source;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/**
 * Reads a file that somebody may be saving this very moment. Some editors empty the old file and
 * fill it again, so that for a moment there is half of it, which may well be sound YAML.
 */
final class SettledFile {
  /** Whoever is still saving has written something within this time. */
  private static final Duration FRESH = Duration.ofMillis(100);

  private static final long PAUSE_MILLIS = 5;
  private static final int TRIES = 40;

  private SettledFile() {}

  /** How a file is read once. */
  @FunctionalInterface
  interface Reading {
    byte[] of(Path file) throws IOException;
  }

  /**
   * The bytes of a file; of one that has changed just now, those that two readings agree on.
   *
   * @throws IOException if it cannot be read, or never stays the same
   */
  static byte[] bytes(Path file, Reading reading) throws IOException {
    byte[] content = reading.of(file);
    for (int i = 0; i < TRIES && isFresh(file); i++) {
      pause();
      byte[] again = reading.of(file);
      if (Arrays.equals(content, again)) {
        return content;
      }
      content = again;
    }
    if (isFresh(file)) {
      throw new FileSystemException(file.toString(), null, "changes all the time");
    }
    return content;
  }

  private static boolean isFresh(Path file) throws IOException {
    Instant changed = Files.getLastModifiedTime(file).toInstant();
    return Duration.between(changed, Instant.now()).abs().compareTo(FRESH) < 0;
  }

  private static void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }
}
