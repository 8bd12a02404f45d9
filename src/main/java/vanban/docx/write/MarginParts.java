package vanban.docx.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.Ftr;
import org.docx4j.wml.Hdr;
import org.docx4j.wml.SectPr;
import vanban.document.Margin;
import vanban.docx.plan.MarginPlan;

/** Writes what stands in margins, each as a part of the file. */
final class MarginParts {
  private MarginParts() {}

  /**
   * Adds margins to a file.
   *
   * @return the ids of the relationships from the body to them
   */
  static Map<MarginPlan, String> add(
      List<MarginPlan> margins, DocxContext context, MainDocumentPart main)
      throws InvalidFormatException {
    Map<MarginPlan, String> relationships = new HashMap<>();
    for (MarginPlan margin : margins) {
      PartLinks links = new PartLinks();
      List<Object> content = new BlockEmitter(context.in(links), SectPr::new).all(margin.blocks());
      margin.watermark().ifPresent(words -> WatermarkWriter.add(words, margin.number(), content));
      Part part =
          margin.edge() == Margin.Edge.TOP
              ? header(margin.number(), content)
              : footer(margin.number(), content);
      relationships.put(margin, main.addTargetPart(part).getId());
      links.addTo(part);
    }
    return relationships;
  }

  private static Part header(int number, List<Object> content) throws InvalidFormatException {
    Hdr header = new Hdr();
    header.getContent().addAll(content);
    HeaderPart part = new HeaderPart(new PartName("/word/header" + number + ".xml"));
    part.setJaxbElement(header);
    return part;
  }

  private static Part footer(int number, List<Object> content) throws InvalidFormatException {
    Ftr footer = new Ftr();
    footer.getContent().addAll(content);
    FooterPart part = new FooterPart(new PartName("/word/footer" + number + ".xml"));
    part.setJaxbElement(footer);
    return part;
  }
}
