package vanban.source;

import java.nio.file.FileSystemException;

/** Thrown for a file that a symbolic link takes out of the project. */
public final class OutsideLinkException extends FileSystemException {
  private static final long serialVersionUID = 1L;

  private final String link;
  private final String target;

  /**
   * For a file.
   *
   * @param link as messages print it
   * @param target where it leads, absolute, as messages print it
   */
  OutsideLinkException(String link, String target) {
    super(link, target, "a link that leads out of the project");
    this.link = link;
    this.target = target;
  }

  /** The link, as messages print it. */
  public String link() {
    return link;
  }

  /** Where it leads, as messages print it. */
  public String target() {
    return target;
  }
}
