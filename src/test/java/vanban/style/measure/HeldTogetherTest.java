package vanban.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.document.Inline;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.Style;
import vanban.style.StyleSet;
import vanban.style.TextStyle;
import vanban.vietnamese.linebreak.Bonds;

@DisplayName("What stands together in a paragraph")
class HeldTogetherTest {
  private static final StyleSet STYLES =
      new StyleSet(new PageStyle(Style.EMPTY), "Times New Roman", "vi-VN", Map.of());
  private static final Style BODY = Style.EMPTY.with(TextStyle.SIZE, Length.points(14));

  private static MeasuredLine measured(String text) {
    return MeasuredLine.of(STYLES, BODY, List.of(new Inline.Text(text)));
  }

  private static Set<Integer> held(String text, Length room, boolean justified) {
    return HeldTogether.of(measured(text), Bonds.in(text), new LineRoom(room, room), justified);
  }

  private static Length width(String text) {
    return measured(text).width(0, text.length());
  }

  @Test
  @DisplayName("holds where there is room for it")
  void holdsWhereThereIsRoom() {
    assertEquals(Set.of(5, 8), held("đạt 5 tỷ đồng", width("đạt 5 tỷ đồng"), true));
  }

  @Test
  @DisplayName("gives up a wish before what is required where a line has no room for both")
  void givesUpAWishFirst() {
    String text = "5 tỷ đồng";
    assertEquals(Set.of(1), held(text, width("5 tỷ"), false));
    assertEquals(Set.of(), held(text, width("tỷ"), false));
  }

  @Test
  @DisplayName("gives up a wish without which a justified line would gape, and only there")
  void givesUpAWishWhereALineWouldGape() {
    String even = "một hai ba bốn năm, sáu bảy tám chín mười Phụ lục II và các phụ lục khác";
    Length room = width("một hai ba bốn năm, sáu bảy tám chín mười Phụ lục");
    assertTrue(held(even, room, true).contains(even.indexOf(" II")), "no gap to speak of");
    String wide = "a b nghiêngnghiêng " + "Nguyễn A sau đó còn nhiều chữ nữa ở các dòng tiếp theo";
    int name = wide.indexOf(" A ");
    Length two = width("a b nghiêngnghiêng Nguyễn");
    assertTrue(held(wide, two, false).contains(name));
    assertFalse(held(wide, two, true).contains(name));
  }

  @Test
  @DisplayName("is known in time that grows with the paragraph alone")
  void isKnownInTime() {
    String text = "a b nghiêngnghiêng Nguyễn A ".repeat(3_000);
    long start = System.nanoTime();
    held(text, width("a b nghiêngnghiêng Nguyễn"), true);
    assertTrue(System.nanoTime() - start < 5_000_000_000L);
  }
}
