package vanban.picture;

import java.nio.ByteBuffer;

/** The bits of a scan of a JPEG file, up to the marker behind it. */
final class JpegBits {
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;

  private final ByteBuffer bytes;
  private int last; // byte that was read
  private int left; // of its bits

  /** The bits that stand next. */
  JpegBits(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** A scan is shorter than the picture. */
  static final class MissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Without its way through the program, which nobody asks for. */
    MissingException() {
      super("a scan is shorter than its picture", null, false, false);
    }
  }

  /** The next bit. */
  int next() {
    if (left == 0) {
      last = bytes.hasRemaining() ? bytes.get() & 0xFF : missing();
      if (last == 0xFF && (!bytes.hasRemaining() || bytes.get() != 0)) {
        missing(); // a marker
      }
      left = 8;
    }
    left--;
    return last >> left & 1;
  }

  private static int missing() {
    throw new MissingException();
  }

  /** Goes over some bits. */
  void skip(int count) {
    for (int i = 0; i < count; i++) {
      next();
    }
  }

  /** Goes over the marker at which reading starts anew. */
  void restart() {
    left = 0;
    int marker = 0xFF;
    if (!bytes.hasRemaining() || (bytes.get() & 0xFF) != 0xFF) {
      missing();
    }
    while (marker == 0xFF) {
      marker = bytes.hasRemaining() ? bytes.get() & 0xFF : missing();
    }
    if (marker < FIRST_RESTART || marker > LAST_RESTART) {
      missing();
    }
  }
}
