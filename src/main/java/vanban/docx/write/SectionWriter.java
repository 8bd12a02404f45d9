package vanban.docx.write;

import java.util.Map;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.SectPr;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.docx.plan.MarginPlan;
import vanban.docx.plan.SectionPlan;
import vanban.docx.plan.SectionPlan.MarginUse;
import vanban.docx.wml.Wml;
import vanban.style.PageStyle;

/** Writes runs of pages as sections of Word's. */
final class SectionWriter {
  private final PageStyle page;
  private final Map<MarginPlan, String> relationships;

  /**
   * Writes sections.
   *
   * @param page upright
   * @param relationships the ids of those to the parts in which margins stand
   */
  SectionWriter(PageStyle page, Map<MarginPlan, String> relationships) {
    this.page = page;
    this.relationships = Map.copyOf(relationships);
  }

  /** A run of pages. */
  SectPr write(SectionPlan pages) {
    SectPr section = new SectPr();
    pages.margins().forEach(use -> section.getEGHdrFtrReferences().add(reference(use)));
    SectPr.Type type = new SectPr.Type();
    type.setVal("nextPage");
    section.setType(type);
    boolean lying = pages.orientation() == Orientation.LANDSCAPE;
    PageStyle paper = lying ? page.turned() : page;
    section.setPgSz(size(paper, lying));
    section.setPgMar(margins(paper));
    if (pages.first()) {
      CTPageNumber numbers = new CTPageNumber();
      numbers.setStart(Wml.integer(1));
      section.setPgNumType(numbers);
      section.setTitlePg(Wml.flag(true));
    }
    return section;
  }

  private static SectPr.PgSz size(PageStyle paper, boolean lying) {
    SectPr.PgSz size = new SectPr.PgSz();
    size.setW(Wml.twips(paper.value(PageStyle.PAPER).width()));
    size.setH(Wml.twips(paper.value(PageStyle.PAPER).height()));
    if (lying) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    }
    return size;
  }

  private static SectPr.PgMar margins(PageStyle paper) {
    SectPr.PgMar margins = new SectPr.PgMar();
    margins.setTop(Wml.twips(paper.value(PageStyle.TOP)));
    margins.setRight(Wml.twips(paper.value(PageStyle.RIGHT)));
    margins.setBottom(Wml.twips(paper.value(PageStyle.BOTTOM)));
    margins.setLeft(Wml.twips(paper.value(PageStyle.LEFT)));
    margins.setHeader(Wml.twips(paper.value(PageStyle.HEADER)));
    margins.setFooter(Wml.twips(paper.value(PageStyle.FOOTER)));
    margins.setGutter(Wml.integer(0));
    return margins;
  }

  private CTRel reference(MarginUse use) {
    String id = relationships.getOrDefault(use.margin(), "");
    HdrFtrRef which = use.pages() == Margin.Pages.FIRST ? HdrFtrRef.FIRST : HdrFtrRef.DEFAULT;
    if (use.margin().edge() == Margin.Edge.TOP) {
      HeaderReference reference = new HeaderReference();
      reference.setType(which);
      reference.setId(id);
      return reference;
    }
    FooterReference reference = new FooterReference();
    reference.setType(which);
    reference.setId(id);
    return reference;
  }
}
