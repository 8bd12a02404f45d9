package vanban.document;

import java.util.Arrays;

/**
 * A picture as its file has it.
 *
 * @param format of the file
 * @param width in pixels
 * @param height in pixels
 * @param density how many of them stand side by side
 * @param bytes of the file
 */
public record Image(Format format, int width, int height, Density density, Bytes bytes) {

  /** The formats that every Word shows alike. */
  public enum Format {
    /** Portable Network Graphics. */
    PNG,
    /** What cameras and scanners write. */
    JPEG
  }

  /**
   * How many pixels stand on a metre.
   *
   * @param across from left to right
   * @param down from top to bottom
   */
  public record Density(int across, int down) {}

  /** Bytes that never change. */
  public static final class Bytes {
    private final byte[] content;
    private final int hash;

    /** These bytes, which nobody may change from now on. */
    public Bytes(byte[] content) {
      this.content = content;
      this.hash = Arrays.hashCode(content);
    }

    /** A copy of them. */
    public byte[] copy() {
      return content.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes bytes
          && hash == bytes.hash
          && Arrays.equals(content, bytes.content);
    }

    @Override
    public int hashCode() {
      return hash;
    }

    @Override
    public String toString() {
      return content.length + " bytes";
    }
  }
}
