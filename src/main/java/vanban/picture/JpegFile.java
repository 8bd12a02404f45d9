package vanban.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vanban.document.Image;
import vanban.document.Image.Density;

/** Reads a JPEG file segment by segment, up to where its pixels start. */
final class JpegFile {
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int PROGRESSIVE = 0xC2; // the last of three kinds that programs open
  private static final int PRECISION = 8; // bits
  private static final int JFIF = 0xE0;
  private static final int EXIF = 0xE1;
  private static final int CENTIMETRES = 100; // of a metre
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12; // bytes

  private final ByteBuffer bytes;
  private int width;
  private int height;
  private Optional<Density> density = Optional.empty();
  private int orientation = 1;
  private boolean scan;
  private boolean common;

  private JpegFile(byte[] file) {
    this.bytes = ByteBuffer.wrap(file).position(2); // behind its start
  }

  /** The picture; empty if the file is damaged or cut off. */
  static Optional<Image> read(byte[] file) {
    JpegFile jpeg = new JpegFile(file).segments();
    boolean whole = jpeg.scan && jpeg.width > 0 && jpeg.height > 0 && jpeg.ends();
    return Optional.of(jpeg)
        .filter(any -> whole)
        .map(
            sound ->
                new Image(
                    Image.Format.JPEG,
                    sound.width,
                    sound.height,
                    sound.density.orElse(Densities.USUAL),
                    new Image.Bytes(file)));
  }

  /** Whether a viewer is asked to turn the picture, which Word does not do. */
  static boolean isTurned(byte[] file) {
    return new JpegFile(file).segments().orientation > 1;
  }

  /**
   * Whether it is of a kind that programs open: one with Huffman codes, eight bits a sample and no
   * pixel to be reckoned from the one beside it (ITU-T T.81, table B.1: SOF0, SOF1, SOF2).
   */
  static boolean isCommon(byte[] file) {
    return new JpegFile(file).segments().common;
  }

  private JpegFile segments() {
    while (!scan && bytes.remaining() >= 4) {
      if ((bytes.get() & 0xFF) != 0xFF) {
        return this;
      }
      int marker = bytes.get() & 0xFF;
      if (marker == 0xFF) { // any number of them may come before a marker
        bytes.position(bytes.position() - 1);
      } else if (!segment(marker)) {
        return this;
      }
    }
    return this;
  }

  /** Reads one segment; whether it is whole. */
  private boolean segment(int marker) {
    if (marker == END || marker == START) {
      return false;
    }
    int length = bytes.getShort(bytes.position()) & 0xFFFF;
    if (length < 2 || length > bytes.remaining()) {
      return false;
    }
    content(marker, bytes.slice().limit(length).position(2).slice());
    bytes.position(bytes.position() + length);
    return true;
  }

  private void content(int marker, ByteBuffer content) {
    if (marker == SCAN) {
      scan = true;
    } else if (isFrame(marker) && content.remaining() >= 5) {
      common = marker <= PROGRESSIVE && content.get(0) == PRECISION;
      height = content.getShort(1) & 0xFFFF;
      width = content.getShort(3) & 0xFFFF;
    } else if (marker == JFIF && starts(content, "JFIF\0") && content.remaining() >= 12) {
      jfif(content);
    } else if (marker == EXIF && starts(content, "Exif\0\0") && content.remaining() >= 14) {
      exif(content.position(6).slice());
    }
  }

  /** Markers C0 to CF start a frame, but for three that are tables. */
  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static boolean starts(ByteBuffer content, String text) {
    byte[] wanted = text.getBytes(StandardCharsets.ISO_8859_1);
    return content.remaining() >= wanted.length
        && content.slice().limit(wanted.length).equals(ByteBuffer.wrap(wanted));
  }

  private void jfif(ByteBuffer content) {
    int unit = content.get(7);
    int across = content.getShort(8) & 0xFFFF;
    int down = content.getShort(10) & 0xFFFF;
    if (unit == 1) {
      density = Densities.sensible(Densities.ofInch(across), Densities.ofInch(down));
    } else if (unit == 2) {
      density = Densities.sensible(across * CENTIMETRES, down * CENTIMETRES);
    }
  }

  /** The first directory of a TIFF file within the file. */
  private void exif(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 0 || directory > tiff.limit() - 2) {
      return;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (entry > tiff.limit() - ENTRY) {
        return;
      }
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        orientation = tiff.getShort(entry + 8);
      }
    }
  }

  /** Whether the end is there; some cameras write more behind it. */
  private boolean ends() {
    for (int at = bytes.limit() - 2; at >= bytes.position(); at--) {
      if ((bytes.get(at) & 0xFF) == 0xFF && (bytes.get(at + 1) & 0xFF) == END) {
        return true;
      }
    }
    return false;
  }
}
