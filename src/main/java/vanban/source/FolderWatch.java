package vanban.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Wakes whoever waits for something to happen below some folders of the disk. It is a hint and no
 * more: what has happened is found by looking, and some disks tell nothing, so that who waits also
 * wakes from time to time.
 *
 * <p>Used by one thread at a time; may be closed by any.
 */
public final class FolderWatch implements Closeable {
  private static final int MOST_FOLDERS = 5_000;
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  private final List<Path> roots;
  private final WatchService service;
  private int folders;

  /**
   * Watches all that lies below some folders, which need not be there yet.
   *
   * @throws IOException if this machine watches no more
   */
  public FolderWatch(List<Path> roots) throws IOException {
    this.roots = List.copyOf(roots);
    this.service = FileSystems.getDefault().newWatchService();
    registerAll();
  }

  /**
   * Waits until something happens, or for so long at most.
   *
   * @return whether something has happened; false as well once it is closed
   * @throws InterruptedException if the thread is to end
   */
  public boolean await(Duration most) throws InterruptedException {
    try {
      WatchKey key = service.poll(most.toMillis(), TimeUnit.MILLISECONDS);
      boolean happened = key != null;
      boolean made = false;
      for (; key != null; key = service.poll()) {
        made |= key.pollEvents().stream().anyMatch(FolderWatch::mayBeFolder);
        key.reset();
      }
      if (made) {
        registerAll();
      }
      return happened;
    } catch (ClosedWatchServiceException e) {
      return false;
    }
  }

  private static boolean mayBeFolder(WatchEvent<?> event) {
    return event.kind() != StandardWatchEventKinds.ENTRY_MODIFY;
  }

  /** Watches the folders that there are now; those it watches already stay watched. */
  private void registerAll() {
    folders = 0;
    for (Path root : roots) {
      if (Files.isDirectory(root)) {
        registerBelow(root);
      } else {
        Optional.ofNullable(root.toAbsolutePath().getParent()).ifPresent(this::register);
      }
    }
  }

  private void registerBelow(Path root) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(root, new Folders(found));
    } catch (IOException e) {
      return; // it went away while it was looked at; what remains is seen from time to time
    }
    found.forEach(this::register);
  }

  private void register(Path folder) {
    if (folders++ >= MOST_FOLDERS) {
      return;
    }
    try {
      folder.register(service, KINDS);
    } catch (IOException e) {
      return; // gone, or there is no room for one more: it is seen from time to time
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }

  /** Collects folders, but those that programs keep for themselves. */
  private static final class Folders extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    Folders(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      Path name = folder.getFileName();
      if (name != null && name.toString().startsWith(".") && name.toString().length() > 2) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      found.add(folder);
      return found.size() < MOST_FOLDERS ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
      return FileVisitResult.CONTINUE;
    }
  }
}
