package vanban.picture;

import java.nio.ByteBuffer;

/** Huffman codes of a JPEG file, by their lengths: how many there are, and what each stands for. */
final class JpegCodes {
  private static final int LONGEST = 16; // bits

  /** No codes. */
  static final JpegCodes NONE = new JpegCodes(new byte[0]);

  private final int[] counts = new int[LONGEST + 1];
  private final byte[] values;

  private JpegCodes(byte[] values) {
    this.values = values;
  }

  /** Reads those that stand next. */
  static JpegCodes read(ByteBuffer content) {
    int[] counts = new int[LONGEST + 1];
    int all = 0;
    for (int length = 1; length <= LONGEST; length++) {
      counts[length] = content.get() & 0xFF;
      all += counts[length];
    }
    byte[] values = new byte[Math.min(all, content.remaining())];
    content.get(values);
    JpegCodes codes = new JpegCodes(values);
    System.arraycopy(counts, 0, codes.counts, 0, counts.length);
    return codes;
  }

  /**
   * What the next code stands for.
   *
   * @throws JpegBits.MissingException if there is none of them
   */
  int next(JpegBits bits) {
    int code = 0;
    int first = 0;
    int at = 0;
    for (int length = 1; length <= LONGEST; length++) {
      code = code << 1 | bits.next();
      if (code - first < counts[length]) {
        return values[at + code - first] & 0xFF;
      }
      at += counts[length];
      first = (first + counts[length]) << 1;
    }
    throw new JpegBits.MissingException();
  }
}
