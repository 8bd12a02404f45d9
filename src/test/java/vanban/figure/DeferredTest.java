package vanban.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deferred value")
class DeferredTest {
  private final List<String> made = new ArrayList<>();
  private final Deferred<String> deferred =
      Deferred.of(
          () -> {
            made.add("one");
            return "value";
          });

  @Test
  @DisplayName("is made when it is asked for, and once")
  void isMadeOnce() {
    Deferred<Integer> length = deferred.map(String::length);
    assertEquals(List.of(), made);
    assertEquals(5, length.get());
    assertEquals("value", deferred.get());
    assertEquals(List.of("one"), made);
  }

  @Test
  @DisplayName("does not follow from itself")
  void isNoCircle() {
    List<Deferred<String>> own = new ArrayList<>();
    own.add(Deferred.of(() -> own.get(0).get()));
    assertThrows(IllegalStateException.class, () -> own.get(0).get());
  }
}
