package vanban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.vietnamese.NumberPattern;

@DisplayName("A table of contents")
class ContentsFillerTest {
  private static Section section(String number, Block lead, Block... below) {
    Label label =
        new Label("", Optional.of(number).map(NumberPattern::of), false, Optional.empty());
    List<Block> blocks = new java.util.ArrayList<>(List.of(lead));
    blocks.addAll(List.of(below));
    return new Section(Optional.empty(), label, blocks, Origin.UNKNOWN);
  }

  private static Heading heading(Inline... words) {
    return new Heading("h", Optional.empty(), List.of(words), Origin.UNKNOWN);
  }

  private static Inline.Text text(String words) {
    return new Inline.Text(words);
  }

  private static Contents contents(String... roles) {
    return new Contents(List.of(roles), Origin.UNKNOWN);
  }

  private static Document document(Block... blocks) {
    Part part = new Part(Orientation.PORTRAIT, List.of(), List.of(blocks));
    Properties properties = new Properties("", "", Optional.empty(), new Registration("", "", ""));
    return Numbering.number(new Document(properties, List.of(part)));
  }

  private static String lines(Document document) {
    return Walk.blocks(document)
        .filter(Contents.class::isInstance)
        .flatMap(block -> ((Contents) block).entries().stream())
        .map(one -> one.depth() + " " + one.words() + one.page().map(" p"::concat).orElse(""))
        .collect(Collectors.joining("\n"));
  }

  @Test
  @DisplayName("lists headings with their numbers, as deep as it has roles")
  void listsHeadingsWithTheirNumbers() {
    Section deep = section("1.", heading(text("Một")), section("a)", heading(text("sâu"))));
    Paragraph runIn = new Paragraph("p", List.of(text("Viết liền: lời văn.")), Origin.UNKNOWN);
    assertEquals(
        """
        1 I. A
        2 1. Một
        1 II. B\
        """,
        lines(
            document(
                contents("c1", "c2"),
                section("I.", heading(text("A")), deep, section("1.", runIn)),
                section("I.", heading(text("B"))))));
  }

  @Test
  @DisplayName("says a heading in one line, without its notes")
  void saysAHeadingInOneLine() {
    Inline.Note note =
        new Inline.Note(
            0,
            List.of(new Paragraph("note", List.of(text("lời chú")), Origin.UNKNOWN)),
            Origin.UNKNOWN);
    assertEquals(
        "1 Phần I. KẾT QUẢ năm 2026",
        lines(
            document(
                contents("c"),
                section(
                    "Phần I",
                    heading(
                        new Inline.Break(),
                        new Inline.Strong(List.of(text("KẾT QUẢ"), note)),
                        new Inline.Break(),
                        text("năm 2026"))))));
  }

  @Test
  @DisplayName("bears the pages that are known, by the places of headings")
  void bearsThePagesThatAreKnown() {
    Document document =
        document(
            contents("c"), section("I.", heading(text("A"))), section("I.", heading(text("B"))));
    assertEquals(2, ContentsFiller.headings(document));
    assertEquals("1 I. A\n1 II. B p7", lines(ContentsFiller.withPages(document, Map.of(2, "7"))));
  }

  @Test
  @DisplayName("changes nothing where there is none")
  void changesNothingWhereThereIsNone() {
    Document document = document(section("I.", heading(text("A"))));
    assertEquals(0, ContentsFiller.headings(document));
    assertSame(document, ContentsFiller.filled(document));
  }
}
