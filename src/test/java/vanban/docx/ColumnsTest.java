package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.cell;
import static vanban.docx.Written.columns;
import static vanban.docx.Written.p;
import static vanban.docx.Written.row;
import static vanban.docx.Written.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Columns;
import vanban.document.Table;
import vanban.docx.write.DocxWriter;
import vanban.style.Length;
import vanban.style.TextMetrics;

@DisplayName("Blocks side by side")
class ColumnsTest {
  private static final int ROOM = 9463; // twips: both columns of PartyStyles with the gap
  private static final String DATE = "Thành phố Hồ Chí Minh, ngày 03 tháng 02 năm 2026";

  private static List<Integer> widths(String issuer, String date) throws IOException {
    byte[] docx =
        new DocxWriter(PartyStyles.styles())
            .write(
                Written.document(
                    columns("masthead", List.of(p("issuer", issuer)), List.of(p("date", date)))));
    return Pattern.compile("<w:gridCol w:w=\"(\\d+)\"/>")
        .matcher(Parts.of(docx).get("word/document.xml"))
        .results()
        .map(column -> Integer.parseInt(column.group(1)))
        .toList();
  }

  @Test
  @DisplayName("give way to a long date, and need no more room together")
  void giveWayToALongDate() throws IOException {
    Length date = TextMetrics.times().width(DATE, Length.points(14), false, true);
    for (String issuer : List.of("THÀNH ỦY", "ĐẢNG UỶ PHƯỜNG NGÔ QUYỀN, HẢI PHÒNG")) {
      List<Integer> widths = widths(issuer, DATE);
      assertTrue(widths.get(1) >= date.twips(), issuer);
      assertEquals(ROOM, widths.get(0) + widths.get(1), 2);
    }
  }

  @Test
  @DisplayName("stay where they are for a date that no page has room for")
  void stayForADateTooLong() throws IOException {
    assertEquals(widths("THÀNH ỦY", "ngắn"), widths("THÀNH ỦY", "dài ".repeat(60)));
  }

  @Test
  @DisplayName("stay with the row of a table, or with the blocks side by side, before them")
  void stayWithWhatStandsBefore() throws IOException {
    Table table =
        table("t", List.of(Table.Alignment.LEFT), row(cell("cell", "1")), row(cell("cell", "2")));
    Columns signatures =
        columns("foot", List.of(p("signer", "A")), List.of(p("signer", "B"), p("signer", "C")));
    Columns recipients = columns("foot", List.of(p("recipient", "D")), List.of());
    byte[] docx =
        new DocxWriter(PartyStyles.styles()).write(Written.document(table, signatures, recipients));
    String xml = Parts.of(docx).get("word/document.xml");
    assertEquals(
        List.of(
            "CaptionWithNext",
            "CellLeftWithNext",
            "CellLeftWithNext",
            "Gap9ptWithNext",
            "SignerWithNext"),
        Pattern.compile("<w:pStyle w:val=\"(\\w+)\"/>")
            .matcher(xml)
            .results()
            .map(style -> style.group(1))
            .limit(5)
            .toList());
  }
}
