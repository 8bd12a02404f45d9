package vanban.engine;

import java.nio.file.Path;
import vanban.source.World;

/**
 * Where an office keeps its things.
 *
 * @param data the folder of its reports
 * @param templates the folder of its layouts
 * @param out the folder its documents are written to, which mirrors {@code data}
 */
public record Project(Path data, Path templates, Path out) {

  /**
   * The document of a report: {@code out/a/b.docx} for {@code data/a/b.yaml}; for a report outside
   * the data folder, {@code out/b.docx}.
   *
   * @param extension with its dot
   */
  public Path output(World world, Path report, String extension) {
    String from = world.display(data) + "/";
    String shown = world.display(report);
    boolean inside = shown.startsWith(from);
    Path name = report.getFileName();
    String below = inside ? shown.substring(from.length()) : String.valueOf(name);
    return out.resolve(below.replaceFirst("\\.[^./]*$", "") + extension);
  }

  /** Whether a name stands for a folder below the data folder, and not for one outside. */
  public boolean holds(String name) {
    Path base = data.normalize();
    Path folder = base.resolve(name).normalize();
    return folder.startsWith(base) && !folder.equals(base);
  }
}
