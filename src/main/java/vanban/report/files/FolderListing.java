package vanban.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vanban.source.World;

/** The files below folders, each folder looked through once. */
final class FolderListing {
  private final World world;
  private final Map<Path, List<Path>> listed = new HashMap<>();

  FolderListing(World world) {
    this.world = world;
  }

  /** All files below a folder, as shown; none where there is no such folder. */
  List<Path> below(Path folder) throws IOException {
    List<Path> known = listed.get(folder);
    if (known == null) {
      known =
          world.isFolder(folder)
              ? world.filesBelow(folder).stream().map(world::shown).toList()
              : List.of();
      listed.put(folder, known);
    }
    return known;
  }
}
