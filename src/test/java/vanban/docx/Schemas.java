package vanban.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The schemas of ISO 29500, as POI has them. */
public final class Schemas {
  private static final String BOOK = "word/embeddings/chart.xlsx/xl/";

  private Schemas() {}

  /** What the schemas find wrong with the parts of a Word file; part by part. */
  public static List<String> errors(Map<String, String> parts) throws XmlException {
    List<String> errors = new ArrayList<>();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      List<XmlError> found = new ArrayList<>();
      XmlObject xml = parse(part.getKey(), part.getValue());
      if (xml != null && !xml.validate(new XmlOptions().setErrorListener(found))) {
        found.forEach(error -> errors.add(part.getKey() + ": " + error.getMessage()));
      }
    }
    return errors;
  }

  private static XmlObject parse(String name, String xml) throws XmlException {
    return switch (name.replaceAll("[0-9]", "")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
      case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
      case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(xml);
      case "word/comments.xml" -> CommentsDocument.Factory.parse(xml);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
      case "word/fontTable.xml" -> FontsDocument.Factory.parse(xml);
      case "word/header.xml" -> HdrDocument.Factory.parse(xml);
      case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
      case "word/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(xml);
      case BOOK + "workbook.xml" -> WorkbookDocument.Factory.parse(xml);
      case BOOK + "styles.xml" -> StyleSheetDocument.Factory.parse(xml);
      case BOOK + "worksheets/sheet.xml" -> WorksheetDocument.Factory.parse(xml);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(xml);
      default -> null; // relationships, content types, core properties: POI opens the file by them
    };
  }
}
