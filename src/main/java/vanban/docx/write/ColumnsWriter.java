package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.TcMar;
import org.docx4j.wml.Tr;
import vanban.document.Columns;
import vanban.document.Paragraph;
import vanban.docx.wml.Cells;
import vanban.docx.wml.Wml;
import vanban.style.ColumnsStyle;
import vanban.style.Length;

/**
 * Writes blocks side by side as a table of one row without lines. The gap between two columns is
 * the right padding of the cell before it; the distances above and below are padding, too, so that
 * nothing but the author's words stands in a paragraph.
 */
final class ColumnsWriter {
  /** What a line needs beyond its measure, so that no rounding breaks it. */
  private static final Length SLACK = Length.millimetres(0.5);

  private static final Length LEAST_GAP = Length.millimetres(0.5);

  private final DocxContext context;
  private final ColumnsStyle style;

  ColumnsWriter(DocxContext context, ColumnsStyle style) {
    this.context = context;
    this.style = style;
  }

  /** The table. */
  Tbl write(Columns columns) {
    List<Length> given = style.widths(columns.columns().size());
    Length room = style.value(ColumnsStyle.GAP).times(given.size() - 1L, 1);
    List<Length> widths = style.value(ColumnsStyle.FIT) ? fit(columns, given, room) : given;
    Length between = given.size() > 1 ? gap(given, widths, room) : style.value(ColumnsStyle.GAP);
    List<Integer> cellWidths = new ArrayList<>();
    Tr row = Cells.row(style.value(ColumnsStyle.KEEP_TOGETHER), false);
    for (int i = 0; i < widths.size(); i++) {
      Length gap = i + 1 < widths.size() ? between : Length.ZERO;
      cellWidths.add(widths.get(i).plus(gap).twips());
      row.getContent().add(cell(columns.columns().get(i), widths.get(i), gap));
    }
    int width = cellWidths.stream().mapToInt(i -> i).sum();
    Tbl table = new Tbl();
    table.setTblPr(
        Cells.fixed(width, style.value(ColumnsStyle.OFFSET).twips(), Wml.width(0), Wml.width(0)));
    table.setTblGrid(Cells.grid(cellWidths));
    table.getContent().add(row);
    return table;
  }

  /**
   * The widths grown to the longest lines. Where there is no room for all, the columns to the right
   * come first, and those to the left give way down to their longest words: the name of a body may
   * go on in a second line, a date may not.
   */
  private List<Length> fit(Columns columns, List<Length> given, Length room) {
    Length free = sum(given).plus(room).minus(LEAST_GAP.times(given.size() - 1L, 1));
    List<Length> widths = new ArrayList<>(given);
    for (int i = given.size() - 1; i >= 0; i--) {
      Length left = least(columns.columns().subList(0, i), given);
      Length longest = longest(columns.columns().get(i), WordMeasure::longestLine);
      Length wished = longest.max(given.get(i));
      Length here = free.minus(left);
      Length width = wished.compareTo(here) <= 0 ? wished : given.get(i).min(here);
      widths.set(i, width);
      free = free.minus(width);
    }
    return widths;
  }

  /** The room that columns need so that none of their words is broken. */
  private Length least(List<Columns.Column> columns, List<Length> given) {
    Length least = Length.ZERO;
    for (int i = 0; i < columns.size(); i++) {
      Length word = longest(columns.get(i), WordMeasure::longestWord);
      least = least.plus(word.min(given.get(i)));
    }
    return least;
  }

  private static Length gap(List<Length> given, List<Length> widths, Length room) {
    return room.plus(sum(given)).minus(sum(widths)).times(1, given.size() - 1L);
  }

  private static Length sum(List<Length> lengths) {
    return lengths.stream().reduce(Length.ZERO, Length::plus);
  }

  private Length longest(Columns.Column column, Function<WordMeasure, Length> what) {
    return column.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> what.apply(WordMeasure.of(context, (Paragraph) block)))
        .reduce(Length.ZERO, Length::max)
        .plus(SLACK);
  }

  private Tc cell(Columns.Column column, Length width, Length gap) {
    Tc cell = Cells.cell(width.plus(gap).twips());
    TcMar padding = new TcMar();
    padding.setTop(Wml.width(style.value(ColumnsStyle.SPACE_BEFORE).twips()));
    padding.setBottom(Wml.width(style.value(ColumnsStyle.SPACE_AFTER).twips()));
    padding.setRight(Wml.width(gap.twips()));
    cell.getTcPr().setTcMar(padding);
    new BlockWriter(context, cell.getContent(), width).all(column.blocks()).end();
    return cell;
  }
}
