package vanban.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Keeps symbolic links from leading out of a project. The project's own top folders may be links,
 * as an office's share is, or the drive its documents go to; what lies below them may not lead
 * elsewhere.
 *
 * @param workingDirectory absolute and normal
 */
record Links(Path workingDirectory) {

  /**
   * Checks where a file or folder really is.
   *
   * @param path absolute and normal; what lies outside the working directory was named by whoever
   *     runs the program, and is not checked
   * @throws OutsideLinkException if a link leads out of the project
   * @throws IOException if it cannot be found
   */
  void check(Path path) throws IOException {
    if (!path.startsWith(workingDirectory) || path.equals(workingDirectory)) {
      return;
    }
    Path real = path.toRealPath();
    Path top = workingDirectory.resolve(workingDirectory.relativize(path).getName(0));
    if (!isInside(real, top)) {
      throw leadingOut(path, top);
    }
  }

  /**
   * Checks where a file or folder would be that is not there yet.
   *
   * @throws OutsideLinkException if a link leads out of the project
   * @throws IOException if what is there of its path cannot be found
   */
  void checkNew(Path path) throws IOException {
    Path there = path;
    while (there != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    if (there != null) {
      check(there);
    }
  }

  private boolean isInside(Path real, Path top) throws IOException {
    return real.startsWith(workingDirectory.toRealPath()) || real.startsWith(top.toRealPath());
  }

  /** Names the first link on the way. */
  private OutsideLinkException leadingOut(Path path, Path top) throws IOException {
    Path link = top;
    for (Path name : top.relativize(path)) {
      link = link.resolve(name);
      if (Files.isSymbolicLink(link) && !isInside(link.toRealPath(), top)) {
        break;
      }
    }
    return new OutsideLinkException(
        World.slashed(workingDirectory.relativize(link)), World.slashed(link.toRealPath()));
  }
}
