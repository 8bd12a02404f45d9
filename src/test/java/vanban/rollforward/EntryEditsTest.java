package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.source.LocatedText;
import vanban.yaml.YamlMapping;

/** In these examples {@code |} stands for the end of a line. */
@DisplayName("An entry of a mapping")
class EntryEditsTest {

  private static String lines(String shown) {
    return shown.replace('|', '\n');
  }

  private static LocatedText key(YamlMapping mapping, String key) {
    return mapping.entry(key).orElseThrow().key();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 5|b: 6|; a:|b: 6|",
        "a:   5|; a:|",
        "a: 5 # lời|; a:  # lời|",
        "a: '5'|; a:|",
        "a: 5; a:",
        "{a: 5, b: 6}; {a: , b: 6}",
      })
  @DisplayName("is emptied behind its colon, and nothing else is touched")
  void isEmptied(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().empty(key(file.mapping(), "a"));
    assertEquals(lines(after), file.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 1|b: 2|c: 3|; a: 1|c: 3|",
        "a: 1|b: 2; a: 1|",
        "a: 1|b: {x: 1,|  y: 2}|c: 3|; a: 1|c: 3|",
        "a: 1|b: [1, 2]|c: 3|; a: 1|c: 3|",
        "a: 1|b:|  x: 1|  y: 2|c: 3|; a: 1|c: 3|",
        "a: 1|b: >|  x|  y|c: 3|; a: 1|c: 3|",
        "a: 1|\"b\": 2 # lời|c: 3|; a: 1|c: 3|",
        "a: 1|b:|c: 3|; a: 1|c: 3|",
        "? a|: 1|? b|: 2|? c|: 3|; ? a|: 1|? c|: 3|",
        "{a: 1, b: 2, c: 3}; {a: 1, c: 3}",
        "{a: 1, b: 2}; {a: 1}",
        "{b: 2, c: 3}; {c: 3}",
        "{b: 2}; {}",
        "{b: 2 # lời|, c: 3}; { # lời| c: 3}",
        "{b: {x: 1 # }|  }, c: 3}; {c: 3}",
        "{b: [1, # ]|  2,|  ], c: 3}; {c: 3}",
        "{a: 1, # lời|  b: 2 # lời|}; {a: 1, # lời|   # lời|}",
        "{a: 1, \"b\": {x: 1}, c: 3}; {a: 1, c: 3}",
      })
  @DisplayName("is taken away with its line, or with its comma in braces")
  void isTakenAway(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().remove(key(file.mapping(), "b"));
    assertEquals(lines(after), file.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 1|c: 3|; a: 1|b: 2|c: 3|",
        "a: 1|; a: 1|b: 2|",
        "a: 1; a: 1|b: 2",
        "? a|: 1|? c|: 3|; ? a|: 1|b: 2|? c|: 3|",
        "a: {x: 1 # }|  }|c: 3|; a: {x: 1 # }|  }|b: 2|c: 3|",
        "a:|  x: 1|c: 3|; a:|  x: 1|b: 2|c: 3|",
        "{a: 1, c: 3}; {a: 1, b: 2, c: 3}",
        "{a: {x: 1}}; {a: {x: 1}, b: 2}",
      })
  @DisplayName("is added behind another one")
  void isAddedBehind(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().addAfter(key(file.mapping(), "a"), "b: 2");
    assertEquals(lines(after), file.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 1|c: 3|; b: 2|a: 1|c: 3|",
        "{a: 1, c: 3}; {b: 2, a: 1, c: 3}",
        "\"a\": 1|; b: 2|\"a\": 1|",
        "? a|: 1|; b: 2|? a|: 1|",
      })
  @DisplayName("is added before all others")
  void isAddedFirst(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().addFirst("b: 2");
    assertEquals(lines(after), file.after());
  }

  @Test
  @DisplayName("deeper down is added at the indent of its neighbours")
  void deeperDown() {
    Edited file = new Edited("x:\n    a: 1\ny: 2\n");
    YamlMapping inner = file.mapping("x");
    file.entries().addAfter(key(inner, "a"), "b: 2");
    assertEquals("x:\n    a: 1\n    b: 2\ny: 2\n", file.after());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  @DisplayName("ends as the other lines of the file do")
  void endsOfLines(String end) {
    Edited file = new Edited("a: 1\nc: 3\nd: 4\n".replace("\n", end));
    file.entries().addAfter(key(file.mapping(), "a"), "b: 2");
    file.entries().remove(key(file.mapping(), "c"));
    file.entries().empty(key(file.mapping(), "d"));
    assertEquals("a: 1\nb: 2\nd:\n".replace("\n", end), file.after());
  }

  @Test
  @DisplayName("is none of the file where its key was typed in another")
  void ofAnotherFile() {
    LocatedText other = key(new Edited("a: 1\n").mapping(), "a");
    EntryEdits entries = new Edited("a: 1\n").entries();
    assertThrows(IllegalArgumentException.class, () -> entries.remove(other));
  }
}
