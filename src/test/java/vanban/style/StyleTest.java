package vanban.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A style")
class StyleTest {
  private static final Style LARGE = Style.EMPTY.with(TextStyle.SIZE, Length.points(16));
  private static final Style BOLD = Style.EMPTY.with(TextStyle.BOLD, true);

  @Test
  @DisplayName("says what it was told, and nothing else")
  void saysWhatItWasTold() {
    assertEquals(Optional.of(true), BOLD.get(TextStyle.BOLD));
    assertEquals(Optional.empty(), BOLD.get(TextStyle.ITALIC));
    assertTrue(BOLD.without(TextStyle.BOLD).isEmpty());
  }

  @Test
  @DisplayName("over another says what it says, and for the rest what the other does")
  void overAnother() {
    Style plain = LARGE.with(TextStyle.BOLD, false);
    assertEquals(Optional.of(true), BOLD.over(plain).get(TextStyle.BOLD));
    assertEquals(Optional.of(Length.points(16)), BOLD.over(plain).get(TextStyle.SIZE));
    assertEquals(Optional.of(false), plain.over(BOLD).get(TextStyle.BOLD));
  }

  @Test
  @DisplayName("has the initial value of what it does not say, if there is one")
  void initialValues() {
    assertEquals(Align.LEFT, BOLD.value(TextStyle.ALIGN));
    assertThrows(NoSuchElementException.class, () -> BOLD.value(TextStyle.BOX));
  }

  @Test
  @DisplayName("is equal to one that says the same, however it came about")
  void equality() {
    assertEquals(LARGE.over(BOLD), BOLD.over(LARGE));
    assertNotEquals(LARGE, LARGE.with(TextStyle.SIZE, Length.points(15)));
  }

  @Test
  @DisplayName("can be narrowed to what it says of words")
  void ofWords() {
    Style centred = BOLD.with(TextStyle.ALIGN, Align.CENTER);
    assertEquals(BOLD, centred.only(TextStyle.OF_CHARACTERS));
  }

  @Test
  @DisplayName("of a document says all but what only some have: a frame, a box, a colour behind")
  void ofADocument() {
    StyleSet styles =
        new StyleSet(new PageStyle(Style.EMPTY), "Times New Roman", "vi-VN", Map.of());
    List<Property<?>> open =
        TextStyle.ALL.stream().filter(p -> styles.initial().get(p).isEmpty()).toList();
    assertEquals(
        List.of(TextStyle.HIGHLIGHT, TextStyle.FRAME, TextStyle.FILL, TextStyle.BOX), open);
  }
}
