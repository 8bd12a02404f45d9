package vanban.picture;

import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Whether the pixels of a PNG file are all there, and not a row more: they are unpacked some
 * thousand bytes at a time, counted and thrown away. Much more than a picture of its size has is
 * never unpacked.
 */
final class PngPixels implements AutoCloseable {
  private static final int PIECE = 1 << 15; // bytes
  private static final int BYTE = 8; // bits

  /** The passes of an interlaced picture: where each starts, and how far its pixels are apart. */
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private final Inflater inflater = new Inflater();
  private final byte[] piece = new byte[PIECE];
  private final long row; // bytes of one
  private long missing; // bytes; fewer than none where there are too many
  private boolean damaged;

  /**
   * The pixels of a picture.
   *
   * @param bits of each pixel
   * @param interlaced whether they come in seven passes
   */
  PngPixels(int width, int height, int bits, boolean interlaced) {
    row = rows(width, 1, bits);
    if (!interlaced) {
      missing = rows(width, height, bits);
    }
    for (int i = 0; interlaced && i < PASSES.length; i++) {
      int[] pass = PASSES[i];
      missing += rows(apart(width, pass[0], pass[2]), apart(height, pass[1], pass[3]), bits);
    }
  }

  private static int apart(int side, int start, int step) {
    return Math.max(0, (side - start + step - 1) / step);
  }

  /** Bytes of some rows, each of which says first how it is filtered. */
  private static long rows(long width, long height, int bits) {
    return width == 0 ? 0 : height * (1 + (width * bits + BYTE - 1) / BYTE);
  }

  /** Unpacks what one chunk holds, up to a row more than there should be. */
  void add(ByteBuffer packed) {
    inflater.setInput(packed);
    try {
      int unpacked = 1;
      while (missing > -row && unpacked > 0) {
        unpacked = inflater.inflate(piece);
        missing -= unpacked;
      }
    } catch (DataFormatException e) {
      damaged |= missing > 0;
    }
  }

  /** Whether no pixel is missing, and there are no rows of which the header says nothing. */
  boolean isWhole() {
    return !damaged && missing <= 0 && missing > -row;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
