package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An alphabet")
class AlphabetTest {
  private static Alphabet.Run run(int first, int latin) {
    return new Alphabet.Run(first, OptionalInt.of(latin));
  }

  @Test
  @DisplayName("is cut where it does not go on as a to z do")
  void runs() {
    assertEquals(
        List.of(
            run(1, 1),
            new Alphabet.Run(5, OptionalInt.empty()),
            run(6, 5),
            run(7, 7),
            run(10, 11),
            run(22, 24)),
        Alphabet.VIETNAMESE.runs());
    assertEquals(List.of(run(1, 1)), Alphabet.LATIN.runs());
  }

  @Test
  @DisplayName("knows in which piece each letter stands")
  void run() {
    assertEquals(0, Alphabet.VIETNAMESE.run(4));
    assertEquals(1, Alphabet.VIETNAMESE.run(5));
    assertEquals(4, Alphabet.VIETNAMESE.run(21));
    assertEquals(5, Alphabet.VIETNAMESE.run(23));
    assertEquals(0, Alphabet.LATIN.run(26));
  }
}
