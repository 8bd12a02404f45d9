package vanban.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Result;
import com.google.zxing.ResultMetadataType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Diagnostics;
import vanban.document.Image;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("Drawn QR codes")
class QrDrawingTest {
  private static final Place PLACE = new Place(SourceFile.of("x.yaml", "qr: a"), 0, 5);

  private final Diagnostics found = new Diagnostics();

  private Optional<Image> draw(String text) {
    return new QrDrawing(found).draw(text, PLACE);
  }

  private String said() {
    return found.sorted().stream()
        .map(one -> one.message().key() + one.message().arguments())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.vn/tan-phu",
        "1",
        "0270123456",
        "TÂN PHÚ",
        "Ủy ban nhân dân xã Tân Phú, https://example.vn/quy-hoạch?năm=2026&x=%20#a_b*c*",
        "a\tb \u00a0 c"
      })
  @DisplayName("say what they were told to")
  void sayWhatTheyWereToldTo(String text) throws Exception {
    Result read = QrReading.read(draw(text).orElseThrow().bytes().copy());
    assertEquals(BarcodeFormat.QR_CODE, read.getBarcodeFormat());
    assertEquals(text, read.getText());
    Object level = read.getResultMetadata().get(ResultMetadataType.ERROR_CORRECTION_LEVEL);
    assertTrue(List.of("M", "Q", "H").contains(level), "level " + level);
  }

  @Test
  @DisplayName("are as full as they can be, and no fuller")
  void areAsFullAsTheyCanBe() throws Exception {
    String most = "a".repeat(2_331);
    Image image = draw(most).orElseThrow();
    assertEquals(most, QrReading.read(image.bytes().copy()).getText());
    assertEquals((177 + 8) * 10, image.width());
    assertEquals("", said());
    assertEquals(Optional.empty(), draw(most + "a"));
    assertEquals("wrong-picture.code-long[2.332, 2.331]", said());
  }

  @Test
  @DisplayName("are files like all others: square, 25 mm wide, with four squares of margin")
  void areFilesLikeAllOthers() throws IOException {
    Image image = draw("https://example.vn").orElseThrow();
    byte[] file = image.bytes().copy();
    Image again = new ImageReader(found).read("a.png", file, PLACE).orElseThrow();
    assertEquals(image, again);
    assertEquals("", said());
    assertEquals(0, image.width() % 10);
    assertEquals(image.width(), image.height());
    double millimetres = 1_000.0 * image.width() / image.density().across();
    assertEquals(25, millimetres, 0.01);
    BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(file));
    assertEquals(0xFFFFFFFF, pixels.getRGB(39, 39));
    assertEquals(0xFF000000, pixels.getRGB(40, 40));
    assertEquals(image, draw("https://example.vn").orElseThrow());
  }

  @Test
  @DisplayName("are told of where their squares are too small to be read")
  void areToldOfWhereTheirSquaresAreTooSmall() {
    Image image = draw("https://example.vn").orElseThrow(); // 33 squares with the margin
    QrDrawing drawing = new QrDrawing(found);
    drawing.check(image, Optional.empty(), PLACE);
    drawing.check(image, Optional.of(new BigDecimal("9.9")), PLACE);
    assertEquals("", said());
    drawing.check(image, Optional.of(new BigDecimal("9.8")), PLACE);
    assertEquals("wrong-picture.code-dense[9.8, 10]", said());
  }
}
