package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        new LocatedText.Builder(new Place(file, 0, 10))
            .append(LocatedText.at(new Place(file, 0, 4)))
            .append("I năm 2024", new Place(file, 4, 9))
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

  @Test
  void aTextMayHavePiecesOfSeveralFiles() {
    SourceFile report = SourceFile.of("report.yaml", "title: thu ${nguồn} tăng");
    SourceFile terms = SourceFile.of("terms.yaml", "nguồn: ngân sách");
    LocatedText text =
        new LocatedText.Builder(new Place(report, 7, 24))
            .append(LocatedText.at(new Place(report, 7, 11)))
            .append(LocatedText.at(new Place(terms, 7, 16)))
            .append(LocatedText.at(new Place(report, 19, 24)))
            .build();
    assertEquals("thu ngân sách tăng", text.value());
    assertEquals("thu ${nguồn} tăng", text.place().text());
    assertEquals("terms.yaml:1:8", text.place(4, 18).toString());
    assertEquals("ngân sách", text.place(4, 18).text());
    assertEquals("thu ", text.place(0, 13).text());
    assertEquals(
        List.of("thu ", "ngân sách", " tăng"),
        text.places(0, 18).stream().map(Place::text).toList());
    assertEquals("report.yaml:1:25", text.place(18, 18).toString());
  }

  @Test
  void theEndOfATextIsInTheFileOfItsLastChar() {
    SourceFile here = SourceFile.of("here", "thu ");
    SourceFile there = SourceFile.of("there", "  ngân\n sách");
    LocatedText text =
        new LocatedText.Builder(new Place(here, 0, 4))
            .append(LocatedText.at(new Place(here, 0, 4)))
            .append(LocatedText.at(new Place(there, 2, 12)))
            .build();
    assertEquals(new Place(there, 12, 12), text.place(14, 14));
    assertEquals("thu ngân sách", text.fold().value());
    assertEquals(new Place(there, 12, 12), text.fold().place(13, 13));
    assertEquals(new Place(there, 7, 7), text.slice(0, 9).place(9, 9));
  }

  @Test
  void whatStandsSideBySideIsOnePiece() {
    SourceFile file = SourceFile.of("f", "quý ${kỳ}!");
    LocatedText text =
        new LocatedText.Builder(new Place(file, 0, 10))
            .append(LocatedText.at(new Place(file, 0, 4)))
            .append("I năm", new Place(file, 4, 9))
            .append(" 2024", new Place(file, 4, 9))
            .append('!', 9, 10)
            .build();
    assertEquals(List.of(new Place(file, 0, 10)), text.places(0, 15));
    assertEquals(List.of(new Place(file, 4, 9)), text.places(6, 12));
  }

  @Test
  void whatWasTakenOutPartsThePieces() {
    LocatedText text = located("a  b").fold();
    assertEquals(List.of("a ", "b"), text.places(0, 3).stream().map(Place::text).toList());
    assertEquals(List.of(text.place(1, 1)), text.places(1, 1));
    assertEquals(List.of(text.place(3, 3)), text.places(3, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\n", "a\n", "a\r\nb", "a\n\rb", "a\r\r\n\nb\n"})
  void linesAreThoseOfTheString(String text) {
    List<LocatedText> lines = located(text).lines();
    assertEquals(text.lines().toList(), lines.stream().map(LocatedText::value).toList());
    lines.forEach(line -> assertEquals(line.value(), line.place().text()));
  }

  private static LocatedText located(String text) {
    SourceFile file = SourceFile.of("f", text);
    return LocatedText.at(new Place(file, 0, text.length()));
  }
}
