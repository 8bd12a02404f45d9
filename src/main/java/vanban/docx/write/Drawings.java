package vanban.docx.write;

import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Drawing;
import vanban.docx.chart.ChartParts;
import vanban.docx.chart.ChartWriter;
import vanban.docx.plan.Piece;
import vanban.style.StyleSet;

/**
 * The charts and pictures of a document, which count together, until they are parts of the file.
 */
final class Drawings {
  private final ChartParts charts = new ChartParts();
  private final PictureParts pictures = new PictureParts();
  private int count;

  /** Draws a chart. */
  Drawing draw(Piece.Drawing chart) {
    count++;
    return new ChartWriter(charts).draw(chart.chart(), chart.measure(), chart.title(), count);
  }

  /** Draws a picture. */
  Drawing draw(Piece.Picture picture) {
    count++;
    return PictureWriter.draw(picture, pictures.relationship(picture.shown().image()), count);
  }

  /** Adds all of them to a file. */
  void addTo(MainDocumentPart main, StyleSet styles) throws Docx4JException {
    charts.addTo(main, styles);
    pictures.addTo(main);
  }
}
