package vanban.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vanban.report.ReportDetector;
import vanban.source.World;
import vanban.yaml.YamlFileCache;

/** Finds reports among the files of a folder; needs no layout for it. */
public final class ReportFinder {
  private final World world;
  private final ReportDetector detector;

  /** Looks for them in a world, and remembers nothing of what it has read. */
  public ReportFinder(World world) {
    this(world, new YamlFileCache(1));
  }

  /** The same, with what was read before. */
  ReportFinder(World world, YamlFileCache cache) {
    this.world = world;
    this.detector = new ReportDetector(world, cache);
  }

  /**
   * The reports in and below a folder, in the order of their names.
   *
   * @throws IOException if the folder cannot be read
   */
  public List<Path> below(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path file : world.filesBelow(folder)) {
      if (isReport(file)) {
        found.add(file);
      }
    }
    return found;
  }

  /**
   * Whether a file is a report, by its name and its keys. One that cannot be read might be one;
   * reading it says what is wrong.
   */
  public boolean isReport(Path file) {
    String name = file.toString();
    try {
      return (name.endsWith(".yaml") || name.endsWith(".yml")) && detector.isReport(file);
    } catch (IOException e) {
      return true;
    }
  }
}
