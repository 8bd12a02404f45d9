package vanban.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A world in which a file has the bytes that were read of it first, whoever changes it meanwhile:
 * so that one run never mixes two versions of it. Of what was read long ago it keeps no more than
 * would tell a change, and such a file cannot be read any more once it has changed. Forgets a file
 * that it writes itself. Only the bytes are held: which files there are is what the disk says when
 * it is asked. For several threads at a time.
 */
public final class SteadyWorld extends ForwardingWorld {
  /** Bytes: all sources of an office; a batch of many offices has some ten times as many. */
  private static final int KEPT = 32_000_000;

  private final long most;
  private final Map<String, First> read = new HashMap<>(); // by what is shown
  private final Set<String> oldest =
      new LinkedHashSet<>(); // those kept, by when they were asked for
  private final Map<String, Long> written = new HashMap<>(); // how often by this run
  private long kept;

  /**
   * What was read of a file first.
   *
   * @param content what tells whether it has changed
   * @param bytes its bytes, as long as they are kept
   */
  private record First(Dependency.Content content, Optional<byte[]> bytes) {}

  /** Remembers what is read of the files of {@code world}. */
  public SteadyWorld(World world) {
    this(world, KEPT);
  }

  /**
   * The same.
   *
   * @param most how many bytes are kept of all files
   */
  SteadyWorld(World world, long most) {
    super(world);
    this.most = most;
  }

  @Override
  public byte[] bytes(Path file, long limit) throws IOException {
    String name = display(file);
    Optional<byte[]> known = known(name);
    byte[] bytes = known.isPresent() ? known.orElseThrow() : read(name, file, limit);
    if (bytes.length > limit) {
      throw new TooLargeException(bytes.length, limit);
    }
    return bytes.clone();
  }

  private byte[] read(String name, Path file, long limit) throws IOException {
    long before = timesWritten(name);
    return first(name, super.bytes(file, limit), before);
  }

  private synchronized long timesWritten(String name) {
    return written.getOrDefault(name, 0L);
  }

  private synchronized Optional<byte[]> known(String name) {
    Optional<byte[]> bytes = Optional.ofNullable(read.get(name)).flatMap(First::bytes);
    bytes.ifPresent(
        asked -> { // again: it comes last
          oldest.remove(name);
          oldest.add(name);
        });
    return bytes;
  }

  /**
   * What was read of a file first, if that is not what was read now by more than one thread.
   *
   * @param before how often it had been written when it began to be read: if it was written since,
   *     these bytes are not what it has from now on
   */
  private synchronized byte[] first(String name, byte[] now, long before) throws IOException {
    First first = read.get(name);
    if (first == null && timesWritten(name) != before) {
      return now;
    }
    if (first == null) {
      read.put(name, new First(Dependency.Content.of(now), Optional.of(now)));
      oldest.add(name);
      kept += now.length;
      forget();
      return now;
    }
    if (first.bytes().isEmpty() && !first.content().equals(Dependency.Content.of(now))) {
      throw new FileSystemException(name, null, "changed since it was read first");
    }
    return first.bytes().orElse(now);
  }

  /** Lets go of the bytes of the files that were asked for longest ago. */
  private void forget() {
    Iterator<String> names = oldest.iterator();
    while (kept > most && names.hasNext()) {
      String longest = names.next();
      names.remove();
      read.computeIfPresent(
          longest,
          (name, first) -> {
            kept -= first.bytes().map(bytes -> bytes.length).orElse(0);
            return new First(first.content(), Optional.empty());
          });
    }
  }

  private synchronized void forget(String name) {
    written.merge(name, 1L, Long::sum);
    oldest.remove(name);
    Optional.ofNullable(read.remove(name))
        .flatMap(First::bytes)
        .ifPresent(bytes -> kept -= bytes.length);
  }

  @Override
  public void write(Path file, byte[] content) throws IOException {
    try {
      super.write(file, content);
    } finally { // whoever reads it meanwhile may have read the old bytes
      forget(display(file));
    }
  }

  @Override
  public void remove(Path file) throws IOException {
    try {
      super.remove(file);
    } finally {
      forget(display(file));
    }
  }
}
