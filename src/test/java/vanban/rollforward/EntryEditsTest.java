package vanban.rollforward;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vanban.yaml.YamlMapping;

/** In these examples {@code |} stands for the end of a line. */
@DisplayName("An entry of a mapping")
class EntryEditsTest {

  private static String lines(String shown) {
    return shown.replace('|', '\n');
  }

  private static YamlMapping.Entry entry(YamlMapping mapping, String key) {
    return mapping.entry(key).orElseThrow();
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
    file.entries().empty(file.text("a"));
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
        "{a: 1, b: 2, c: 3}; {a: 1, c: 3}",
        "{a: 1, b: 2}; {a: 1}",
        "{b: 2, c: 3}; {c: 3}",
        "{b: 2}; {}",
        "{a: 1, \"b\": {x: 1}, c: 3}; {a: 1, c: 3}",
      })
  @DisplayName("is taken away with its line, or with its comma in braces")
  void isTakenAway(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().remove(file.mapping(), entry(file.mapping(), "b"));
    assertEquals(lines(after), file.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 1|c: 3|; a: 1|b: 2|c: 3|",
        "a: 1|; a: 1|b: 2|",
        "a: 1; a: 1|b: 2",
        "a:|  x: 1|c: 3|; a:|  x: 1|b: 2|c: 3|",
        "{a: 1, c: 3}; {a: 1, b: 2, c: 3}",
        "{a: {x: 1}}; {a: {x: 1}, b: 2}",
      })
  @DisplayName("is added behind another one")
  void isAddedBehind(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().addAfter(file.mapping(), entry(file.mapping(), "a"), "b: 2");
    assertEquals(lines(after), file.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a: 1|c: 3|; b: 2|a: 1|c: 3|",
        "{a: 1, c: 3}; {b: 2, a: 1, c: 3}",
        "\"a\": 1|; b: 2|\"a\": 1|",
      })
  @DisplayName("is added before another one")
  void isAddedBefore(String before, String after) {
    Edited file = new Edited(lines(before));
    file.entries().addBefore(file.mapping(), entry(file.mapping(), "a"), "b: 2");
    assertEquals(lines(after), file.after());
  }

  @Test
  @DisplayName("deeper down is added at the indent of its neighbours")
  void deeperDown() {
    Edited file = new Edited("x:\n    a: 1\ny: 2\n");
    YamlMapping inner = file.mapping("x");
    file.entries().addAfter(inner, entry(inner, "a"), "b: 2");
    file.entries().addBefore(inner, entry(inner, "a"), "c: 3");
    assertEquals("x:\n    c: 3\n    a: 1\n    b: 2\ny: 2\n", file.after());
  }

  @Test
  @DisplayName("ends as the other lines of the file do")
  void endsOfWindows() {
    Edited file = new Edited("a: 1\r\nc: 3\r\n");
    file.entries().addAfter(file.mapping(), entry(file.mapping(), "a"), "b: 2");
    file.entries().remove(file.mapping(), entry(file.mapping(), "c"));
    assertEquals("a: 1\r\nb: 2\r\n", file.after());
  }
}
