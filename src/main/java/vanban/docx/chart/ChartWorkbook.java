package vanban.docx.chart;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.io3.Save;
import org.docx4j.openpackaging.packages.SpreadsheetMLPackage;
import org.docx4j.openpackaging.parts.PartName;
import org.docx4j.openpackaging.parts.SpreadsheetML.Styles;
import org.docx4j.openpackaging.parts.SpreadsheetML.WorkbookPart;
import org.docx4j.openpackaging.parts.SpreadsheetML.WorksheetPart;
import org.xlsx4j.sml.CTRst;
import org.xlsx4j.sml.CTXstringWhitespace;
import org.xlsx4j.sml.Cell;
import org.xlsx4j.sml.Row;
import org.xlsx4j.sml.STCellType;
import org.xlsx4j.sml.Sheet;
import org.xlsx4j.sml.SheetData;
import org.xlsx4j.sml.Sheets;
import org.xlsx4j.sml.Workbook;
import org.xlsx4j.sml.Worksheet;
import vanban.document.Chart;
import vanban.docx.opc.CanonicalStore;
import vanban.docx.opc.PrintedOnce;

/**
 * The workbook of a chart, in which Word lets its numbers be edited: a row for each category, a
 * column for each series.
 */
final class ChartWorkbook {
  private static final String NAME = "Sheet1";
  private static final int LETTERS = 26;

  private final Chart chart;
  private final NumberFormats formats;

  /** The workbook of a chart. */
  ChartWorkbook(Chart chart) {
    this.chart = chart;
    this.formats = NumberFormats.of(chart);
  }

  /** Where the names along the axis stand. */
  String places() {
    return line(0);
  }

  /** Where the name of a series that is drawn stands, the first being 0. */
  String name(int series) {
    return NAME + "!" + cell(series + 1, 0);
  }

  /** Where the numbers of a series that is drawn stand. */
  String values(int series) {
    return line(series + 1);
  }

  /** What is drawn as one: a column without its head, of shares a row without its first cell. */
  private String line(int number) {
    String first = NAME + "!" + cell(number, 1);
    int last = chart.places().size();
    return last == 1 ? first : first + ":" + cell(number, last);
  }

  private String cell(int across, int along) {
    boolean turned = chart.kind().isOfShares();
    int column = turned ? along : across;
    int row = turned ? across : along;
    return "$" + letters(column) + "$" + (row + 1);
  }

  /** A to Z, then AA, AB and so on. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /** The file: the same chart gives the same bytes. */
  byte[] write() throws Docx4JException {
    SpreadsheetMLPackage xlsx = new SpreadsheetMLPackage();
    WorkbookPart book = new WorkbookPart();
    xlsx.addTargetPart(book);
    WorksheetPart sheet = new WorksheetPart(new PartName("/xl/worksheets/sheet1.xml"));
    sheet.setJaxbElement(worksheet());
    book.setJaxbElement(workbook(book.addTargetPart(sheet).getId()));
    Styles styles = new Styles();
    styles.setJaxbElement(formats.styles());
    book.addTargetPart(styles);
    CanonicalStore store = new CanonicalStore(new PrintedOnce());
    new Save(xlsx, store).save(OutputStream.nullOutputStream());
    return store.bytes();
  }

  private static Workbook workbook(String relationship) {
    Sheet sheet = new Sheet();
    sheet.setName(NAME);
    sheet.setSheetId(1);
    sheet.setId(relationship);
    Sheets sheets = new Sheets();
    sheets.getSheet().add(sheet);
    Workbook workbook = new Workbook();
    workbook.setSheets(sheets);
    return workbook;
  }

  private Worksheet worksheet() {
    SheetData data = new SheetData();
    List<Cell> names = new ArrayList<>();
    names.add(text(chart.head()));
    chart.series().forEach(series -> names.add(text(series.name())));
    data.getRow().add(row(names, 0));
    for (int i = 0; i < chart.categories().size(); i++) {
      int category = i;
      List<Cell> cells = new ArrayList<>();
      cells.add(text(chart.categories().get(i)));
      chart.series().forEach(series -> cells.add(number(series.values().get(category).amount())));
      data.getRow().add(row(cells, i + 1));
    }
    Worksheet worksheet = new Worksheet();
    worksheet.setSheetData(data);
    return worksheet;
  }

  private static Row row(List<Cell> cells, int number) {
    Row row = new Row();
    row.setR(number + 1L);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      cell.setR(letters(i) + (number + 1));
      row.getC().add(cell);
    }
    return row;
  }

  private static Cell text(String words) {
    CTXstringWhitespace text = new CTXstringWhitespace();
    text.setValue(words);
    CTRst string = new CTRst();
    string.setT(text);
    Cell cell = new Cell();
    cell.setT(STCellType.INLINE_STR);
    cell.setIs(string);
    return cell;
  }

  private Cell number(Optional<BigDecimal> value) {
    Cell cell = new Cell();
    value.ifPresent(
        number -> {
          cell.setV(number.toPlainString());
          cell.setS(formats.style(number));
        });
    return cell;
  }
}
