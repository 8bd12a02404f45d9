package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vanban.docx.Written.document;
import static vanban.docx.Written.p;
import static vanban.docx.Written.part;
import static vanban.docx.Written.t;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Orientation;
import vanban.docx.write.DocxWriter;
import vanban.style.Length;

@DisplayName("A paragraph 10 mm above the lower edge of its page")
class OwnPlacesTest {
  private static final Pattern PLACE = Pattern.compile("<w:framePr [^>]*w:y=\"(\\d+)\"");
  private static final double LINE = 12 * 1.15;

  private static long top(Orientation orientation) throws Exception {
    String body =
        Parts.of(
                new DocxWriter(PartyStyles.styles())
                    .write(document(part(orientation, p("no-publication", t("KHÔNG PHỔ BIẾN"))))))
            .get("word/document.xml");
    Matcher place = PLACE.matcher(body);
    assertEquals(true, place.find(), body);
    return Long.parseLong(place.group(1));
  }

  private static long from(double height) {
    return Length.millimetres(height - 10).minus(Length.points(LINE)).twips();
  }

  @Test
  @DisplayName("is reckoned from the height of an upright sheet")
  void upright() throws Exception {
    assertEquals(from(297), top(Orientation.PORTRAIT));
  }

  @Test
  @DisplayName("is reckoned from the height of a sheet on its side")
  void lying() throws Exception {
    assertEquals(from(210), top(Orientation.LANDSCAPE));
  }
}
