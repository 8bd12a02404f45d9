package vanban.prose;

import java.util.Optional;
import vanban.document.Image;
import vanban.source.LocatedText;

/** Finds the pictures that prose names by their files. */
@FunctionalInterface
public interface PictureFinder {
  /** No picture at all. */
  PictureFinder NONE = file -> Optional.empty();

  /**
   * The picture in a file.
   *
   * @param file its path as typed, from the file on in which it is typed
   * @return empty if it cannot be printed, which is then among the diagnostics
   */
  Optional<Image> find(LocatedText file);
}
