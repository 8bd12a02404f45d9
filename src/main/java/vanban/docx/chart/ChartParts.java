package vanban.docx.chart;

import java.util.ArrayList;
import java.util.List;
import org.docx4j.openpackaging.contenttype.ContentType;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.EmbeddedPackagePart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import vanban.document.Chart;
import vanban.style.StyleSet;
import vanban.style.measure.ChartMeasure;

/** The charts of a document, each with its workbook, until they become parts of the file. */
public final class ChartParts {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private record Kept(Chart chart, ChartMeasure measure) {}

  private final List<Kept> charts = new ArrayList<>();

  /**
   * Keeps a chart.
   *
   * @param measure where everything of it stands
   * @return its number: 1 for the first
   */
  int add(Chart chart, ChartMeasure measure) {
    charts.add(new Kept(chart, measure));
    return charts.size();
  }

  /** The id of the relationship from the body to a chart. */
  static String relationship(int number) {
    return "chart" + number;
  }

  /** Adds all charts to a file, each as a part. */
  public void addTo(MainDocumentPart main, StyleSet styles) throws Docx4JException {
    for (int number = 1; number <= charts.size(); number++) {
      write(charts.get(number - 1), number, main, styles);
    }
  }

  private static void write(Kept kept, int number, MainDocumentPart main, StyleSet styles)
      throws Docx4JException {
    ChartWorkbook sheet = new ChartWorkbook(kept.chart());
    org.docx4j.openpackaging.parts.DrawingML.Chart part =
        new org.docx4j.openpackaging.parts.DrawingML.Chart(
            new PartName("/word/charts/chart" + number + ".xml"));
    main.addTargetPart(part, relationship(number));
    EmbeddedPackagePart workbook =
        new EmbeddedPackagePart(new PartName("/word/embeddings/chart" + number + ".xlsx"));
    workbook.setContentType(new ContentType(WORKBOOK));
    workbook.setBinaryData(sheet.write());
    String id = part.addTargetPart(workbook).getId();
    part.setJaxbElement(new ChartDrawing(kept.chart(), kept.measure(), sheet, styles).write(id));
  }
}
