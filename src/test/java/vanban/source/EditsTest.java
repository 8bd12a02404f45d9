package vanban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Edits")
class EditsTest {
  private final SourceFile file = SourceFile.of("a.yaml", "một hai ba\r\n");

  @Test
  @DisplayName("change what they speak of and leave the rest as it is, in whatever order made")
  void changeWhatTheySpeakOf() {
    Edits edits = new Edits(file).insert(10, "==").replace(new Place(file, 4, 7), "2").remove(0, 4);
    assertEquals("2 ba==\r\n", edits.text());
  }

  @Test
  @DisplayName("at one place stand in the order they were made")
  void atOnePlaceStandInTheOrderTheyWereMade() {
    assertEquals("abmột hai ba\r\n", new Edits(file).insert(0, "a").insert(0, "b").text());
  }

  @Test
  @DisplayName("of the same words are a mistake")
  void ofTheSameWordsAreAMistake() {
    Edits edits = new Edits(file).remove(0, 5).replace(new Place(file, 4, 7), "2");
    assertThrows(IllegalArgumentException.class, edits::text);
  }
}
