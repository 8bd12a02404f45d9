package vanban.docx.read.opc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.diagnostic.Quantity;

/**
 * The directory at the end of a zip. A zip says twice what it holds, here and before each entry;
 * what is said here counts, and {@link Unpacker} holds the other to it.
 */
final class ZipDirectory {
  private static final long END = 0x06054b50L;
  private static final int END_SIZE = 22;
  private static final int MAX_COMMENT = 0xffff;
  private static final int FAR = 10_000_000; // bytes
  private static final long LOCATOR = 0x07064b50L;
  private static final int LOCATOR_SIZE = 20;
  private static final long LARGE_END = 0x06064b50L;
  private static final long ITEM = 0x02014b50L;
  private static final int ITEM_SIZE = 46;
  private static final int MANY = 0xffff; // the true number stands in the larger record
  private static final long LARGE = 0xffffffffL;
  private static final int LARGE_FIELD = 1;

  private final ZipBytes zip;
  private final List<ZipItem> items = new ArrayList<>();

  private ZipDirectory(ZipBytes zip) {
    this.zip = zip;
  }

  /** All entries, in order. */
  static List<ZipItem> read(ZipBytes zip) {
    ZipDirectory directory = new ZipDirectory(zip);
    directory.read();
    return List.copyOf(directory.items);
  }

  private void read() {
    long end = end();
    ZipBytes.hold(zip.four(end + 4) == 0); // one file, not one of several disks
    long count = zip.two(end + 10);
    long size = zip.four(end + 12);
    long at = zip.four(end + 16);
    long limit = end;
    if (count == MANY || size == LARGE || at == LARGE) {
      ZipBytes.hold(zip.has(end - LOCATOR_SIZE, LOCATOR));
      limit = zip.eight(end - LOCATOR_SIZE + 8);
      ZipBytes.hold(zip.has(limit, LARGE_END));
      count = zip.eight(limit + 32);
      size = zip.eight(limit + 40);
      at = zip.eight(limit + 48);
    }
    ReadLimit.ENTRIES.hold(count, "zip");
    ZipBytes.hold(at + size == limit);
    items(at, count);
  }

  /**
   * Where the record at the end begins. Zeros behind it, as some programs fill up files with, are
   * nothing.
   */
  private long end() {
    int filled = zip.length();
    while (filled > 0 && zip.all()[filled - 1] == 0) {
      filled--;
    }
    long first = Math.max(0, filled - END_SIZE - MAX_COMMENT);
    for (long at = filled - 4L; at >= first; at--) {
      long behind = behind(at);
      if (filled <= behind && behind <= zip.length()) {
        return at;
      }
    }
    throw followed(filled)
        .map(more -> UnreadableDocxException.damaged("trailing", Quantity.of(more)))
        .orElseGet(() -> UnreadableDocxException.damaged("cut-off"));
  }

  /** Where a record ends that begins at an offset; nowhere if there is none. */
  private long behind(long at) {
    boolean whole = zip.has(at, END) && at + END_SIZE <= zip.length();
    return whole ? at + END_SIZE + zip.two(at + 20) : -1;
  }

  /** How many bytes stand behind the end of a whole zip; empty if none ends not far from there. */
  private Optional<Long> followed(int filled) {
    for (long at = filled - 4L; at >= Math.max(0, filled - FAR); at--) {
      long behind = behind(at);
      if (behind >= 0 && behind < filled && zip.four(at + 12) + zip.four(at + 16) == at) {
        return Optional.of(filled - behind);
      }
    }
    return Optional.empty();
  }

  private void items(long from, long count) {
    long at = from;
    for (long i = 0; i < count; i++) {
      ZipBytes.hold(zip.has(at, ITEM));
      int name = zip.two(at + 28);
      int extra = zip.two(at + 30);
      items.add(item(at, name, extra));
      at += ITEM_SIZE + name + extra + zip.two(at + 32);
    }
    ZipBytes.hold(zip.has(at, END) || zip.has(at, LARGE_END));
  }

  private ZipItem item(long at, int name, int extra) {
    long[] sizes = {zip.four(at + 24), zip.four(at + 20), zip.four(at + 42)};
    enlarge(sizes, at + ITEM_SIZE + name, extra);
    boolean encrypted = (zip.two(at + 8) & 1) != 0;
    ZipItem.Packed packed = new ZipItem.Packed(zip.two(at + 10), encrypted, sizes[2], sizes[1]);
    return new ZipItem(zip.text(at + ITEM_SIZE, name), packed, sizes[0], zip.four(at + 16));
  }

  /** Puts the numbers of eight bytes where those of four say that they do not suffice. */
  private void enlarge(long[] sizes, long from, int length) {
    long at = from;
    while (at + 4 <= from + length) {
      int size = zip.two(at + 2);
      if (zip.two(at) == LARGE_FIELD) {
        long next = at + 4;
        for (int i = 0; i < sizes.length; i++) {
          if (sizes[i] == LARGE) {
            sizes[i] = zip.eight(next);
            next += 8;
          }
        }
      }
      at += 4L + size;
    }
  }
}
