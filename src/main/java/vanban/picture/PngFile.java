package vanban.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import vanban.document.Image;
import vanban.document.Image.Density;

/**
 * Reads a PNG file chunk by chunk, each of which says how long it is and what it adds up to, and
 * counts its pixels.
 */
final class PngFile {
  private static final int SIGNATURE = 8; // bytes
  private static final int TYPE = 4;
  private static final int AROUND = 12; // bytes of a chunk beside its data: length, type, sum
  private static final int HEADER = 13;
  private static final int PHYSICAL = 9;
  private static final int COLOURED = 3; // the type of pixels that name a colour of a palette
  private static final int[] SAMPLES = {1, 0, 3, 1, 2, 0, 4}; // of a pixel, by its type

  private final ByteBuffer bytes;
  private int width;
  private int height;
  private int bits; // of a pixel
  private boolean coloured; // by a palette
  private boolean interlaced;
  private Optional<Density> density = Optional.empty();
  private final List<ByteBuffer> data = new ArrayList<>();
  private boolean palette;
  private boolean ended;

  private PngFile(byte[] file) {
    this.bytes = ByteBuffer.wrap(file).position(SIGNATURE);
  }

  /** The picture; empty if the file is damaged or does not end where it should. */
  static Optional<Image> read(byte[] file) {
    PngFile png = new PngFile(file);
    while (!png.ended) {
      if (!png.chunk()) {
        return Optional.empty();
      }
    }
    Density density = png.density.orElse(Densities.USUAL);
    return png.width > 0 && png.height > 0 && !png.data.isEmpty()
        ? Optional.of(
            new Image(Image.Format.PNG, png.width, png.height, density, new Image.Bytes(file)))
        : Optional.empty();
  }

  /** Whether all pixels of a picture are there, of which {@link #read} took the size. */
  static boolean isWhole(byte[] file) {
    PngFile png = new PngFile(file);
    while (!png.ended) {
      png.chunk();
    }
    if (png.bits == 0 || (png.coloured && !png.palette)) {
      return false;
    }
    try (PngPixels pixels = new PngPixels(png.width, png.height, png.bits, png.interlaced)) {
      png.data.forEach(pixels::add);
      return pixels.isWhole();
    }
  }

  /** Reads one chunk; whether it is whole. */
  private boolean chunk() {
    if (bytes.remaining() < AROUND) {
      return false;
    }
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining() - TYPE - Integer.BYTES) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes.slice().limit(TYPE + length));
    byte[] type = new byte[TYPE];
    bytes.get(type);
    content(new String(type, StandardCharsets.ISO_8859_1), bytes.slice().limit(length));
    bytes.position(bytes.position() + length);
    return bytes.getInt() == (int) sum.getValue();
  }

  private void content(String type, ByteBuffer content) {
    switch (type) {
      case "IHDR" -> header(content);
      case "pHYs" -> physical(content);
      case "PLTE" -> palette = true;
      case "IDAT" -> data.add(content);
      case "IEND" -> ended = true;
      default -> {}
    }
  }

  private void header(ByteBuffer content) {
    if (content.remaining() == HEADER) {
      width = content.getInt();
      height = content.getInt();
      int depth = content.get();
      int type = content.get();
      bits = PngFile.isDepth(depth, type) ? depth * SAMPLES[type] : 0;
      coloured = type == COLOURED;
      interlaced = content.get(content.limit() - 1) == 1;
    }
  }

  /** Whether there are pixels of that type with so many bits for each sample. */
  private static boolean isDepth(int depth, int type) {
    return type >= 0
        && type < SAMPLES.length
        && SAMPLES[type] > 0
        && Integer.bitCount(depth) == 1
        && depth <= 16
        && (type == 0 || type == COLOURED || depth >= 8);
  }

  private void physical(ByteBuffer content) {
    if (content.remaining() == PHYSICAL && content.get(PHYSICAL - 1) == 1) { // in metres
      density = Densities.sensible(content.getInt(), content.getInt());
    }
  }
}
