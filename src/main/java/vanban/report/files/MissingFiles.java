package vanban.report.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Guesses;
import vanban.source.World;
import vanban.yaml.YamlText;

/** Says of files that are named and not there which ones were probably meant. */
final class MissingFiles {
  private final World world;
  private final FolderListing listing;
  private final Predicate<Path> known;
  private final Guesses guesses = new Guesses();

  /**
   * Who says so.
   *
   * @param known whether a file is named already, and so was hardly meant
   */
  MissingFiles(World world, FolderListing listing, Predicate<Path> known) {
    this.world = world;
    this.listing = listing;
    this.known = known;
  }

  /**
   * An error at a name that leads nowhere.
   *
   * @param path where it leads, as shown
   */
  Diagnostic tell(YamlText name, Path path, IncludeChain from) {
    Diagnostic found = Diagnostic.error(Code.INCLUDE_MISSING, name.place(), World.slashed(path));
    Path folder = Optional.ofNullable(path.getParent()).orElse(Path.of(""));
    Path here = Optional.ofNullable(from.file().getParent()).orElse(Path.of(""));
    if (!world.isFolder(folder)) {
      return found;
    }
    try {
      List<String> there =
          listing.below(folder).stream().map(file -> World.slashed(here.relativize(file))).toList();
      return guesses
          .toPath(name.trimmed(), there, '/')
          .map(meant -> meant(found, meant, here))
          .orElse(found);
    } catch (IOException | IllegalArgumentException e) {
      return found; // a guess less
    }
  }

  private Diagnostic meant(Diagnostic missing, String meant, Path here) {
    return known.test(here.resolve(meant).normalize())
        ? missing.mayMean(meant)
        : missing.didYouMean(meant);
  }
}
