package vanban.docx.write;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.docx4j.wml.CTBorder;
import org.docx4j.wml.CTString;
import org.docx4j.wml.CTVerticalJc;
import org.docx4j.wml.P;
import org.docx4j.wml.STBorder;
import org.docx4j.wml.STVerticalJc;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.TblBorders;
import org.docx4j.wml.TblPr;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.TcPr;
import org.docx4j.wml.TcPrInner;
import org.docx4j.wml.TextDirection;
import org.docx4j.wml.Tr;
import vanban.docx.plan.Placed;
import vanban.docx.plan.Placed.Cell.Padding;
import vanban.docx.plan.Placed.Cell.Reach;
import vanban.docx.wml.Cells;
import vanban.docx.wml.Wml;
import vanban.style.Length;
import vanban.style.TableStyle;

/** Writes tables as they were placed. */
final class TableEmitter {
  private final Function<List<Placed>, List<Object>> blocks;

  /**
   * Writes tables.
   *
   * @param blocks writes what stands in a cell
   */
  TableEmitter(Function<List<Placed>, List<Object>> blocks) {
    this.blocks = blocks;
  }

  /** The table. */
  Tbl write(Placed.Table table) {
    List<Integer> columns = table.columns().stream().map(Length::twips).toList();
    Tbl written = new Tbl();
    written.setTblPr(properties(table.box(), columns));
    say(table.said(), written.getTblPr());
    written.setTblGrid(Cells.grid(columns));
    for (int i = 0; i < table.rows().size(); i++) {
      boolean kept = table.kept() && i == table.rows().size() - 1;
      written.getContent().add(row(table.rows().get(i), kept));
    }
    if (table.keptWhole()) {
      firstParagraphs(written).forEach(TableEmitter::keepVisibly);
    }
    return written;
  }

  /**
   * Says again that a paragraph stays with the next: a table moves to the page of what follows it
   * in LibreOffice only if the first paragraphs of all its rows say so themselves.
   */
  private static void keepVisibly(P paragraph) {
    paragraph.getPPr().setKeepNext(Wml.flag(true));
  }

  /** The paragraph with which each row begins, but of one that begins with a table. */
  private static Stream<P> firstParagraphs(Tbl table) {
    return table.getContent().stream()
        .map(row -> ((Tr) row).getContent().get(0))
        .map(cell -> ((Tc) cell).getContent().get(0))
        .filter(P.class::isInstance)
        .map(P.class::cast);
  }

  private static void say(Placed.Said said, TblPr to) {
    if (!said.title().isEmpty()) {
      to.setTblCaption(string(said.title()));
    }
    if (!said.description().isEmpty()) {
      to.setTblDescription(string(said.description()));
    }
  }

  private static CTString string(String value) {
    CTString string = new CTString();
    string.setVal(value);
    return string;
  }

  private static TblPr properties(Placed.Box box, List<Integer> columns) {
    int width = columns.stream().mapToInt(i -> i).sum();
    TblPr properties =
        Cells.fixed(
            width,
            box.indent().twips(),
            Wml.width(box.paddingX().twips()),
            Wml.width(box.paddingY().twips()));
    if (box.border().compareTo(Length.ZERO) > 0) {
      properties.setTblBorders(borders(box));
    }
    return properties;
  }

  private static TblBorders borders(Placed.Box box) {
    CTBorder line = new CTBorder();
    line.setVal(STBorder.SINGLE);
    line.setSz(Wml.eighths(box.border()));
    line.setSpace(Wml.integer(0));
    line.setColor(box.color());
    TblBorders borders = new TblBorders();
    borders.setTop(line);
    borders.setLeft(line);
    borders.setBottom(line);
    borders.setRight(line);
    borders.setInsideH(line);
    borders.setInsideV(line);
    return borders;
  }

  private Tr row(Placed.Row row, boolean kept) {
    Tr written = Cells.row(row.whole(), row.head(), row.height().twips());
    for (Placed.Cell cell : row.cells()) {
      written.getContent().add(cell(cell, kept));
    }
    return written;
  }

  private Tc cell(Placed.Cell cell, boolean kept) {
    Tc written = Cells.cell(cell.width().twips());
    span(written, cell.span());
    face(cell.face(), written.getTcPr());
    List<Placed> content =
        kept ? cell.blocks().stream().map(Placed::keptWithNext).toList() : cell.blocks();
    written.getContent().addAll(blocks.apply(content));
    merge(written, cell.reach());
    return written;
  }

  private static void face(Placed.Cell.Face face, TcPr to) {
    face.stand().ifPresent(stand -> to.setVAlign(stand(stand)));
    face.fill().ifPresent(fill -> to.setShd(Wml.shading(fill)));
    face.padding().ifPresent(padding -> to.setTcMar(padding(padding)));
    if (face.gap()) {
      TcPrInner.TcBorders borders = new TcPrInner.TcBorders();
      borders.setTop(noLine());
      borders.setBottom(noLine());
      to.setTcBorders(borders);
    }
    if (face.vertical()) {
      TextDirection upwards = new TextDirection();
      upwards.setVal("btLr");
      to.setTextDirection(upwards);
    }
  }

  private static CTBorder noLine() {
    CTBorder none = new CTBorder();
    none.setVal(STBorder.NIL);
    return none;
  }

  private static void span(Tc cell, int columns) {
    if (columns > 1) {
      TcPrInner.GridSpan span = new TcPrInner.GridSpan();
      span.setVal(Wml.integer(columns));
      cell.getTcPr().setGridSpan(span);
    }
  }

  private static CTVerticalJc stand(TableStyle.Stand stand) {
    CTVerticalJc to = new CTVerticalJc();
    to.setVal(
        switch (stand) {
          case TOP -> STVerticalJc.TOP;
          case MIDDLE -> STVerticalJc.CENTER;
          case BOTTOM -> STVerticalJc.BOTTOM;
        });
    return to;
  }

  private static TcMar padding(Padding padding) {
    TcMar to = new TcMar();
    to.setTop(Wml.width(padding.top().twips()));
    to.setBottom(Wml.width(padding.bottom().twips()));
    to.setRight(Wml.width(padding.right().twips()));
    return to;
  }

  private static void merge(Tc cell, Reach reach) {
    if (reach != Reach.ONE_ROW) {
      TcPrInner.VMerge merge = new TcPrInner.VMerge();
      merge.setVal(reach == Reach.BEGINS ? "restart" : "continue");
      cell.getTcPr().setVMerge(merge);
    }
  }
}
