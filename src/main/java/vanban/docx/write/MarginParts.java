package vanban.docx.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.docx4j.openpackaging.exceptions.InvalidFormatException;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.relationships.Relationship;
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
    BlockEmitter blocks = new BlockEmitter(context, SectPr::new);
    Map<MarginPlan, String> relationships = new HashMap<>();
    for (MarginPlan margin : margins) {
      List<Object> content = blocks.all(margin.blocks());
      Relationship made =
          margin.edge() == Margin.Edge.TOP
              ? header(margin.number(), content, main)
              : footer(margin.number(), content, main);
      relationships.put(margin, made.getId());
    }
    return relationships;
  }

  private static Relationship header(int number, List<Object> content, MainDocumentPart main)
      throws InvalidFormatException {
    Hdr header = new Hdr();
    header.getContent().addAll(content);
    HeaderPart part = new HeaderPart(new PartName("/word/header" + number + ".xml"));
    part.setJaxbElement(header);
    return main.addTargetPart(part);
  }

  private static Relationship footer(int number, List<Object> content, MainDocumentPart main)
      throws InvalidFormatException {
    Ftr footer = new Ftr();
    footer.getContent().addAll(content);
    FooterPart part = new FooterPart(new PartName("/word/footer" + number + ".xml"));
    part.setJaxbElement(footer);
    return main.addTargetPart(part);
  }
}
