package vanban.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The files under names of their own that documents are before they are complete. */
final class Drafts {
  private static final String START = ".vanban-";
  private static final String END = ".tmp";

  /** No run writes one file for so long: one that is older was left behind by a run that died. */
  private static final Duration LEFT = Duration.ofHours(1);

  private final Set<Path> swept = ConcurrentHashMap.newKeySet();

  /**
   * A name in a folder that no other run takes, be it on another machine or in another container.
   * Of our own, for files of {@code createTempFile} can only be read by who wrote them.
   */
  Path draft(Path folder) {
    return folder.resolve(START + UUID.randomUUID() + END);
  }

  /**
   * Takes away what runs have left behind that were killed, as far as it can; once for each folder.
   * Another run may move its draft, or sweep the same folder, while this one looks.
   */
  void sweep(Path folder) {
    if (!swept.add(folder)) {
      return;
    }
    Instant limit = Instant.now().minus(LEFT);
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, START + "*" + END)) {
      found.forEach(draft -> sweep(draft, limit));
    } catch (IOException | DirectoryIteratorException e) {
      // whether the folder can be written to is told by what is written there
    }
  }

  /** Takes a draft away if it is older than a run can be. */
  static void sweep(Path draft, Instant limit) {
    try {
      if (Files.getLastModifiedTime(draft).toInstant().isBefore(limit)) {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      // it is a document by now, or gone, or not ours to take away
    }
  }
}
