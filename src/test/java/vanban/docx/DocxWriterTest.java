package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.docx.Written.document;
import static vanban.docx.Written.p;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.docx.write.DocxWriter;

@DisplayName("A Word file")
class DocxWriterTest {
  private static final DocxWriter WRITER = new DocxWriter(PartyStyles.styles());
  private static final byte[] DOCX = WRITER.write(Everything.document());

  private static List<String> all(String pattern, String in) {
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(in);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  @DisplayName("keeps to the schemas in all its parts")
  void valid() throws Exception {
    assertEquals(List.of(), Schemas.errors(Parts.of(DOCX)));
  }

  @Test
  @DisplayName("is the same bytes when written again, and by another writer")
  void sameBytes() {
    assertArrayEquals(DOCX, WRITER.write(Everything.document()));
    assertArrayEquals(DOCX, Everything.docx());
  }

  @Test
  @DisplayName("starts with the content types, and has the other parts in order")
  void order() throws Exception {
    List<String> names = List.copyOf(Parts.of(DOCX).keySet());
    assertEquals("[Content_Types].xml", names.get(0));
    List<String> rest = names.subList(1, names.size());
    assertEquals(List.copyOf(new TreeSet<>(rest)), rest);
  }

  @Test
  @DisplayName("formats nothing directly in the body, the notes and the margins")
  void noDirectFormatting() throws Exception {
    for (Map.Entry<String, String> part : Parts.of(DOCX).entrySet()) {
      if (part.getKey().matches("word/(document|footnotes|header\\d|footer\\d)\\.xml")) {
        for (String properties : all("<w:rPr>(.*?)</w:rPr>", part.getValue())) {
          assertTrue(properties.matches("<w:rStyle w:val=\"\\w+\"/>"), properties);
        }
        for (String properties : all("<w:pPr>(.*?)</w:pPr>", part.getValue())) {
          String rest =
              properties
                  .replaceAll("<w:sectPr>.*?</w:sectPr>", "")
                  .replaceAll("<w:rPr>.*?</w:rPr>", "")
                  .replaceAll("<w:framePr [^>]*/>", ""); // a place on the page, no look
          assertTrue(rest.matches("<w:pStyle w:val=\"\\w+\"/>"), properties);
        }
      }
    }
  }

  @Test
  @DisplayName("names only styles that are there, each once")
  void styles() throws Exception {
    Map<String, String> parts = Parts.of(DOCX);
    List<String> ids = all("w:styleId=\"(\\w+)\"", parts.get("word/styles.xml"));
    assertEquals(new TreeSet<>(ids).size(), ids.size());
    for (String xml : parts.values()) {
      for (String used : all("<w:(?:pStyle|rStyle|basedOn|next) w:val=\"(\\w+)\"/>", xml)) {
        assertTrue(ids.contains(used), used);
      }
    }
    List<String> names = all("<w:name w:val=\"([^\"]+)\"", parts.get("word/styles.xml"));
    assertEquals(new TreeSet<>(names).size(), names.size());
  }

  @Test
  @DisplayName("marks only what references lead to, in the order of the document")
  void bookmarks() throws Exception {
    String body = Parts.of(DOCX).get("word/document.xml");
    List<String> marks = all("<w:bookmarkStart w:name=\"(\\w+)\"", body);
    List<String> ids = all("<w:bookmarkStart [^>]*w:id=\"(\\d+)\"", body);
    List<String> wanted = all(" REF (\\w+) ", body);
    assertEquals(new TreeSet<>(wanted), new TreeSet<>(marks));
    assertEquals(List.of("0", "1", "2", "3", "4", "5", "6", "7").subList(0, ids.size()), ids);
  }

  @Test
  @DisplayName("says nothing of the machine and the libraries that wrote it")
  void noTraces() throws Exception {
    for (String xml : Parts.of(DOCX).values()) {
      assertFalse(xml.contains("docx4j"), xml);
      assertFalse(xml.contains("rsid"), xml);
      assertFalse(xml.contains("<!--"), xml);
    }
  }

  @Test
  @DisplayName("bears the date of the document, or none")
  void dates() throws Exception {
    String dated = Parts.of(DOCX).get("docProps/core.xml");
    assertTrue(dated.contains("2026-09-03T00:00:00Z</dcterms:created>"), dated);
    byte[] blank = WRITER.write(document(p("body", "Chữ.")));
    assertFalse(Parts.of(blank).get("docProps/core.xml").contains("dcterms:created"));
  }

  @Test
  @DisplayName("is refused a role without a look")
  void unknownRole() {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> WRITER.write(document(p("nothing", "Chữ."))));
    assertTrue(thrown.getMessage().contains("nothing"));
  }
}
