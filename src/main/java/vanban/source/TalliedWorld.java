package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A world that counts the files that are read. For several threads at a time. */
public final class TalliedWorld extends ForwardingWorld {
  private final SortedMap<Path, Integer> read = new ConcurrentSkipListMap<>(BY_NAME);

  /** Counts what is read of {@code world}. */
  public TalliedWorld(World world) {
    super(world);
  }

  /** The files that were read so far, as {@link #shown} has them, and how many bytes each has. */
  public Map<Path, Integer> filesRead() {
    return Collections.unmodifiableMap(read);
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    byte[] bytes = super.bytes(file, most);
    read.put(shown(file), bytes.length);
    return bytes;
  }
}
