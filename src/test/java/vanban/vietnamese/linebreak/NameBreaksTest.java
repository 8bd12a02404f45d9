package vanban.vietnamese.linebreak;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The name of a body")
class NameBreaksTest {
  /** The name with a stroke at each space where a line may end. */
  private static String strokes(String name) {
    List<Integer> costs = NameBreaks.of(name).costs();
    StringBuilder out = new StringBuilder();
    int space = 0;
    for (char c : name.toCharArray()) {
      boolean may = c == ' ' && costs.get(space++) < NameBreaks.NEVER;
      out.append(may ? '|' : c);
    }
    return out.toString();
  }

  @ParameterizedTest
  @DisplayName("may be broken between its words, and nowhere within them")
  @ValueSource(
      strings = {
        "SỞ TÀI NGUYÊN|VÀ MÔI TRƯỜNG",
        "SỞ NÔNG NGHIỆP|VÀ PHÁT TRIỂN|NÔNG THÔN",
        "VĂN PHÒNG|ỦY BAN|NHÂN DÂN",
        "BAN TUYÊN GIÁO|TỈNH ỦY",
        "ỦY BAN|NHÂN DÂN|TỈNH HẬU GIANG",
        "ỦY BAN|NHÂN DÂN|THÀNH PHỐ|HỒ CHÍ MINH",
        "ĐẢNG UỶ|PHƯỜNG TÂN SƠN NHẤT",
        "ĐẢNG BỘ|ĐẶC KHU|TRƯỜNG SA",
        "CHI BỘ|PHÒNG HÀNH CHÍNH -|QUẢN TRỊ",
        "TỈNH BÀ RỊA - VŨNG TÀU",
        "ĐẠI HỘI|ĐẠI BIỂU|ĐẢNG BỘ|TỈNH CÀ MAU|LẦN THỨ XIV",
        "BỘ TƯ LỆNH|QUÂN KHU IX",
        "VIỆN HÀN LÂM",
        "Sở Khoa học|và Công nghệ",
        "T/M BAN THƯỜNG VỤ",
        "TM. ỦY BAN|NHÂN DÂN"
      })
  void isBrokenBetweenWords(String expected) {
    assertEquals(expected, strokes(expected.replace('|', ' ')));
  }

  @Test
  @DisplayName("is known wherever its tone marks stand")
  void isKnownWhereverItsToneMarksStand() {
    assertEquals(NameBreaks.of("THÀNH ỦY HÒA BÌNH"), NameBreaks.of("THÀNH UỶ HOÀ BÌNH"));
  }

  @Test
  @DisplayName("is broken behind the hyphen between two bodies before anywhere else")
  void isBrokenBehindTheHyphenBetweenTwoBodies() {
    List<Integer> costs =
        NameBreaks.of("BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ - BAN NỘI CHÍNH TỈNH UỶ").costs();
    assertEquals(8, costs.indexOf(costs.stream().min(Integer::compare).orElseThrow()));
  }

  @Test
  @DisplayName("of one syllable has no place to be broken at")
  void ofOneSyllable() {
    assertEquals(List.of(), NameBreaks.of("BỘ").costs());
    assertEquals(List.of(), NameBreaks.of("").costs());
  }
}
