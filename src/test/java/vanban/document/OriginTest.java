package vanban.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.vietnamese.NumberPattern;

@DisplayName("What a node carries")
class OriginTest {
  @Test
  @DisplayName("of its origin is known to who knows its type, and makes no two nodes different")
  void origin() {
    Origin origin = Origin.of("tệp a");
    assertEquals(Optional.of("tệp a"), origin.as(String.class));
    assertEquals(Optional.empty(), origin.as(Integer.class));
    assertEquals("tệp a", origin.toString());
    assertEquals("unknown", Origin.UNKNOWN.toString());
    assertEquals(new Inline.Text("a", origin), new Inline.Text("a", Origin.UNKNOWN));
    assertNotEquals(origin, (Object) "tệp a");
  }

  @Test
  @DisplayName(
      "of its number is cited without the stops at its end, and the bracket that only closes it")
  void cited() {
    assertEquals("1.1", number("1.1.", 1, 1).cited());
    assertEquals("Bảng 2", number("Bảng 1.", 2).cited());
    assertEquals("a", number("a)", 1).cited());
    assertEquals("(a)", number("(a)", 1).cited());
  }

  private static Ordinal number(String pattern, Integer... values) {
    return new Ordinal(
        1, values.length, NumberPattern.of(pattern), Optional.empty(), List.of(values));
  }
}
