package vanban.source;

import java.io.IOException;

/** Thrown for a file that is larger than whoever asks for it wants to read. */
public final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long size;
  private final long most;

  /**
   * For a file.
   *
   * @param size how many bytes it has, or at least has
   * @param most how many would be read
   */
  public TooLargeException(long size, long most) {
    super(size + " bytes, more than " + most);
    this.size = size;
    this.most = most;
  }

  /** How many bytes the file has, or at least has. */
  public long size() {
    return size;
  }

  /** How many bytes would be read. */
  public long most() {
    return most;
  }
}
