package vanban.docx.write;

import java.util.Map;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTPageNumber;
import org.docx4j.wml.CTRel;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.HeaderReference;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STPageBorderOffset;
import org.docx4j.wml.STPageOrientation;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.SectPr;
import vanban.document.Margin;
import vanban.document.Orientation;
import vanban.docx.plan.MarginPlan;
import vanban.docx.plan.SectionPlan;
import vanban.docx.plan.SectionPlan.MarginUse;
import vanban.docx.wml.Wml;
import vanban.style.PageBorder;
import vanban.style.PageStyle;
import vanban.style.Vertical;

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
    PageStyle upright = pages.cover() ? page.cover() : page;
    PageStyle paper = lying ? upright.turned() : upright;
    section.setPgSz(size(paper, lying));
    section.setPgMar(margins(paper));
    if (pages.first()) {
      CTPageNumber numbers = new CTPageNumber();
      numbers.setStart(Wml.integer(1));
      section.setPgNumType(numbers);
      section.setTitlePg(Wml.flag(true));
    }
    paper.properties().get(PageStyle.BORDER).ifPresent(border -> section.setPgBorders(of(border)));
    if (paper.value(PageStyle.VERTICAL) != Vertical.TOP) {
      section.setVAlign(stand(paper.value(PageStyle.VERTICAL)));
    }
    return section;
  }

  private static SectPr.PgBorders of(PageBorder border) {
    CTBorder line = new CTBorder();
    line.setVal(border.line() == PageBorder.Line.DOUBLE ? STBorder.DOUBLE : STBorder.SINGLE);
    line.setSz(Wml.eighths(border.weight()));
    line.setSpace(Wml.integer(Math.round(border.distance().inPoints())));
    line.setColor(border.color());
    SectPr.PgBorders borders = new SectPr.PgBorders();
    boolean paper = border.from() == PageBorder.From.PAPER;
    borders.setOffsetFrom(paper ? STPageBorderOffset.PAGE : STPageBorderOffset.TEXT);
    borders.setTop(line);
    borders.setLeft(line);
    borders.setBottom(line);
    borders.setRight(line);
    return borders;
  }

  private static CTVerticalJc stand(Vertical vertical) {
    CTVerticalJc stand = new CTVerticalJc();
    stand.setVal(
        switch (vertical) {
          case TOP -> STVerticalJc.TOP;
          case MIDDLE -> STVerticalJc.CENTER;
          case BOTTOM -> STVerticalJc.BOTTOM;
        });
    return stand;
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
