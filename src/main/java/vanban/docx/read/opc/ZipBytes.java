package vanban.docx.read.opc;

import java.nio.charset.StandardCharsets;

/** The bytes of a zip, in which numbers stand the lowest byte first; looks at none outside. */
final class ZipBytes {
  private static final int BYTE = 0xff;
  private static final int BITS = 8;

  private final byte[] bytes;

  ZipBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] all() {
    return bytes;
  }

  /** A number of two bytes. */
  int two(long at) {
    return (int) number(at, 2);
  }

  /** A number of four bytes, never below zero. */
  long four(long at) {
    return number(at, 4);
  }

  /** A number of eight bytes, which no zip in memory needs all of. */
  long eight(long at) {
    long number = number(at, 8);
    hold(number >= 0 && number <= Integer.MAX_VALUE);
    return number;
  }

  private long number(long at, int size) {
    hold(at >= 0 && at <= bytes.length - size);
    long number = 0;
    for (int i = size - 1; i >= 0; i--) {
      number = (number << BITS) | (bytes[(int) at + i] & BYTE);
    }
    return number;
  }

  String text(long at, int size) {
    hold(at >= 0 && at <= bytes.length - size);
    return new String(bytes, (int) at, size, StandardCharsets.UTF_8);
  }

  /** Whether some sign stands there. */
  boolean has(long at, long sign) {
    return at >= 0 && at <= bytes.length - 4 && four(at) == sign;
  }

  /** What must hold of every zip. */
  static void hold(boolean sound) {
    if (!sound) {
      throw UnreadableDocxException.damaged("zip");
    }
  }
}
