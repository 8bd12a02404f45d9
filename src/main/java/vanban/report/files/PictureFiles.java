package vanban.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.diagnostic.Unreadable;
import vanban.document.Image;
import vanban.picture.ImageReader;
import vanban.source.Place;
import vanban.source.World;
import vanban.yaml.YamlText;

/** The files of the pictures of one report, each read once. */
final class PictureFiles {
  private final World world;
  private final FilesBudget budget;
  private final Diagnostics diagnostics;
  private final Map<Path, Optional<Image>> read = new HashMap<>();

  PictureFiles(World world, FilesBudget budget, Diagnostics diagnostics) {
    this.world = world;
    this.budget = budget;
    this.diagnostics = diagnostics;
  }

  /** Whether a name is that of a file, and no address; if not, says so. */
  boolean isFile(YamlText name) {
    boolean address = name.trimmed().contains("://");
    if (address) {
      diagnostics.add(
          Diagnostic.error(Code.WRONG_PICTURE, name.place(), name.trimmed()).variant("address"));
    }
    return !address;
  }

  /**
   * The picture in a file; whoever asks again for the same is told nothing twice.
   *
   * @param name as typed
   */
  Optional<Image> read(Path file, YamlText name) {
    if (!read.containsKey(file)) {
      read.put(file, load(file, name.trimmed(), name.place()));
    }
    return read.getOrDefault(file, Optional.empty());
  }

  private Optional<Image> load(Path file, String name, Place place) {
    try {
      byte[] bytes = world.bytes(file, ImageReader.MOST_BYTES);
      return budget.spend(FilesLimit.PICTURES, bytes.length, place)
          ? new ImageReader(diagnostics).read(name, bytes, place)
          : Optional.empty();
    } catch (IOException e) {
      diagnostics.add(Unreadable.because(Optional.of(place), World.slashed(file), e));
      return Optional.empty();
    }
  }
}
