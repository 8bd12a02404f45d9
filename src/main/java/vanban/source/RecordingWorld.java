package vanban.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A world that remembers what it was asked and what the answer was. What is written is not asked.
 * Of questions of several threads, the order is that in which they came.
 */
public final class RecordingWorld extends ForwardingWorld {
  /** A question that got two answers stands here twice: no world will ever give both again. */
  private final Set<Dependency> asked = Collections.synchronizedSet(new LinkedHashSet<>());

  private volatile boolean ended;

  /** Remembers what is asked of {@code world}. */
  public RecordingWorld(World world) {
    super(world);
  }

  /** What has been asked so far. */
  public Dependencies dependencies() {
    synchronized (asked) {
      return new Dependencies(asked);
    }
  }

  /**
   * What has been asked, after which nothing may be asked any more: a question then is an {@link
   * IllegalStateException}, for what came of its answer would have unknown dependencies.
   */
  public Dependencies end() {
    ended = true;
    return dependencies();
  }

  private void record(Dependency question) {
    if (ended) {
      throw new IllegalStateException("asked after the end: " + question);
    }
    asked.add(question);
  }

  @Override
  public boolean isFile(Path path) {
    boolean answer = super.isFile(path);
    record(new Dependency.IsFile(path, shown(path), answer));
    return answer;
  }

  @Override
  public boolean isFolder(Path path) {
    boolean answer = super.isFolder(path);
    record(new Dependency.IsFolder(path, shown(path), answer));
    return answer;
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    try {
      List<Path> answer = List.copyOf(super.filesBelow(folder));
      listed(folder, Optional.of(answer));
      return answer;
    } catch (IOException e) {
      listed(folder, Optional.empty());
      throw e;
    }
  }

  private void listed(Path folder, Optional<List<Path>> answer) {
    record(new Dependency.FilesBelow(folder, shown(folder), answer));
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    try {
      byte[] answer = super.bytes(file, most);
      record(
          new Dependency.Bytes(
              file, shown(file), most, Optional.of(Dependency.Content.of(answer))));
      return answer;
    } catch (IOException e) {
      record(new Dependency.Bytes(file, shown(file), most, Optional.empty()));
      throw e;
    }
  }
}
