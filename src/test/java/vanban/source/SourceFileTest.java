package vanban.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceFileTest {

  @Test
  void linesEndWithLineFeedCarriageReturnOrBoth() {
    SourceFile file = SourceFile.of("a", "một\nhai\r\nba\rbốn");
    assertEquals(1, new Place(file, 3, 3).line()); // the line feed itself
    assertEquals("hai", new Place(file, 4, 4).lineText());
    assertEquals("ba", new Place(file, 9, 9).lineText());
    assertEquals("bốn", new Place(file, 12, 12).lineText());
    assertEquals(4, new Place(file, 12, 12).line());
  }

  @Test
  void aFileThatEndsWithALineEndHasAnEmptyLastLine() {
    SourceFile file = SourceFile.of("a", "x\n");
    Place end = new Place(file, 2, 2);
    assertEquals("a:2:1", end.toString());
    assertEquals("", end.lineText());
  }

  @Test
  void columnsCountCodePoints() {
    SourceFile file = SourceFile.of("a", "🌸🌸x\ny");
    Place x = new Place(file, 4, 5);
    assertEquals(3, x.column());
    assertEquals(4, x.endColumn());
    assertEquals("x", x.text());
  }

  @Test
  void aPlaceMayReachOverLines() {
    Place place = new Place(SourceFile.of("a", "ab\ncd\nef"), 1, 7);
    assertEquals(1, place.line());
    assertEquals(2, place.column());
    assertEquals(3, place.endLine());
    assertEquals(2, place.endColumn());
    assertEquals("ab", place.lineText());
  }

  @Test
  void aPlaceOutsideTheFileIsRefused() {
    SourceFile file = SourceFile.of("a", "abc");
    assertThrows(IllegalArgumentException.class, () -> new Place(file, -1, 0));
    assertThrows(IllegalArgumentException.class, () -> new Place(file, 2, 1));
    assertThrows(IllegalArgumentException.class, () -> new Place(file, 0, 4));
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws Exception {
    SourceFile file = SourceFileDecoder.decode("a", bytes("\uFEFFtiếng Việt"));
    assertEquals("tiếng Việt", file.text());
    assertEquals("x\uFEFFy", SourceFile.of("a", "x\uFEFFy").text());
  }

  @Test
  void anotherTextIsEncodedWithTheByteOrderMarkIfTheFileHasOne() throws Exception {
    SourceFile marked = SourceFileDecoder.decode("a", bytes("\uFEFFcũ"));
    SourceFile plain = SourceFileDecoder.decode("a", bytes("cũ"));
    assertArrayEquals(bytes("\uFEFFmới"), marked.encode("mới"));
    assertArrayEquals(bytes("mới"), plain.encode("mới"));
  }

  @Test
  void theFirstByteThatIsNotUtf8HasAPlace() throws Exception {
    byte[] bytes = join(bytes("dòng một\nhai "), new byte[] {(byte) 0xE0, 'x'}, bytes(" ba"));
    NotUtf8Exception found =
        assertThrows(NotUtf8Exception.class, () -> SourceFileDecoder.decode("a", bytes));
    assertEquals("a:2:5", found.place().toString());
    assertEquals("\uFFFD", found.place().text());
  }

  @Test
  void theByteOrderMarkDoesNotShiftThatPlace() throws Exception {
    byte[] bytes = join(bytes("\uFEFFab"), new byte[] {(byte) 0xFF}, bytes("c"));
    NotUtf8Exception found =
        assertThrows(NotUtf8Exception.class, () -> SourceFileDecoder.decode("a", bytes));
    assertEquals("a:1:3", found.place().toString());
    assertEquals("ab\uFFFDc", found.place().lineText());
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 x', PDF",
    "PK\u0003\u0004 word/document.xml, DOCX",
    "PK\u0003\u0004 xl/workbook.xml, XLSX",
    "PK\u0003\u0004 a, ZIP",
    "\u00d0\u00cf\u0011\u00e0x, DOC",
    "'{\\rtf1 x}', RTF",
    "\u0089PNG, PNG",
    "\u00ff\u00d8\u00ff\u00e0, JPEG",
  })
  void aFileOfAnotherKindIsToldByItsStart(String start, BinaryFormat format) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    NotUtf8Exception found =
        assertThrows(NotUtf8Exception.class, () -> SourceFileDecoder.decode("a", bytes));
    assertEquals(Optional.of(format), found.format());
    assertEquals("a:1:1", found.place().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PK", "x %PDF-1.7", "% PDF", "{rtf: 1}", "word/ xl/", "\\rtf"})
  void aTextThatSpeaksOfThemIsText(String text) throws Exception {
    assertEquals(text, SourceFileDecoder.decode("a", bytes(text)).text());
  }

  @Test
  void aLetterCutOffAtTheEndIsNotUtf8() throws Exception {
    byte[] bytes = join(bytes("a"), new byte[] {(byte) 0xC4});
    NotUtf8Exception found =
        assertThrows(NotUtf8Exception.class, () -> SourceFileDecoder.decode("a", bytes));
    assertEquals("a:1:2", found.place().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0",
    "1, 3, 3",
    "1, 99, 5",
    "2, 1, 5",
    "2, 2, 6",
    "9, 9, 6",
    "0, 1, 0",
    "1, 0, 0"
  })
  void anOffsetIsTheNearestThereIs(int line, int column, int offset) {
    assertEquals(offset, SourceFile.of("a", "🌸b\r\nc").offset(line, column));
  }

  @Test
  void columnsAreCountedInCharsTooForEditorsThatDo() {
    Place place = new Place(SourceFile.of("a", "🌸🌸x\ny🌸z"), 4, 9);
    assertEquals(5, place.utf16Column());
    assertEquals(4, place.endUtf16Column());
    assertEquals(3, place.column());
    assertEquals(3, place.endColumn());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 0",
    "1, 3, 2",
    "1, 4, 3",
    "1, 99, 3",
    "2, 1, 5",
    "2, 2, 6",
    "9, 9, 6",
    "0, 1, 0",
    "1, 0, 0"
  })
  void anOffsetInCharsIsTheNearestThereIsInTheLine(int line, int column, int offset) {
    assertEquals(offset, SourceFile.of("a", "🌸b\r\nc").utf16Offset(line, column));
  }

  @Test
  void aWholeLineIsAPlaceWithoutTheLinesEnd() {
    SourceFile file = SourceFile.of("a", "một\nhai\r\nba");
    assertEquals(new Place(file, 4, 7), new Place(file, 5, 11).wholeLine());
    assertEquals(new Place(file, 9, 11), new Place(file, 11, 11).wholeLine());
  }

  /** Java counts code points from the start each time; a file keeps count. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", "abc\nd", "🌸", "a🌸\n🌸🌸b\r\n🌸", "\uD83C a\n\uDF38 b🌸", "🌸\uDF38\uD83C"})
  void codePointsAreCountedAsJavaCountsThem(String text) {
    SourceFile file = SourceFile.of("a", text);
    for (int i = 0; i <= text.length(); i++) {
      int line = text.lastIndexOf('\n', i - 1) + 1;
      assertEquals(text.codePointCount(line, i) + 1, new Place(file, i, i).column());
      assertEquals(text.codePointCount(line, i) + 1, new Place(file, 0, i).endColumn());
    }
    int all = text.codePointCount(0, text.length());
    for (int i = 0; i <= all; i++) {
      assertEquals(text.offsetByCodePoints(0, i), file.offset(i));
    }
    assertEquals(text.length(), file.offset(all + 1));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
