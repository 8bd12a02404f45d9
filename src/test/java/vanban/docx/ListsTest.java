package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.document;
import static vanban.docx.Written.h;
import static vanban.docx.Written.p;
import static vanban.docx.Written.section;
import static vanban.docx.Written.t;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Block;
import vanban.document.Document;
import vanban.document.Section;
import vanban.docx.write.DocxWriter;

@DisplayName("Numbers, as Word counts them,")
class ListsTest {
  private static final DocxWriter WRITER = new DocxWriter(PartyStyles.styles());

  private static Section head(String pattern, String title, Block... below) {
    List<Block> blocks = new java.util.ArrayList<>(List.of(h("heading-decimal", t(title))));
    blocks.addAll(List.of(below));
    return section(pattern, blocks.toArray(new Block[0]));
  }

  private static Section text(String pattern, String text) {
    return section(pattern, p("numbered", text));
  }

  private static List<String> counted(Block... blocks) throws Exception {
    Document document = document(blocks);
    byte[] docx = WRITER.write(document);
    assertEquals(List.of(), Schemas.errors(Parts.of(docx)));
    return Words.of(ReadBack.of(docx));
  }

  @Test
  @DisplayName("start again below each section, with and without titles mixed")
  void restart() throws Exception {
    assertEquals(
        List.of("I. A", "1. b", "2. C", "2.1. d", "2.2. E", "3. f", "II. G", "1. h"),
        counted(
            head(
                "I.",
                "A",
                text("1.", "b"),
                head("1.", "C", text("1.1.", "d"), head("1.1.", "E")),
                text("1.", "f")),
            head("I.", "G", text("1.", "h"))));
  }

  @Test
  @DisplayName("are written in each section's own way")
  void ownPatterns() throws Exception {
    assertEquals(
        List.of("I. A", "(1) b", "(2) C", "a) d", "II. E", "1. f", "III. G", "(1) h"),
        counted(
            head("I.", "A", text("(1)", "b"), head("(1)", "C", text("a)", "d"))),
            head("I.", "E", text("1.", "f")),
            head("I.", "G", text("(1)", "h"))));
  }

  @Test
  @DisplayName("write the levels above as the pattern does: 2.1. below II.")
  void otherFormatAbove() throws Exception {
    assertEquals(
        List.of("I. A", "1.1. b", "II. C", "2.1. d", "2.2. e"),
        counted(
            head("I.", "A", text("1.1.", "b")),
            head("I.", "C", text("1.1.", "d"), text("1.1.", "e"))));
  }

  @Test
  @DisplayName("count by themselves where two patterns stand in one section")
  void twoPatterns() throws Exception {
    assertEquals(
        List.of("I. A", "1. b", "(1) C", "a) x", "2. d", "(2) e", "II. F", "(1) g"),
        counted(
            head(
                "I.",
                "A",
                text("1.", "b"),
                head("(1)", "C", text("a)", "x")),
                text("1.", "d"),
                text("(1)", "e")),
            head("I.", "F", text("(1)", "g"))));
  }

  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static Block[] points(String pattern, int count) {
    return java.util.stream.IntStream.rangeClosed(1, count)
        .mapToObj(i -> text(pattern, "điểm " + i))
        .toArray(Block[]::new);
  }

  private static List<String> lettered(String letters, String around) {
    return java.util.stream.IntStream.range(0, letters.length())
        .mapToObj(i -> around.replace('a', letters.charAt(i)) + " điểm " + (i + 1))
        .toList();
  }

  @Test
  @DisplayName("are the letters of Vietnamese texts, in each clause from a on")
  void letters() throws Exception {
    List<String> expected = new java.util.ArrayList<>(List.of("Điều 1. A", "1. x"));
    expected.addAll(lettered(LETTERS, "a)"));
    expected.add("2. y");
    expected.addAll(lettered("abcdđe", "a)"));
    expected.add("3. z");
    expected.addAll(lettered("abc", "a)"));
    assertEquals(
        expected,
        counted(
            head(
                "Điều 1.",
                "A",
                section("1.", paragraphs("x", points("a)", LETTERS.length()))),
                section("1.", paragraphs("y", points("a)", 6))),
                section("1.", paragraphs("z", points("a)", 3))))));
  }

  private static Block[] paragraphs(String first, Block... below) {
    List<Block> blocks = new java.util.ArrayList<>(List.of(p("numbered", first)));
    blocks.addAll(List.of(below));
    return blocks.toArray(new Block[0]);
  }

  @Test
  @DisplayName("have their bracket with the words where they are cited, whatever letter they get")
  void citedLetters() throws Exception {
    Block cited =
        new Section(
            java.util.Optional.of("x"),
            vanban.document.Label.of("điểm", vanban.vietnamese.NumberPattern.of("a)")),
            List.of(p("numbered", "hai")),
            vanban.document.Origin.UNKNOWN);
    Document document = document(text("a)", "một"), cited, p("body", t("Xem "), Written.to("x")));
    byte[] docx = WRITER.write(document);
    assertEquals(List.of("a) một", "b) hai", "Xem điểm b"), Words.of(ReadBack.of(docx)));
    String lists = Parts.of(docx).get("word/numbering.xml");
    assertTrue(lists.contains("<w:lvlText w:val=\"%1)\"/>"), lists);
    for (String open : List.of("%1", "đ", "%3", "%4")) {
      assertTrue(lists.contains("<w:lvlText w:val=\"" + open + "\"/>"), lists);
    }
  }

  @Test
  @DisplayName("are letters from a to z where the pattern says so")
  void latin() throws Exception {
    assertEquals(lettered("abcdefghijkl", "a)"), counted(points("a-z)", 12)));
  }

  @Test
  @DisplayName("are right however deep letters stand, and above what they count")
  void deepLetters() throws Exception {
    Block deep = section("a)", paragraphs("b", points("a.1)", 7)));
    for (String pattern : List.of("1.", "1.", "1.", "1.", "1.")) {
      deep = section(pattern, paragraphs("x", deep));
    }
    List<String> counted = counted(deep);
    assertEquals("a) b", counted.get(5));
    assertEquals("a.7) điểm 7", counted.get(12));

    List<Block> capitals = new java.util.ArrayList<>();
    for (int i = 0; i < 6; i++) {
      capitals.add(section("A.", paragraphs("Phần", text("A.1.", "x"), text("A.1.", "y"))));
    }
    List<String> lines = counted(capitals.toArray(new Block[0]));
    assertEquals(List.of("Đ. Phần", "Đ.1. x", "Đ.2. y"), lines.subList(12, 15));
    assertEquals(List.of("E. Phần", "E.1. x", "E.2. y"), lines.subList(15, 18));
  }

  @Test
  @DisplayName("are written down where a list has no level left, and beyond the last letter")
  void beyond() throws Exception {
    Block deep = section("1.", paragraphs("x", points("a)", 25)));
    for (int i = 0; i < 6; i++) {
      deep = section("1.", paragraphs("x", deep));
    }
    List<String> counted = counted(deep);
    assertEquals(
        List.of("d) điểm 4", "đ) điểm 5", "e) điểm 6", "g) điểm 7"), counted.subList(10, 14));
    assertEquals(List.of("y) điểm 23", "aa) điểm 24", "bb) điểm 25"), counted.subList(29, 32));
  }

  @Test
  @DisplayName("belong to headings that are Word's own, one list for all levels")
  void headings() throws Exception {
    byte[] docx = WRITER.write(document(head("I.", "A", head("1.", "B", head("1.1.", "C")))));
    String lists = Parts.of(docx).get("word/numbering.xml");
    for (int i = 1; i <= 3; i++) {
      assertTrue(lists.contains("<w:pStyle w:val=\"Heading" + i + "\"/>"), lists);
    }
    assertEquals(1, lists.split("<w:abstractNum ", -1).length - 1);
    assertTrue(lists.contains("<w:lvlText w:val=\"%2.%3.\"/>"), lists);
    String styles = Parts.of(docx).get("word/styles.xml");
    assertTrue(styles.contains("<w:name w:val=\"heading 3\"/>"), styles);
    assertTrue(styles.contains("<w:outlineLvl w:val=\"2\"/>"), styles);
  }
}
