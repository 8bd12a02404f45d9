package vanban.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.docx.Parts;
import vanban.picture.QrReading;

@DisplayName("QR codes in Word files")
class QrCodesTest {
  @Test
  @DisplayName("are read back from the file, beside pictures that are none")
  void areReadBackFromTheFile() throws Exception {
    Subject subject = Case.named("pictures").compiled().subjects().get(0);
    List<String> codes = new ArrayList<>();
    for (Map.Entry<String, byte[]> part : Parts.bytes(subject.docx()).entrySet()) {
      if (part.getKey().matches("word/media/.*png")) {
        try {
          codes.add(QrReading.read(part.getValue()).getText());
        } catch (NotFoundException e) {
          codes.add("none");
        }
      }
    }
    assertEquals(
        List.of("none", "https://example.vn/quy-hoạch?nam=năm 2026#ban_do", "tel:0270123456"),
        codes);
    String body = Parts.of(subject.docx()).get("word/document.xml");
    assertTrue(body.contains("descr=\"Trang quy hoạch của xã\""), "words for the blind");
    assertTrue(body.contains("cx=\"900000\""), "25 mm");
    assertTrue(body.contains("cx=\"540000\""), "15 mm");
  }
}
