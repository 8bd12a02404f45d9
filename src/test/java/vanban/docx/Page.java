package vanban.docx;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A page of a PDF as one measures it with a ruler: lines of words and drawn lines, in millimetres
 * from the upper left corner.
 */
record Page(List<Line> lines, List<Stroke> strokes) {
  private static final double MM = 25.4 / 72;

  /** Words on one baseline, near one another; size in points. */
  record Line(String text, double left, double right, double baseline, double size, String font) {
    double centre() {
      return (left + right) / 2;
    }
  }

  /** A drawn line, or a filled box thin enough to be one; weight in points. */
  record Stroke(double left, double right, double y, double weight) {
    double length() {
      return right - left;
    }
  }

  /** The line that starts with these words. */
  Line line(String start) {
    return lines.stream()
        .filter(line -> line.text().startsWith(start))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line starts with " + start + ": " + lines));
  }

  /** The first drawn line below a line of words. */
  Stroke strokeBelow(Line words) {
    return strokes.stream()
        .filter(stroke -> stroke.y() > words.baseline())
        .min(Comparator.comparingDouble(Stroke::y))
        .orElseThrow(() -> new AssertionError("nothing is drawn below " + words));
  }

  static List<Page> of(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      List<Page> pages = new ArrayList<>();
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        Strokes strokes = new Strokes(document.getPage(i));
        strokes.processPage(document.getPage(i));
        pages.add(
            new Page(new Lines(i + 1).read(document), strokes.found.stream().distinct().toList()));
      }
      return pages;
    }
  }

  private static final class Lines extends PDFTextStripper {
    private static final double GAP = 8; // millimetres between columns
    private final List<TextPosition> letters = new ArrayList<>();

    Lines(int page) {
      setStartPage(page);
      setEndPage(page);
    }

    List<Line> read(PDDocument document) throws IOException {
      writeText(document, Writer.nullWriter());
      letters.sort(
          Comparator.comparingLong((TextPosition t) -> Math.round(t.getYDirAdj() * 2))
              .thenComparing(TextPosition::getXDirAdj));
      List<Line> lines = new ArrayList<>();
      List<TextPosition> open = new ArrayList<>();
      for (TextPosition letter : letters) {
        if (!open.isEmpty() && !continues(open.get(open.size() - 1), letter)) {
          lines.add(line(open));
          open.clear();
        }
        open.add(letter);
      }
      if (!open.isEmpty()) {
        lines.add(line(open));
      }
      return lines;
    }

    private static boolean continues(TextPosition before, TextPosition letter) {
      double gap = (letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj()) * MM;
      return Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < 1 && gap < GAP;
    }

    private static Line line(List<TextPosition> letters) {
      StringBuilder text = new StringBuilder();
      letters.forEach(letter -> text.append(letter.getUnicode()));
      TextPosition first = letters.get(0);
      TextPosition last = letters.get(letters.size() - 1);
      return new Line(
          text.toString().strip(),
          first.getXDirAdj() * MM,
          (last.getXDirAdj() + last.getWidthDirAdj()) * MM,
          first.getYDirAdj() * MM,
          first.getFontSizeInPt(),
          first.getFont().getName().replaceAll("^[A-Z]+\\+", ""));
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      letters.add(text);
    }
  }

  private static final class Strokes extends PDFGraphicsStreamEngine {
    private static final double THIN = 3; // points
    private final List<Stroke> found = new ArrayList<>();
    private final List<double[]> path = new ArrayList<>();
    private final double height;

    Strokes(PDPage page) {
      super(page);
      height = page.getMediaBox().getHeight();
    }

    private void draw(boolean filled) {
      double left = path.stream().mapToDouble(p -> p[0]).min().orElse(0);
      double right = path.stream().mapToDouble(p -> p[0]).max().orElse(0);
      double low = path.stream().mapToDouble(p -> p[1]).min().orElse(0);
      double high = path.stream().mapToDouble(p -> p[1]).max().orElse(0);
      double weight = filled ? high - low : getGraphicsState().getLineWidth();
      if (high - low < THIN && right > left) {
        double y = (height - (low + high) / 2) * MM;
        found.add(new Stroke(left * MM, right * MM, y, weight));
      }
      path.clear();
    }

    @Override
    public void appendRectangle(
        java.awt.geom.Point2D a,
        java.awt.geom.Point2D b,
        java.awt.geom.Point2D c,
        java.awt.geom.Point2D d) {
      path.add(new double[] {a.getX(), a.getY()});
      path.add(new double[] {c.getX(), c.getY()});
    }

    @Override
    public void moveTo(float x, float y) {
      path.add(new double[] {x, y});
    }

    @Override
    public void lineTo(float x, float y) {
      path.add(new double[] {x, y});
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
      path.add(new double[] {x3, y3});
    }

    @Override
    public java.awt.geom.Point2D getCurrentPoint() {
      double[] last = path.isEmpty() ? new double[2] : path.get(path.size() - 1);
      return new java.awt.geom.Point2D.Double(last[0], last[1]);
    }

    @Override
    public void strokePath() {
      draw(false);
    }

    @Override
    public void fillPath(int rule) {
      draw(true);
    }

    @Override
    public void fillAndStrokePath(int rule) {
      draw(true);
    }

    @Override
    public void endPath() {
      path.clear();
    }

    @Override
    public void closePath() {}

    @Override
    public void clip(int rule) {}

    @Override
    public void drawImage(PDImage image) {}

    @Override
    public void shadingFill(COSName name) {}
  }
}
