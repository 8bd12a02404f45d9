package vanban.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.diagnostic.Diagnostics;
import vanban.engine.Compiled;

@DisplayName("An appendix on its side with nothing but a picture")
class LandscapeAppendixTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "geometry", "landscape-appendix");

  private static final Diagnostics told = new Diagnostics();
  private static List<Sheet> sheets = List.of();

  @BeforeAll
  static void print() {
    Compiled report = Printing.compiled(FOLDER.resolve("report.yaml"), told);
    sheets = LibreOffice.print(Map.of("appendix", report.docx())).get("appendix");
  }

  private static String words(int sheet) {
    return String.join("\n", sheets.get(sheet).lines().stream().map(Line::words).toList());
  }

  @Test
  @DisplayName("is one page, however large the picture is")
  void onePage() {
    assertEquals(List.of(), told.sorted());
    assertEquals(3, sheets.size());
  }

  @Test
  @DisplayName("has its title, the picture's and its source on that page")
  void together() {
    for (String line : List.of("Quy hoạch của xã", "Quy hoạch đến năm 2030", "Nguồn:")) {
      assertTrue(words(1).contains(line), words(1));
    }
    assertTrue(words(2).contains("Quy hoạch của ấp"), words(2));
  }
}
