package vanban.docx.read.opc;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip of which most is another's, as that has packed it. */
final class ZipCopy {
  private static final long HEADER = 0x04034b50L;
  private static final long ITEM = 0x02014b50L;
  private static final long END = 0x06054b50L;
  private static final int HEADER_SIZE = 30;
  private static final int VERSION = 20; // of the format: what packs and has folders
  private static final int UTF_8 = 0x800; // how names are written
  private static final int SIZES_BEHIND = 8; // the sizes come behind the bytes
  private static final int DATE = 0x41; // 1 February 1980, at midnight
  private static final long LARGE = 0xffffffffL;
  private static final int BYTE = 8;

  private final ZipBytes zip;
  private final ByteArrayOutputStream out;
  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private int count;

  /** One that starts empty. */
  ZipCopy(ZipBytes zip) {
    this.zip = zip;
    this.out = new ByteArrayOutputStream(zip.length());
  }

  /**
   * How an entry was packed, and when.
   *
   * @param flags of the format
   * @param method of packing
   * @param time of day
   * @param date of the day
   */
  private record Manner(int flags, int method, int time, int date) {}

  /**
   * How large an entry is.
   *
   * @param checksum of what comes out
   * @param packed bytes
   * @param size of what comes out
   */
  private record Sizes(long checksum, long packed, long size) {}

  /** An entry of the other zip. */
  void keep(ZipItem item) {
    long header = item.packed().header();
    ZipBytes.hold(zip.has(header, HEADER));
    ZipBytes.hold(item.size() < LARGE);
    int flags = zip.two(header + 6) & ~SIZES_BEHIND;
    Manner manner =
        new Manner(flags, item.packed().method(), zip.two(header + 10), zip.two(header + 12));
    int nameSize = zip.two(header + 26);
    long from = header + HEADER_SIZE + nameSize + zip.two(header + 28);
    ZipBytes.hold(from + item.packed().size() <= zip.length());
    byte[] name = new byte[nameSize];
    System.arraycopy(zip.all(), (int) header + HEADER_SIZE, name, 0, nameSize);
    start(name, manner, new Sizes(item.checksum(), item.packed().size(), item.size()));
    out.write(zip.all(), (int) from, (int) item.packed().size());
  }

  /** An entry of its own. */
  void put(String name, byte[] content) {
    CRC32 checksum = new CRC32();
    checksum.update(content);
    byte[] packed = packed(content);
    start(
        name.getBytes(StandardCharsets.UTF_8),
        new Manner(UTF_8, ZipItem.DEFLATED, 0, DATE),
        new Sizes(checksum.getValue(), packed.length, content.length));
    out.write(packed, 0, packed.length);
  }

  private static byte[] packed(byte[] content) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      byte[] some = new byte[1 << 14];
      deflater.setInput(content);
      deflater.finish();
      while (!deflater.finished()) {
        packed.write(some, 0, deflater.deflate(some));
      }
      return packed.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private void start(byte[] name, Manner manner, Sizes sizes) {
    number(directory, ITEM, 4);
    number(directory, VERSION, 2);
    int header = out.size();
    number(out, HEADER, 4);
    common(out, name, manner, sizes);
    out.write(name, 0, name.length);
    common(directory, name, manner, sizes);
    number(directory, 0, 6); // no comment, the one disk, nothing of text
    number(directory, 0, 4); // nothing the system of its maker knows of it
    number(directory, header, 4);
    directory.write(name, 0, name.length);
    count++;
  }

  /** What an entry says of itself both before it and in the directory. */
  private static void common(ByteArrayOutputStream to, byte[] name, Manner manner, Sizes sizes) {
    number(to, VERSION, 2);
    number(to, manner.flags(), 2);
    number(to, manner.method(), 2);
    number(to, manner.time(), 2);
    number(to, manner.date(), 2);
    number(to, sizes.checksum(), 4);
    number(to, sizes.packed(), 4);
    number(to, sizes.size(), 4);
    number(to, name.length, 2);
    number(to, 0, 2);
  }

  /** All of the new zip. */
  byte[] finish() {
    int at = out.size();
    out.writeBytes(directory.toByteArray());
    number(out, END, 4);
    number(out, 0, 4); // the one disk
    number(out, count, 2);
    number(out, count, 2);
    number(out, directory.size(), 4);
    number(out, at, 4);
    number(out, 0, 2);
    return out.toByteArray();
  }

  private static void number(ByteArrayOutputStream to, long number, int size) {
    for (int at = 0; at < size; at++) {
      to.write((int) (number >> (at * BYTE)));
    }
  }
}
