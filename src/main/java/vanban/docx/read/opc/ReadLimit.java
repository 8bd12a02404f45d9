package vanban.docx.read.opc;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Quantity;

/**
 * How much of a Word file is read; all limits stand here. They lie far above any document that
 * people work on, and low enough that a file made to do harm ends within two seconds and 256 MB.
 */
public enum ReadLimit {
  /** Bytes of the file. */
  FILE(500_000_000),
  /** Entries of the zip. */
  ENTRIES(10_000),
  /** Bytes of one part, unpacked; about 3 000 pages. */
  PART(48_000_000),
  /** Bytes of all parts that are read, unpacked. */
  UNPACKED(128_000_000),
  /**
   * How many times larger a large part becomes by unpacking; Word's own parts by 10 to 50, one long
   * text that says the same again and again by hundreds.
   */
  RATIO(200),
  /** Elements within one another. */
  DEPTH(256),
  /** Names of elements and attributes in one part; the standard knows some two thousand. */
  NAMES(10_000),
  /** Namespaces that hold at one place. */
  NAMESPACES(1_000),
  /** Tables and text boxes within one another. */
  NESTING(32),
  /** Characters of text, those of numbers before paragraphs too. */
  CHARACTERS(10_000_000),
  /** Paragraphs, those in cells and notes too. */
  PARAGRAPHS(200_000),
  /** Line breaks, notes and fields. */
  PIECES(200_000),
  /** Cells of tables, those too that only fill up short rows. */
  CELLS(500_000),
  /** Columns of a table; Word itself makes 63. */
  COLUMNS(1_000),
  /** Styles, levels of lists, notes, relationships: what is only looked up. */
  DEFINITIONS(100_000);

  /** Below this many bytes a part may be packed as tightly as it likes. */
  private static final long SMALL = 10_000_000;

  /** Those that are bytes. */
  private static final Set<ReadLimit> SIZES = EnumSet.of(FILE, PART, UNPACKED);

  private final long most;

  ReadLimit(long most) {
    this.most = most;
  }

  /** The largest value that is read. */
  public long most() {
    return most;
  }

  /**
   * Lets a value pass that is within the limit.
   *
   * @param part whose value it is
   * @throws UnreadableDocxException of what is beyond it, naming part, value and limit
   */
  public void hold(long value, String part) {
    if (value > most) {
      throw exceeded(value, part);
    }
  }

  /** What is to be said of a value beyond the limit. */
  public UnreadableDocxException exceeded(long value, String part) {
    String variant = name().toLowerCase(Locale.ROOT);
    return UnreadableDocxException.of(Code.DOCUMENT_LIMIT, variant, part, told(value), told(most));
  }

  /** Holds the limits of one part that is about to be unpacked. */
  static void holdUnpacking(long packed, long unpacked, String part) {
    PART.hold(unpacked, part);
    if (unpacked > SMALL) {
      RATIO.hold(unpacked / Math.max(1, packed), part);
    }
  }

  private String told(long value) {
    return SIZES.contains(this) ? Quantity.bytes(value) : Quantity.of(value);
  }
}
