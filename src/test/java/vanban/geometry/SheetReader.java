package vanban.geometry;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the pages of a PDF file: letters with their places, and drawn lines. */
final class SheetReader extends PDFTextStripper {
  private static final double SAME_BASELINE = 0.6;
  private static final double COLUMN_GAP = 22; // wider than any blank of a justified line

  private final Map<Float, List<Glyph>> glyphs = new TreeMap<>(); // by where their lines go

  private SheetReader() {
    setSuppressDuplicateOverlappingText(false);
  }

  static List<Sheet> read(Path file) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      for (PDPage page : document.getPages()) {
        sheets.add(read(document, page, sheets.size() + 1));
      }
    }
    return sheets;
  }

  private static Sheet read(PDDocument document, PDPage page, int number) throws IOException {
    SheetReader reader = new SheetReader();
    reader.setStartPage(number);
    reader.setEndPage(number);
    reader.writeText(document, Writer.nullWriter());
    return new Sheet(
        number,
        page.getMediaBox().getWidth(),
        page.getMediaBox().getHeight(),
        reader.glyphs.values().stream().flatMap(some -> lines(number, some).stream()).toList(),
        RuleReader.read(page, number));
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    String text = Normalizer.normalize(at.getUnicode().replace('\u00A0', ' '), Normalizer.Form.NFC);
    double left = at.getXDirAdj();
    double right = left + at.getWidthDirAdj();
    List<Glyph> glyphs = this.glyphs.computeIfAbsent(at.getDir(), way -> new ArrayList<>());
    boolean combining = Character.getType(text.codePointAt(0)) == Character.NON_SPACING_MARK;
    if (combining && !glyphs.isEmpty()) {
      Glyph last = glyphs.remove(glyphs.size() - 1);
      String whole = Normalizer.normalize(last.text() + text, Normalizer.Form.NFC);
      glyphs.add(last.with(whole, Math.max(last.right(), right)));
      return;
    }
    String font = at.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
    glyphs.add(new Glyph(text, left, right, at.getYDirAdj(), at.getFontSizeInPt(), font));
  }

  private static List<Line> lines(int page, List<Glyph> glyphs) {
    List<List<Glyph>> rows = new ArrayList<>();
    for (Glyph glyph : glyphs.stream().sorted(Comparator.comparing(Glyph::baseline)).toList()) {
      List<Glyph> row = rows.isEmpty() ? null : rows.get(rows.size() - 1);
      if (row == null || glyph.baseline() - row.get(0).baseline() > SAME_BASELINE) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(glyph);
    }
    return rows.stream().flatMap(row -> split(page, row).stream()).toList();
  }

  /** Splits what stands on one baseline where the gap is that of two columns. */
  private static List<Line> split(int page, List<Glyph> row) {
    row.sort(Comparator.comparing(Glyph::left));
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || row.get(i).left() - row.get(i - 1).right() > COLUMN_GAP) {
        List<Glyph> line = row.subList(start, i);
        if (!line.stream().allMatch(Glyph::isBlank)) {
          lines.add(new Line(page, line));
        }
        start = i;
      }
    }
    return lines;
  }
}
