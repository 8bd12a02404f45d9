package vanban.lsp;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vanban.engine.Project;
import vanban.engine.Workspace;
import vanban.lsp.feature.Office;
import vanban.source.World;

/** What a project offers to its authors; nothing where its folders cannot be read. */
record OpenOffice(World world, Project project, Workspace workspace) implements Office {
  private static final int MOST = 500;
  private static final Path TOP = Path.of("").toAbsolutePath();

  @Override
  public Map<String, String> layouts() {
    try {
      return workspace.layouts();
    } catch (IOException e) {
      return Map.of();
    }
  }

  @Override
  public List<String> genres(String layout) {
    try {
      return workspace.genres(layout);
    } catch (IOException e) {
      return List.of();
    }
  }

  @Override
  public List<String> files(String from) {
    Path folder = TOP.resolve(from).resolveSibling(""); // its own
    try {
      return world.filesBelow(project.data()).stream()
          .map(world::shown)
          .filter(file -> !World.slashed(file).equals(from))
          .map(file -> World.slashed(folder.relativize(TOP.resolve(file))))
          .filter(name -> !name.startsWith("../../../"))
          .sorted()
          .limit(MOST)
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }
}
