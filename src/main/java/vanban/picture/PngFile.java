package vanban.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import vanban.document.Image;
import vanban.document.Image.Density;

/** Reads a PNG file chunk by chunk, each of which says how long it is and what it adds up to. */
final class PngFile {
  private static final int SIGNATURE = 8; // bytes
  private static final int TYPE = 4;
  private static final int AROUND = 12; // bytes of a chunk beside its data: length, type, sum
  private static final int HEADER = 13;
  private static final int PHYSICAL = 9;

  private final ByteBuffer bytes;
  private int width;
  private int height;
  private Optional<Density> density = Optional.empty();
  private boolean data;
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
    return png.width > 0 && png.height > 0 && png.data
        ? Optional.of(
            new Image(Image.Format.PNG, png.width, png.height, density, new Image.Bytes(file)))
        : Optional.empty();
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
      case "IDAT" -> data = true;
      case "IEND" -> ended = true;
      default -> {}
    }
  }

  private void header(ByteBuffer content) {
    if (content.remaining() == HEADER) {
      width = content.getInt();
      height = content.getInt();
    }
  }

  private void physical(ByteBuffer content) {
    if (content.remaining() == PHYSICAL && content.get(PHYSICAL - 1) == 1) { // in metres
      density = Densities.sensible(content.getInt(), content.getInt());
    }
  }
}
