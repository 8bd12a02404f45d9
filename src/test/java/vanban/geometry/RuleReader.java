package vanban.geometry;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Reads the horizontal lines drawn on a page: strokes, and rectangles as thin as a stroke. */
final class RuleReader extends PDFGraphicsStreamEngine {
  private static final double THICKEST = 3;
  private static final double SHORTEST = 4;

  private final int number;
  private final double height;
  private final List<Mark> rules = new ArrayList<>();
  private final List<List<Point2D>> strokes = new ArrayList<>();
  private Point2D.Float at = new Point2D.Float();

  private RuleReader(PDPage page, int number) {
    super(page);
    this.number = number;
    this.height = page.getMediaBox().getHeight();
  }

  /** The lines, top to bottom. */
  static List<Mark> read(PDPage page, int number) throws IOException {
    RuleReader reader = new RuleReader(page, number);
    reader.processPage(page);
    return reader.rules.stream().sorted(Comparator.comparing(Mark::baseline)).toList();
  }

  private void rule(Rectangle2D box) {
    if (box.getWidth() < SHORTEST || box.getHeight() > THICKEST) {
      return;
    }
    double top = height - box.getMaxY();
    double bottom = height - box.getMinY();
    double middle = (top + bottom) / 2;
    rules.add(
        new Mark(
            number,
            "",
            box.getMinX(),
            box.getMaxX(),
            top,
            middle,
            bottom,
            box.getHeight(),
            "drawn"));
  }

  private static Rectangle2D box(List<Point2D> points, double weight) {
    Rectangle2D box = new Rectangle2D.Double();
    box.setRect(points.get(0).getX(), points.get(0).getY(), 0, 0);
    points.forEach(box::add);
    double half = weight / 2;
    return new Rectangle2D.Double(
        box.getX(), box.getY() - half, box.getWidth(), box.getHeight() + weight);
  }

  @Override
  public void moveTo(float x, float y) {
    at = new Point2D.Float(x, y);
    strokes.add(new ArrayList<>(List.of(at)));
  }

  @Override
  public void lineTo(float x, float y) {
    at = new Point2D.Float(x, y);
    strokes.get(strokes.size() - 1).add(at);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    lineTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return at;
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    strokes.add(List.of(a, b, c, d));
  }

  @Override
  public void strokePath() {
    double weight =
        getGraphicsState().getLineWidth()
            * getGraphicsState().getCurrentTransformationMatrix().getScalingFactorY();
    strokes.forEach(points -> rule(box(points, weight)));
    strokes.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    strokes.forEach(points -> rule(box(points, 0)));
    strokes.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  @Override
  public void endPath() {
    strokes.clear();
  }

  @Override
  public void closePath() {
    // a closed line ends where it began
  }

  @Override
  public void clip(int windingRule) {
    // what is clipped away is no line
  }

  @Override
  public void drawImage(PDImage image) {
    // pictures are no lines
  }

  @Override
  public void shadingFill(COSName name) {
    // shades are no lines
  }
}
