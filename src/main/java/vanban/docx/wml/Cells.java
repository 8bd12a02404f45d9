package vanban.docx.wml;

import java.util.List;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTHeight;
import org.docx4j.wml.CTTblCellMar;
import org.docx4j.wml.CTTblLayoutType;
import org.docx4j.wml.CTTrPrBase;
import org.docx4j.wml.STHeightRule;
import org.docx4j.wml.STTblLayoutType;
import org.docx4j.wml.TblGrid;
import org.docx4j.wml.TblGridCol;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.TblWidth;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.Tr;
import org.docx4j.wml.TrPr;

/** Rows and cells, as tables and columns both need them. All widths are in twips. */
public final class Cells {
  private Cells() {}

  /** The properties of a table whose columns are as wide as they say and no wider. */
  public static TblPr fixed(int width, int indent, TblWidth paddingX, TblWidth paddingY) {
    CTTblLayoutType layout = new CTTblLayoutType();
    layout.setType(STTblLayoutType.FIXED);
    CTTblCellMar padding = new CTTblCellMar();
    padding.setTop(paddingY);
    padding.setLeft(paddingX);
    padding.setBottom(paddingY);
    padding.setRight(paddingX);
    TblPr properties = new TblPr();
    properties.setTblW(Wml.width(width));
    properties.setTblInd(Wml.width(indent));
    properties.setTblLayout(layout);
    properties.setTblCellMar(padding);
    return properties;
  }

  public static TblGrid grid(List<Integer> widths) {
    TblGrid grid = new TblGrid();
    for (int width : widths) {
      TblGridCol column = new TblGridCol();
      column.setW(Wml.integer(width));
      grid.getGridCol().add(column);
    }
    return grid;
  }

  /**
   * An empty row; cells come later.
   *
   * @param whole whether it stays on one page
   * @param head whether it is repeated on each page
   * @param height it has at least; zero for what its words need
   */
  public static Tr row(boolean whole, boolean head, int height) {
    Tr row = new Tr();
    if (whole || head || height > 0) {
      TrPr properties = new TrPr();
      CTTrPrBase base = properties;
      BooleanDefaultTrue on = Wml.flag(true);
      if (whole) {
        base.getCnfStyleOrDivIdOrGridBefore().add(Wml.NEW.createCTTrPrBaseCantSplit(on));
      }
      if (height > 0) {
        CTHeight least = new CTHeight();
        least.setVal(Wml.integer(height));
        least.setHRule(STHeightRule.AT_LEAST);
        base.getCnfStyleOrDivIdOrGridBefore().add(Wml.NEW.createCTTrPrBaseTrHeight(least));
      }
      if (head) {
        base.getCnfStyleOrDivIdOrGridBefore().add(Wml.NEW.createCTTrPrBaseTblHeader(on));
      }
      row.setTrPr(properties);
    }
    return row;
  }

  /** An empty cell; its paragraphs come later. */
  public static Tc cell(int width) {
    TcPr properties = new TcPr();
    properties.setTcW(Wml.width(width));
    Tc cell = new Tc();
    cell.setTcPr(properties);
    return cell;
  }
}
