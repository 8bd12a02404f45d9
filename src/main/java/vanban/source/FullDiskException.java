package vanban.source;

import java.io.IOException;

/** A file is not written because the disk has no room for it. */
public final class FullDiskException extends IOException {
  private static final long serialVersionUID = 1L;

  FullDiskException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
