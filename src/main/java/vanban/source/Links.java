package vanban.source;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/**
 * Keeps symbolic links from leading out of a project. The project's own top folders may be links,
 * as an office's share is; what lies below them may not lead elsewhere.
 *
 * @param workingDirectory absolute and normal
 */
record Links(Path workingDirectory) {

  /**
   * Checks where a file or folder really is.
   *
   * @param path absolute and normal; what lies outside the working directory was named by whoever
   *     runs the program, and is not checked
   * @throws FileSystemException if a link leads out of the project
   * @throws IOException if it cannot be found
   */
  void check(Path path) throws IOException {
    if (!path.startsWith(workingDirectory) || path.equals(workingDirectory)) {
      return;
    }
    Path real = path.toRealPath();
    Path top = workingDirectory.resolve(workingDirectory.relativize(path).getName(0));
    if (!real.startsWith(workingDirectory.toRealPath()) && !real.startsWith(top.toRealPath())) {
      throw new FileSystemException(path.toString(), null, "a link that leads out of the project");
    }
  }
}
