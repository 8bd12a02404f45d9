package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.chart;
import static vanban.docx.Written.document;
import static vanban.docx.Written.series;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vanban.document.Block;
import vanban.document.Chart;
import vanban.document.Origin;
import vanban.docx.write.DocxWriter;

@DisplayName("A chart in a Word file")
class ChartTest {
  private static final Chart CHART =
      chart(
          "thu",
          Chart.Kind.COLUMN,
          List.of("Thu", "Chi", "Chênh lệch"),
          series("Thực hiện", "1916.94", "12345678.123", "-402.440"),
          series("Kế hoạch", "7500", "", "0.5"));

  private static byte[] docx(Block... blocks) {
    return new DocxWriter(PartyStyles.styles()).write(document(blocks));
  }

  private static byte[] workbook(byte[] docx) throws IOException {
    return Parts.bytes(docx).get("word/embeddings/chart1.xlsx");
  }

  @Test
  @DisplayName("brings a workbook that holds its names and its numbers exactly")
  void workbook() throws IOException {
    byte[] xlsx = workbook(docx(CHART));
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
      assertEquals(1, book.getNumberOfSheets());
      assertEquals(
          List.of(
              List.of("Chỉ tiêu", "Thực hiện", "Kế hoạch"),
              List.of("Thu", "1916.94", "7500"),
              List.of("Chi", "12345678.123", ""),
              List.of("Chênh lệch", "-402.440", "0.5")),
          cells(book.getSheetAt(0)));
    }
  }

  private static List<List<String>> cells(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(raw((XSSFCell) cell)));
      rows.add(cells);
    }
    return rows;
  }

  /** The letters in the file, before anyone made a binary fraction of them. */
  private static String raw(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case STRING -> cell.getStringCellValue();
      case NUMERIC -> cell.getRawValue();
      default -> "";
    };
  }

  @Test
  @DisplayName("shows the numbers of its workbook, and a gap where there is none")
  void cache() throws IOException {
    String xml = Parts.of(docx(CHART)).get("word/charts/chart1.xml");
    assertTrue(xml.contains("<c:f>Sheet1!$B$2:$B$4</c:f>"), xml);
    assertTrue(xml.contains("formatCode=\"#,##0.000\"><c:v>-402.440</c:v>"), xml);
    assertTrue(
        xml.contains(
            "<c:ptCount val=\"3\"/><c:pt idx=\"0\" formatCode=\"#,##0\"><c:v>7500</c:v></c:pt>"
                + "<c:pt idx=\"2\" formatCode=\"#,##0.0\"><c:v>0.5</c:v></c:pt>"),
        xml);
    assertTrue(xml.contains("<c:dispBlanksAs val=\"gap\"/>"), xml);
  }

  @ParameterizedTest
  @EnumSource(Chart.Kind.class)
  @DisplayName("keeps to the schemas, whatever its kind and number of series")
  void valid(Chart.Kind kind) throws Exception {
    List<String> names = IntStream.rangeClosed(1, 12).mapToObj(i -> "Tháng " + i).toList();
    String[] numbers = names.stream().map(name -> "1" + name.length()).toArray(String[]::new);
    Chart.Series[] many =
        IntStream.range(0, 30)
            .mapToObj(i -> series("Dãy " + i, numbers))
            .toArray(Chart.Series[]::new);
    byte[] docx =
        docx(
            chart("mot", kind, List.of("Thu"), series("Thực hiện", "1")),
            chart("nhieu", kind, names, many));
    Map<String, String> parts = Parts.of(docx);
    assertEquals(List.of(), Schemas.errors(parts));
    String second = parts.get("word/charts/chart2.xml");
    String last =
        switch (kind) {
          case BAR, COLUMN, LINE -> "Sheet1!$AE$2:$AE$13";
          case SHARE_BAR, SHARE_COLUMN -> "Sheet1!$B$13:$AE$13";
          case PIE -> "Sheet1!$B$2:$B$13";
        };
    assertTrue(second.contains("<c:f>" + last + "</c:f>"), second);
    assertTrue(second.contains("<c:legend>"), second);
    boolean pie = kind == Chart.Kind.PIE;
    assertEquals(pie, parts.get("word/charts/chart1.xml").contains("<c:legend>"));
  }

  @Test
  @DisplayName(
      "prints its numbers in Vietnamese on every machine: as words, and points at the axis")
  void vietnamese() throws IOException {
    String xml = Parts.of(docx(CHART)).get("word/charts/chart1.xml");
    assertTrue(xml.contains("<a:t>12.345.678,123</a:t>"), xml);
    assertTrue(xml.contains("<a:t>-402,440</a:t>"), xml);
    assertFalse(xml.contains("numFmt formatCode=\"#,"), xml);
    Chart large =
        chart("thu", Chart.Kind.COLUMN, List.of("Thu", "Chi"), series("A", "9200300", "15"));
    String axis = Parts.of(docx(large)).get("word/charts/chart1.xml");
    String format =
        "[&gt;=1000000]0&quot;.&quot;000&quot;.&quot;000;[&gt;=1000]0&quot;.&quot;000;0";
    assertTrue(axis.replace(">=", "&gt;=").contains("numFmt formatCode=\"" + format), axis);
    assertTrue(axis.contains("<c:min val=\"0.0\"/>"), axis);
  }

  @Test
  @DisplayName("draws percentages by an axis of their own, and the present period darkest")
  void percentLine() throws Exception {
    Chart.Series rates =
        new Chart.Series(
            "So với kế hoạch (%)",
            Chart.SeriesKind.PERCENT, series("", "96.5", "101").values(), Origin.UNKNOWN);
    Chart drawn =
        new Chart(
            "chart",
            Chart.Kind.COLUMN,
            CHART.caption(),
            new Chart.Data(
                "Kỳ",
                "vụ",
                List.of(
                    new Chart.Category("Tháng 1", Origin.UNKNOWN),
                    new Chart.Category("Tháng 2", true, Origin.UNKNOWN)),
                List.of(series("Thực hiện", "5", "4"), rates)),
            Origin.UNKNOWN);
    Map<String, String> parts = Parts.of(docx(drawn));
    assertEquals(List.of(), Schemas.errors(parts));
    String xml = parts.get("word/charts/chart1.xml");
    assertTrue(xml.contains("<c:lineChart>"), xml);
    assertTrue(xml.contains("<a:t>96,5%</a:t>"), xml);
    assertTrue(xml.contains("<c:axId val=\"4\"/>"), xml);
    assertTrue(xml.contains("<c:dPt><c:idx val=\"1\"/>"), xml);
  }

  @ParameterizedTest
  @EnumSource(Chart.Kind.class)
  @DisplayName("is drawn whatever its numbers: below zero, zero, huge, none")
  void oddNumbers(Chart.Kind kind) throws Exception {
    for (String[] odd :
        List.of(
            new String[] {"-5", "0"},
            new String[] {"0", "0"},
            new String[] {"", ""},
            new String[] {"1e30", "0.0000001"},
            new String[] {"-1000000", "-2000000"})) {
      byte[] docx = docx(chart("mot", kind, List.of("Thu", "Chi"), series("A", odd)));
      assertEquals(List.of(), Schemas.errors(Parts.of(docx)));
    }
  }

  @Test
  @DisplayName("has an id of its own in the text, and its title for those who cannot see it")
  void described() throws IOException {
    Chart other = chart("chi", Chart.Kind.LINE, List.of("Chi"), series("Thực hiện", "2"));
    String body = Parts.of(docx(CHART, other)).get("word/document.xml");
    assertTrue(
        body.contains("<wp:docPr id=\"1\" name=\"Chart 1\" descr=\"Thu ngân sách\"/>"), body);
    assertTrue(body.contains("<wp:docPr id=\"2\" name=\"Chart 2\""), body);
    assertTrue(body.contains("r:id=\"chart2\"/>"), body);
  }

  @Test
  @DisplayName("is the same bytes when written again, its workbook too")
  void sameBytes() throws IOException {
    assertArrayEquals(workbook(docx(CHART)), workbook(docx(CHART)));
    assertArrayEquals(docx(CHART), docx(CHART));
  }

  @Test
  @DisplayName("leaves its caption in the words that are read from the file")
  void readBack() throws Exception {
    assertEquals(
        List.of("Biểu đồ 1. Thu ngân sách"),
        Words.of(ReadBack.of(docx(CHART))).stream().filter(line -> !line.isEmpty()).toList());
  }
}
