package vanban.preview;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The words of a PDF file, line by line, with where they stand; what is turned is left out. */
final class PrintedLines extends PDFTextStripper {
  /** Words that stand so many times the height of their letters apart stand in two columns. */
  private static final float COLUMN = 3;

  private final List<List<Line>> pages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final List<TextPosition> letters = new ArrayList<>();

  private PrintedLines() {
    setSortByPosition(false); // in the order in which they were written, cell by cell
  }

  /**
   * Words that stand in one line, or in one line of a column. Lengths are in points, from the left
   * and the top of the page.
   *
   * @param base on which the letters stand
   * @param size of the letters
   */
  record Line(String words, float left, float base, float width, float size) {}

  /**
   * The lines of each page.
   *
   * @throws IOException if a page cannot be read
   */
  static List<List<Line>> of(PDDocument document) throws IOException {
    PrintedLines lines = new PrintedLines();
    lines.writeText(document, Writer.nullWriter());
    return lines.pages;
  }

  @Override
  protected void startPage(PDPage page) {
    pages.add(new ArrayList<>());
  }

  @Override
  protected void endPage(PDPage page) {
    endLine();
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) {
    if (positions.isEmpty() || positions.get(0).getDir() != 0) {
      return;
    }
    if (!letters.isEmpty() && isApart(letters.get(letters.size() - 1), positions.get(0))) {
      endLine();
    }
    words.append(words.isEmpty() ? "" : " ").append(word);
    letters.addAll(positions);
  }

  private static boolean isApart(TextPosition last, TextPosition next) {
    float gap = next.getXDirAdj() - last.getXDirAdj() - last.getWidthDirAdj();
    return gap < 0 || gap > COLUMN * next.getFontSizeInPt();
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  private void endLine() {
    if (!letters.isEmpty()) {
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      float width = last.getXDirAdj() + last.getWidthDirAdj() - first.getXDirAdj();
      float size = first.getFontSizeInPt();
      pages
          .get(pages.size() - 1)
          .add(new Line(words.toString(), first.getXDirAdj(), first.getYDirAdj(), width, size));
    }
    words.setLength(0);
    letters.clear();
  }
}
