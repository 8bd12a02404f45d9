package vanban.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.docx.write.DocxWriter;
import vanban.style.PageStyle;
import vanban.style.StyleSet;

@DisplayName("A Word file for printing on both sides")
class MirrorTest {

  private static Map<String, String> parts(boolean mirror) throws Exception {
    StyleSet styles = PartyStyles.styles();
    PageStyle asked = new PageStyle(styles.page().properties().with(PageStyle.MIRROR, mirror));
    StyleSet changed = new StyleSet(asked, styles.font(), styles.language(), styles.roles());
    return Parts.of(new DocxWriter(changed).write(Everything.document()));
  }

  @Test
  @DisplayName("mirrors its margins, the wide one inside, and is the same in all else")
  void mirrorsItsMargins() throws Exception {
    Map<String, String> usual = parts(false);
    Map<String, String> mirrored = parts(true);
    String settings = mirrored.get("word/settings.xml");
    assertTrue(settings.contains("<w:mirrorMargins/>"), settings);
    assertFalse(usual.get("word/settings.xml").contains("mirrorMargins"));
    assertEquals(usual.get("word/settings.xml"), settings.replace("<w:mirrorMargins/>", ""));
    assertEquals(usual.get("word/document.xml"), mirrored.get("word/document.xml"));
    assertEquals(List.of(), Schemas.errors(mirrored));
  }
}
