package vanban.yaml;

import java.io.IOException;
import java.nio.file.Path;
import vanban.source.Memo;
import vanban.source.World;

/**
 * YAML files as they were read last: a file is read again only when its bytes have changed. Used by
 * one thread at a time.
 */
public final class YamlFileCache {
  private final Memo<Path, ParsedYaml> files;
  private final boolean lasting;

  /** Files that are kept for long though nobody asks for them. */
  public YamlFileCache() {
    this.files = new Memo<>();
    this.lasting = true;
  }

  /**
   * No files yet.
   *
   * @param generations for how many a file that nobody asks for is kept; at least 1
   */
  public YamlFileCache(int generations) {
    this.files = new Memo<>(generations);
    this.lasting = false;
  }

  /**
   * What stands in a file.
   *
   * @throws vanban.source.NotUtf8Exception if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public ParsedYaml read(World world, Path file) throws IOException {
    return files.get(file, world, seen -> YamlReader.parse(seen.read(file)));
  }

  /**
   * The same of a file that is one of very many: it is kept only where files are kept for long.
   *
   * @throws IOException if it cannot be read, as by {@link #read}
   */
  public ParsedYaml readOneOfMany(World world, Path file) throws IOException {
    return lasting ? read(world, file) : YamlReader.parse(world.read(file));
  }

  /** How many times a file was read for the first time, or again. */
  public long reads() {
    return files.misses();
  }

  /** Forgets what has not been asked for in long. */
  public void endGeneration() {
    files.endGeneration();
  }
}
