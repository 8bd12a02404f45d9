package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertFalse;

import vanban.diagnostic.Diagnostics;
import vanban.document.Document;
import vanban.docx.read.DocxReader;

/** Word files read again, in which nothing may be wrong. */
final class ReadBack {
  private ReadBack() {}

  static Document of(byte[] docx) {
    Diagnostics found = new Diagnostics();
    Document read = DocxReader.read("test.docx", docx, found).orElse(null);
    assertFalse(found.hasErrors(), () -> found.sorted().toString());
    return read;
  }
}
