package vanban.docx.read.opc;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vanban.diagnostic.Code;

/** Unpacks entries of a zip, each held to what the directory says of it. */
final class Unpacker {
  private static final long HEADER = 0x04034b50L;
  private static final int HEADER_SIZE = 30;

  private final ZipBytes zip;
  private final Budget budget;

  Unpacker(ZipBytes zip, Budget budget) {
    this.zip = zip;
    this.budget = budget;
  }

  /** What comes out of an entry. */
  byte[] unpack(ZipItem item) {
    String name = item.name();
    if (item.packed().encrypted()) {
      throw UnreadableDocxException.of(Code.ENCRYPTED_DOCUMENT, "part", name);
    }
    ReadLimit.holdUnpacking(item.packed().size(), item.size(), name);
    budget.spend(ReadLimit.UNPACKED, item.size(), name);
    int from = content(item);
    byte[] out =
        switch (item.packed().method()) {
          case ZipItem.STORED -> stored(item, from);
          case ZipItem.DEFLATED -> inflated(item, from);
          default -> throw UnreadableDocxException.damaged("packed", name);
        };
    CRC32 checksum = new CRC32();
    checksum.update(out);
    if (checksum.getValue() != item.checksum()) {
      throw UnreadableDocxException.damaged("checksum", name);
    }
    return out;
  }

  /** Where the packed bytes start, after a header that must say the same as the directory. */
  private int content(ZipItem item) {
    long header = item.packed().header();
    ZipBytes.hold(zip.has(header, HEADER));
    ZipBytes.hold(zip.two(header + 8) == item.packed().method());
    int name = zip.two(header + 26);
    ZipBytes.hold(zip.text(header + HEADER_SIZE, name).equals(item.name()));
    long from = header + HEADER_SIZE + name + zip.two(header + 28);
    ZipBytes.hold(from + item.packed().size() <= zip.length());
    return (int) from;
  }

  private byte[] stored(ZipItem item, int from) {
    ZipBytes.hold(item.size() == item.packed().size());
    byte[] out = new byte[(int) item.size()];
    System.arraycopy(zip.all(), from, out, 0, out.length);
    return out;
  }

  private byte[] inflated(ZipItem item, int from) {
    byte[] out = new byte[(int) item.size() + 1]; // one more, for what should not be there
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(zip.all(), from, (int) item.packed().size());
      int size = 0;
      int more;
      do {
        more = inflater.inflate(out, size, out.length - size);
        size += more;
      } while (more > 0 && size < out.length);
      if (size != item.size() || !inflater.finished()) {
        throw UnreadableDocxException.damaged("packed", item.name());
      }
      return Arrays.copyOf(out, size);
    } catch (DataFormatException e) {
      throw UnreadableDocxException.damaged("packed", item.name());
    } finally {
      inflater.end();
    }
  }
}
