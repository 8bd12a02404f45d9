package vanban.engine;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.diagnostic.Diagnostics;
import vanban.document.ContentsFiller;
import vanban.document.Document;
import vanban.docx.read.DocxReader;
import vanban.docx.write.DocxWriter;
import vanban.libreoffice.LibreOffice;
import vanban.libreoffice.LibreOfficeException;
import vanban.text.TextWriter;

/**
 * The page numbers in tables of contents, as LibreOffice breaks pages: it is given the document
 * with a line for each heading behind the last page, in which it writes the page. Word breaks lines
 * by the same widths of letters; where a page ends otherwise there, Word's own numbers come when
 * the table is brought up to date.
 */
final class Pagination {
  private static final Pattern LINE =
      Pattern.compile("^" + DocxWriter.PROBE + " (\\d{1,9}) (\\S+)$", Pattern.MULTILINE);

  private Pagination() {}

  /**
   * The same document, with the page numbers of all lines of its tables of contents.
   *
   * @throws IOException if LibreOffice does not tell them
   */
  static Document numbered(Document document, DocxWriter word, LibreOffice office)
      throws IOException {
    byte[] seen = office.rewritten(word.probe(document));
    Map<Integer, String> pages = new HashMap<>();
    Optional<String> text =
        DocxReader.read("document.docx", seen, new Diagnostics()).map(TextWriter::write);
    Matcher line = LINE.matcher(text.orElse(""));
    while (line.find()) {
      if (isTold(line.group(2))) {
        pages.put(Integer.valueOf(line.group(1)), line.group(2));
      }
    }
    if (pages.size() < ContentsFiller.headings(document)) {
      throw LibreOfficeException.failed();
    }
    return ContentsFiller.withPages(document, pages);
  }

  /** Whether it is the number of a page, and not what stood there before or is written for none. */
  private static boolean isTold(String page) {
    return !page.equals(DocxWriter.UNTOLD) && !page.equals("0");
  }
}
