package vanban.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files of black and white pixels, chunk by chunk; the same pixels, the same bytes. */
final class PngWriter {
  private static final byte[] SIGNATURE =
      "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte UNFILTERED = 0;
  private static final byte METRE = 1;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private PngWriter() {}

  /**
   * A square picture.
   *
   * @param side of it, in pixels
   * @param density pixels on a metre
   * @param rows the dark pixels of each row, from the top
   */
  static byte[] square(int side, int density, IntFunction<BitSet> rows) {
    PngWriter png = new PngWriter();
    png.file.writeBytes(SIGNATURE);
    ByteBuffer header = ByteBuffer.allocate(13).putInt(side).putInt(side);
    png.chunk("IHDR", header.put(new byte[] {1, 0, 0, 0, 0}).array()); // one bit, grey
    png.chunk("pHYs", ByteBuffer.allocate(9).putInt(density).putInt(density).put(METRE).array());
    png.chunk("IDAT", packed(side, rows));
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private void chunk(String type, byte[] content) {
    byte[] typed = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(typed);
    sum.update(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    file.writeBytes(typed);
    file.writeBytes(content);
    file.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  private static byte[] packed(int side, IntFunction<BitSet> rows) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      for (int y = 0; y < side; y++) {
        out.write(UNFILTERED);
        out.write(row(side, rows.apply(y)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is written but memory
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  /** Eight pixels a byte, the first in its highest bit; what is set is white. */
  private static byte[] row(int side, BitSet dark) {
    byte[] bytes = new byte[(side + Byte.SIZE - 1) / Byte.SIZE];
    for (int x = dark.nextClearBit(0); x < side; x = dark.nextClearBit(x + 1)) {
      bytes[x / Byte.SIZE] |= (byte) (0x80 >> (x % Byte.SIZE));
    }
    return bytes;
  }
}
