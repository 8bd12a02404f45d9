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
    Path below =
        holds(world, report)
            ? world.shown(data).relativize(world.shown(report))
            : report.getFileName();
    return out.resolve(String.valueOf(below).replaceFirst("\\.[^./\\\\]*$", "") + extension);
  }

  /**
   * The folder a name stands for: {@code data/a} for {@code a}, and for {@code data/a} itself.
   *
   * @param name relative to the data folder, or as seen from the working directory
   */
  public Path folder(World world, String name) {
    Path typed = Path.of(name);
    boolean whole = World.isBelow(world.shown(typed), world.shown(data));
    return (whole ? typed : data.resolve(typed)).normalize();
  }

  /** Whether a file or folder lies below the data folder. */
  public boolean holds(World world, Path path) {
    Path shown = world.shown(path);
    return World.isBelow(shown, world.shown(data)) && !shown.equals(world.shown(data));
  }
}
