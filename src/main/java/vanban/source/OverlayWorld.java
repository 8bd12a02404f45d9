package vanban.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A world in front of which lie texts that are not saved yet, as an editor has them open. Each
 * stands for the file at its path, or for a file and its folders that are not there yet. Never
 * changes: with another text it is another overlay.
 *
 * <p>What is written or removed is written to or removed from the world behind; the text in front
 * stays.
 */
public final class OverlayWorld extends ForwardingWorld {
  private final Map<Path, byte[]> texts; // by their paths as shown

  /** A world with nothing in front of it. */
  public OverlayWorld(World world) {
    this(world, Map.of());
  }

  private OverlayWorld(World world, Map<Path, byte[]> texts) {
    super(world);
    this.texts = texts;
  }

  /** The same with a text in front of a file, instead of the one that was there. */
  public OverlayWorld with(Path path, String text) {
    Map<Path, byte[]> more = new HashMap<>(texts);
    more.put(shown(path), text.getBytes(StandardCharsets.UTF_8));
    return new OverlayWorld(world(), more);
  }

  /** The same without the text in front of a file: the file counts again, if there is one. */
  public OverlayWorld without(Path path) {
    Map<Path, byte[]> fewer = new HashMap<>(texts);
    fewer.remove(shown(path));
    return new OverlayWorld(world(), fewer);
  }

  /** The paths of the texts, as messages show them. */
  public Set<Path> paths() {
    return Set.copyOf(texts.keySet());
  }

  @Override
  public boolean isFile(Path path) {
    return texts.containsKey(shown(path)) || super.isFile(path);
  }

  @Override
  public boolean isFolder(Path path) {
    return holdsText(shown(path)) || super.isFolder(path);
  }

  private boolean holdsText(Path folder) {
    return texts.keySet().stream()
        .anyMatch(file -> !file.equals(folder) && World.isBelow(file, folder));
  }

  @Override
  public List<Path> filesBelow(Path folder) throws IOException {
    Path shown = shown(folder);
    if (!holdsText(shown)) {
      return super.filesBelow(folder);
    }
    Map<Path, Path> files = new HashMap<>(); // one that is saved and open comes once
    for (Path file : super.isFolder(folder) ? super.filesBelow(folder) : List.<Path>of()) {
      files.put(shown(file), file);
    }
    for (Path file : texts.keySet()) {
      if (!file.equals(shown) && World.isBelow(file, shown)) {
        files.putIfAbsent(file, folder.resolve(shown.relativize(file)));
      }
    }
    List<Path> ordered = new ArrayList<>(files.values());
    ordered.sort(BY_NAME);
    return List.copyOf(ordered);
  }

  @Override
  public byte[] bytes(Path file, long most) throws IOException {
    byte[] text = texts.get(shown(file));
    if (text == null) {
      return super.bytes(file, most);
    }
    if (text.length > most) {
      throw new TooLargeException(text.length, most);
    }
    return text.clone();
  }
}
