package vanban.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("What is selected around a cursor")
class SelectionTest {
  private static final String TEXT =
      """
      title: A
      sections:
        - title: Kinh tế
          body: |
            Thu tăng khá. Chi đúng dự toán.
        - title: Xã hội
      """;

  private static List<String> around(String words) {
    SourceFile file = SourceFile.of("report.yaml", TEXT);
    return Selection.around(file, TEXT.indexOf(words)).stream().map(Place::text).toList();
  }

  @Test
  @DisplayName("grows from a word over its sentence, line, text, section and list to the file")
  void grows() {
    List<String> found = around("đúng");
    assertEquals("đúng", found.get(0));
    assertEquals("Chi đúng dự toán.", found.get(1));
    assertEquals("Thu tăng khá. Chi đúng dự toán.", found.get(2));
    assertTrue(found.get(3).startsWith("body: |\n"), found.get(3));
    assertTrue(found.get(4).startsWith("- title: Kinh tế"), found.get(4));
    assertTrue(found.get(5).startsWith("sections:"), found.get(5));
    assertEquals(TEXT, found.get(6));
    assertEquals(7, found.size());
  }

  @Test
  @DisplayName("holds what was selected before, wherever the cursor is")
  void nests() {
    SourceFile file = SourceFile.of("report.yaml", TEXT);
    for (int at = 0; at <= TEXT.length(); at++) {
      List<Place> places = Selection.around(file, at);
      for (int i = 1; i < places.size(); i++) {
        Place inner = places.get(i - 1);
        Place outer = places.get(i);
        assertTrue(outer.start() <= inner.start() && inner.end() <= outer.end(), places::toString);
        assertTrue(!outer.equals(inner), places::toString);
      }
      assertEquals(TEXT, places.get(places.size() - 1).text());
    }
  }
}
