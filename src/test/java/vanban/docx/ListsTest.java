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
