package vanban.preview;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Shows an author where words were written. */
@FunctionalInterface
public interface Editor {
  /** None: who asks is told the place in words. */
  Editor NONE = spot -> Optional.empty();

  /**
   * Shows a place.
   *
   * @return an address the browser is to open for that; empty if nothing is left to do
   */
  Optional<URI> show(Spot spot);

  /** Programs that open a file at a line when a browser follows an address of theirs. */
  enum Known {
    /** Visual Studio Code. */
    VSCODE("vscode://file%s:%d:%d"),
    /** Its build without Microsoft's marks. */
    VSCODIUM("vscodium://file%s:%d:%d"),
    /** Zed. */
    ZED("zed://file%s:%d:%d"),
    /** IntelliJ IDEA and its relatives. */
    IDEA("idea://open?file=%s&line=%d&column=%d");

    private final String pattern;

    Known(String pattern) {
      this.pattern = pattern;
    }

    /**
     * The program, for files of a folder.
     *
     * @param root the folder that paths are shown relative to
     */
    public Editor below(Path root) {
      Path whole = root.toAbsolutePath().normalize();
      return spot -> Optional.of(address(whole.resolve(spot.file()).normalize(), spot));
    }

    private URI address(Path file, Spot spot) {
      String path = file.toUri().getRawPath();
      return URI.create(String.format(Locale.ROOT, pattern, path, spot.line(), spot.column()));
    }
  }
}
