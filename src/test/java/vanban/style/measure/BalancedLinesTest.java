package vanban.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.document.Inline;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;

@DisplayName("The lines of a name")
class BalancedLinesTest {
  private static final StyleSet STYLES =
      new StyleSet(new PageStyle(Style.EMPTY), "Times New Roman", "vi-VN", Map.of());
  private static final Style BOLD_12 =
      Style.EMPTY.with(TextStyle.SIZE, Length.points(12)).with(TextStyle.BOLD, true);

  private static MeasuredLine measured(String name) {
    return MeasuredLine.of(STYLES, BOLD_12, List.of(new Inline.Text(name)));
  }

  private static BalancedLines.Broken broken(MeasuredLine name, double millimetres) {
    return BalancedLines.of(name, Length.millimetres(millimetres));
  }

  /** The lines of a name, as they come of the spaces that are not held. */
  private static String lines(String name, double millimetres) {
    BalancedLines.Broken broken = broken(measured(name), millimetres);
    StringBuilder lines = new StringBuilder(name);
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == ' '
          && !broken.equals(BalancedLines.Broken.NOWHERE)
          && !broken.held().contains(i)) {
        lines.setCharAt(i, '/');
      }
    }
    return lines.toString();
  }

  @ParameterizedTest
  @DisplayName("end between its words, and are about as long as one another")
  @CsvSource({
    "66, SỞ TÀI NGUYÊN/VÀ MÔI TRƯỜNG",
    "45, SỞ TÀI NGUYÊN/VÀ MÔI TRƯỜNG",
    "66, ỦY BAN NHÂN DÂN/TỈNH HẬU GIANG",
    "66, ỦY BAN NHÂN DÂN/THÀNH PHỐ HỒ CHÍ MINH",
    "45, VĂN PHÒNG/ỦY BAN NHÂN DÂN",
    "45, BAN TUYÊN GIÁO/TỈNH ỦY",
    "66, BAN TUYÊN GIÁO TỈNH ỦY",
    "66, BAN TUYÊN GIÁO/VÀ DÂN VẬN -/BAN NỘI CHÍNH",
    "80, BAN TUYÊN GIÁO VÀ DÂN VẬN -/BAN NỘI CHÍNH",
    "66, BAN TỔ CHỨC -/BAN TUYÊN GIÁO VÀ DÂN VẬN",
    "66, CHI BỘ PHÒNG HÀNH CHÍNH -/QUẢN TRỊ",
    "30, ỦY BAN/NHÂN DÂN/XÃ TÂN PHÚ",
    "66, ỦY BAN NHÂN DÂN/PHƯỜNG TÂN SƠN NHẤT"
  })
  void endBetweenWords(double room, String expected) {
    assertEquals(expected, lines(expected.replace('/', ' '), room));
  }

  @Test
  @DisplayName("end within a part only where it has no room")
  void endWithinAPartOnlyWhereItHasNoRoom() {
    assertEquals("ỦY BAN/NHÂN DÂN/XÃ/TÂN PHÚ", lines("ỦY BAN NHÂN DÂN XÃ TÂN PHÚ", 27));
  }

  @Test
  @DisplayName("go on where their author ends one")
  void goOnWhereTheirAuthorEndsOne() {
    MeasuredLine line =
        MeasuredLine.of(
            STYLES,
            BOLD_12,
            List.of(
                new Inline.Text("SỞ TÀI NGUYÊN"),
                new Inline.Break(),
                new Inline.Text("VÀ MÔI TRƯỜNG")));
    assertEquals(BalancedLines.Broken.NOWHERE, broken(line, 66));
  }

  @Test
  @DisplayName("are not sought where the text is too long for a name")
  void areNotSoughtWhereTheTextIsTooLong() {
    String longest = "TÂN PHÚ ".repeat(100).strip();
    assertTrue(broken(measured(longest), 66).held().size() > 100);
    assertEquals(BalancedLines.Broken.NOWHERE, broken(measured(longest + " A"), 66));
  }
}
