package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class LocatedTextTest {

  @Test
  void aTextKnowsWhereItsPartsWereWritten() {
    LocatedText text = located("  ab cd");
    assertEquals("f:1:1", text.place().toString());
    assertEquals("cd", text.place(5, 7).text());
    assertEquals(5, text.place(5, 5).start());
    assertEquals(5, text.place(5, 5).end());
  }

  @Test
  void trimmingDropsWhiteSpaceAtTheEndsAndKeepsNoBreakSpaces() {
    LocatedText text = located(" \t\r\n\u00A0a b\u00A0 \n").trim();
    assertEquals("\u00A0a b\u00A0", text.value());
    assertEquals(4, text.place().start());
    assertEquals(9, text.place().end());
  }

  @Test
  void trimmingWhatHasNoWhiteSpaceAtTheEndsIsTheSame() {
    LocatedText text = located("a b");
    assertSame(text, text.trim());
  }

  @Test
  void trimmingNothingButWhiteSpaceLeavesAPoint() {
    LocatedText text = located(" \n ").trim();
    assertEquals("", text.value());
    assertEquals(text.place().start(), text.place().end());
  }

  @Test
  void foldingMakesOneSpaceOfEachRunOfWhiteSpace() {
    LocatedText text = located("a \r\n\t b\u00A0\u00A0c").fold();
    assertEquals("a b\u00A0\u00A0c", text.value());
    assertEquals(6, text.place(2, 3).start());
    assertEquals("b", text.place(2, 3).text());
  }

  @Test
  void composingJoinsLettersWithTheirMarks() {
    LocatedText text = located("tie\u0302\u0301ng Vie\u0323\u0302t").composed();
    assertEquals("tiếng Việt", text.value());
    assertEquals("e\u0302\u0301", text.place(2, 3).text());
    assertEquals("t", text.place(9, 10).text());
  }

  @Test
  void composingLeavesSignsBeyondTheBasicPlaneWhole() {
    LocatedText text = located("🌸e\u0301🌸").composed();
    assertEquals("🌸é🌸", text.value());
    assertEquals("e\u0301", text.place(2, 3).text());
  }

  @Test
  void aMarkWithoutLetterStaysAsItIs() {
    assertEquals(
        "\u0301e\u0301".length() - 1, located("\u0301e\u0301").composed().value().length());
  }

  @Test
  void aSliceKeepsItsPlaces() {
    LocatedText text = located("x yz").slice(2, 4);
    assertEquals("yz", text.value());
    assertEquals("z", text.place(1, 2).text());
    assertEquals(4, text.place().end());
  }

  @Test
  void wordsFromElsewhereHaveThePlaceTheyStandFor() {
    SourceFile file = SourceFile.of("f", "quý ${kỳ}!");
    LocatedText text =
        new LocatedText.Builder(file.place(0, 10))
            .append(LocatedText.at(file.place(0, 4)))
            .append("I năm 2024", file.place(4, 9))
            .append('!', 9, 10)
            .build();
    assertEquals("quý I năm 2024!", text.value());
    assertEquals("${kỳ}", text.place(6, 9).text());
    assertEquals("!", text.place(14, 15).text());
  }

  @Test
  void aTextMayGrowLong() {
    String words = "chữ ".repeat(100);
    LocatedText text = located(words).trim().fold().composed();
    assertEquals(words.trim(), text.value());
    assertEquals("chữ", text.place(396, 399).text());
  }

  private static LocatedText located(String text) {
    SourceFile file = SourceFile.of("f", text);
    return LocatedText.at(file.place(0, text.length()));
  }
}
