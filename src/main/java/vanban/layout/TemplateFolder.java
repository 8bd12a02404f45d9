package vanban.layout;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vanban.diagnostic.Diagnostic;
import vanban.source.SourceFile;
import vanban.source.World;

/** Lets FreeMarker see the templates folder, and nothing else; reads each file once. */
final class TemplateFolder implements TemplateLoader {
  private final World world;
  private final Path folder;
  private final Map<String, SourceFile> files = new ConcurrentHashMap<>();

  TemplateFolder(World world, Path folder) {
    this.world = world;
    this.folder = folder;
  }

  /** The file of a template, by its name below the folder. */
  Optional<SourceFile> file(String name) {
    return Optional.ofNullable(files.get(name));
  }

  @Override
  public @Nullable Object findTemplateSource(String name) throws IOException {
    Path path = folder.resolve(name).normalize();
    if (!path.startsWith(folder.normalize()) || !world.isFile(path)) {
      return null;
    }
    SourceFile known = files.get(name);
    if (known != null) {
      return known;
    }
    SourceFile file = world.read(path);
    files.put(name, file);
    return file;
  }

  @Override
  public long getLastModified(Object source) {
    return -1; // unknown: a run reads each file once
  }

  /**
   * The text of a template.
   *
   * @throws ClosedFeatureException if it uses what is closed to layouts
   */
  @Override
  public Reader getReader(Object source, String encoding) throws ClosedFeatureException {
    SourceFile file = (SourceFile) source;
    List<Diagnostic> closed = ClosedFeatureFinder.find(file);
    if (!closed.isEmpty()) {
      throw new ClosedFeatureException(closed);
    }
    return new StringReader(file.text());
  }

  @Override
  public void closeTemplateSource(Object source) {
    // nothing is open
  }
}
