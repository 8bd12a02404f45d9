package vanban.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is that is no text, whatever its name says; told by its first bytes. */
public enum BinaryFormat {
  /** A PDF. */
  PDF("PDF", "%PDF-"),
  /** Word's file of today: a zip with this folder in it. */
  DOCX("Word (.docx)", "PK\u0003\u0004", "word/"),
  /** Excel's file of today. */
  XLSX("Excel (.xlsx)", "PK\u0003\u0004", "xl/"),
  /** Another zip. */
  ZIP("zip", "PK\u0003\u0004"),
  /** Office's files of before 2007. */
  DOC("Word, Excel 97–2003 (.doc, .xls)", "\u00d0\u00cf\u0011\u00e0"),
  /** Text of WordPad and of old Word, with its looks. */
  RTF("RTF", "{\\rtf"),
  /** A picture. */
  PNG("PNG", "\u0089PNG"),
  /** A picture. */
  JPEG("JPEG", "\u00ff\u00d8\u00ff");

  private static final int LONGEST_START = 5;

  private final String title;
  private final String start;
  private final String within;

  BinaryFormat(String title, String start) {
    this(title, start, "");
  }

  /** A format by what its files start with and hold, a char for each byte. */
  BinaryFormat(String title, String start, String within) {
    this.title = title;
    this.start = start;
    this.within = within;
  }

  /** What people call it, in every language. */
  public String title() {
    return title;
  }

  /** What these bytes are; empty if they may be text. */
  static Optional<BinaryFormat> of(byte[] file) {
    int length = Math.min(LONGEST_START, file.length);
    String first = new String(file, 0, length, StandardCharsets.ISO_8859_1);
    return Arrays.stream(values())
        .filter(format -> first.startsWith(format.start) && format.isWithin(file))
        .findFirst();
  }

  private boolean isWithin(byte[] file) {
    return within.isEmpty() || new String(file, StandardCharsets.ISO_8859_1).contains(within);
  }
}
