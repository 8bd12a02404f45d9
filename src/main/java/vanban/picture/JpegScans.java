package vanban.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whether the pixels of a JPEG file are all there, and no more than its header says: each scan of
 * the usual, sequential kind is read block by block, by its Huffman codes, and nothing of it is
 * kept. Of a progressive file only the first scan is looked at, and only whether its colours have
 * what they are reckoned with.
 */
final class JpegScans {
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int TABLES = 0xC4;
  private static final int QUANTA = 0xDB;
  private static final int INTERVAL = 0xDD;
  private static final int BASELINE = 0xC0;
  private static final int SEQUENTIAL = 0xC1;
  private static final int PROGRESSIVE = 0xC2;
  private static final int BLOCK = 8; // pixels
  private static final int COEFFICIENTS = 64;

  private final ByteBuffer bytes;
  private final JpegCodes[] tables = new JpegCodes[8]; // four of the first, four of the others
  private final boolean[] quanta = new boolean[4]; // which tables of quanta there are
  private final List<Component> components = new ArrayList<>();
  private int width;
  private int height;
  private int interval;
  private boolean progressive;
  private boolean done;

  private JpegScans(byte[] file) {
    this.bytes = ByteBuffer.wrap(file).position(2);
    Arrays.fill(tables, JpegCodes.NONE);
  }

  /** A colour of the picture: how often it is sampled, across and down, and with which quanta. */
  private record Component(int id, int across, int down, int quanta) {}

  /** A colour in a scan, with its codes. */
  private record Scanned(Component component, JpegCodes first, JpegCodes others) {}

  /** Whether all of them are there, in a file whose segments are sound. */
  static boolean areWhole(byte[] file) {
    try {
      return new JpegScans(file).read();
    } catch (JpegBits.MissingException
        | BufferUnderflowException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private boolean read() {
    while (!done) {
      int marker = marker();
      if (marker == END) {
        return true;
      }
      int length = bytes.getShort(bytes.position()) & 0xFFFF;
      ByteBuffer content = bytes.slice().limit(length).position(2).slice();
      bytes.position(bytes.position() + length);
      segment(marker, content);
    }
    return true;
  }

  private int marker() {
    int next = bytes.get() & 0xFF;
    while (next != 0xFF) { // what some programs write behind a scan
      next = bytes.get() & 0xFF;
    }
    while (next == 0xFF) {
      next = bytes.get() & 0xFF;
    }
    return next == 0 ? marker() : next;
  }

  private void segment(int marker, ByteBuffer content) {
    switch (marker) {
      case TABLES -> tables(content);
      case INTERVAL -> interval = content.getShort(0) & 0xFFFF;
      case QUANTA -> quanta(content);
      case BASELINE, SEQUENTIAL -> frame(content);
      case PROGRESSIVE -> {
        frame(content);
        progressive = true;
      }
      case SCAN -> scan(content);
      default -> {}
    }
  }

  private void quanta(ByteBuffer content) {
    while (content.hasRemaining()) {
      int place = content.get();
      int bytes = (place >> 4 == 0 ? 1 : 2) * COEFFICIENTS;
      content.position(content.position() + bytes);
      quanta[place & 3] = true;
    }
  }

  private void tables(ByteBuffer content) {
    while (content.hasRemaining()) {
      int place = content.get();
      tables[(place >> 4 & 1) * 4 + (place & 3)] = JpegCodes.read(content);
    }
  }

  private void frame(ByteBuffer content) {
    height = content.getShort(1) & 0xFFFF;
    width = content.getShort(3) & 0xFFFF;
    for (int i = 0; i < content.get(5); i++) {
      int sampled = content.get(7 + 3 * i);
      components.add(
          new Component(
              content.get(6 + 3 * i),
              sampled >> 4 & 0xF,
              sampled & 0xF,
              content.get(8 + 3 * i) & 3));
    }
    done = components.stream().anyMatch(one -> one.across() == 0 || one.down() == 0);
  }

  private void scan(ByteBuffer content) {
    List<Scanned> scanned = new ArrayList<>();
    for (int i = 0; i < content.get(0); i++) {
      int id = content.get(1 + 2 * i);
      int codes = content.get(2 + 2 * i);
      components.stream()
          .filter(one -> one.id() == id)
          .map(one -> new Scanned(one, tables[codes >> 4 & 3], tables[4 + (codes & 3)]))
          .forEach(scanned::add);
    }
    if (!scanned.stream().allMatch(one -> quanta[one.component().quanta()])) {
      throw new JpegBits.MissingException();
    }
    if (progressive) {
      done = true;
    } else {
      rows(scanned);
    }
  }

  /** Reads the rows of a scan; a row more than the header says is one too many. */
  private void rows(List<Scanned> scanned) {
    JpegBits bits = new JpegBits(bytes);
    Units units = units(scanned);
    units(bits, scanned, 0, units.across() * units.down());
    int end = bytes.position();
    if (goesOn(bits, scanned, units)) {
      throw new JpegBits.MissingException();
    }
    bytes.position(end);
  }

  /** Whether a whole row stands behind the last. */
  private boolean goesOn(JpegBits bits, List<Scanned> scanned, Units units) {
    try {
      units(bits, scanned, units.across() * units.down(), units.across());
      return true;
    } catch (JpegBits.MissingException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private void units(JpegBits bits, List<Scanned> scanned, long first, long count) {
    for (long unit = first; unit < first + count; unit++) {
      if (interval > 0 && unit > 0 && unit % interval == 0) {
        bits.restart();
      }
      for (Scanned one : scanned) {
        int blocks = scanned.size() == 1 ? 1 : one.component().across() * one.component().down();
        for (int block = 0; block < blocks; block++) {
          block(bits, one);
        }
      }
    }
  }

  /** How many units a scan has, in a row and one below another. */
  private record Units(long across, long down) {}

  /** Of one colour its blocks, of several a block or more of each. */
  private Units units(List<Scanned> scanned) {
    long across = BLOCK * components.stream().mapToLong(Component::across).max().orElse(1);
    long down = BLOCK * components.stream().mapToLong(Component::down).max().orElse(1);
    if (scanned.size() == 1) {
      across /= scanned.get(0).component().across();
      down /= scanned.get(0).component().down();
    }
    return new Units((width + across - 1) / across, (height + down - 1) / down);
  }

  private static void block(JpegBits bits, Scanned one) {
    bits.skip(one.first().next(bits) & 0xF);
    for (int at = 1; at < COEFFICIENTS; at++) {
      int code = one.others().next(bits);
      int size = code & 0xF;
      int zeros = code >> 4;
      if (size == 0 && zeros < 15) {
        return;
      }
      at += zeros;
      bits.skip(size);
      if (at >= COEFFICIENTS) {
        throw new JpegBits.MissingException();
      }
    }
  }
}
