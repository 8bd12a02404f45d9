package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberFromWordsTest {
  private static Optional<BigDecimal> read(String words) {
    return NumberFromWords.read(List.of(words.split(" ")));
  }

  @Property
  void readsWhatIsWritten(@ForAll @BigRange(min = "0", max = "999999999999999") BigInteger number) {
    String words = NumberInWords.write(new BigDecimal(number));
    assertEquals(Optional.of(new BigDecimal(number)), read(words), words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"hai mươi tư|24", "một trăm lẻ năm|105", "ba mươi nhăm|35", "hai ngàn|2000"})
  @DisplayName("reads other words for the same")
  void readsOtherWords(String words, BigDecimal number) {
    assertEquals(0, number.compareTo(read(words).orElseThrow()), words);
  }

  @Test
  @DisplayName("reads nothing where words are no number, or short for one")
  void readsNothingElse() {
    for (String words : List.of("trăm", "năm học", "hai ba bốn", "một nghìn hai", "triệu")) {
      assertEquals(Optional.empty(), read(words), words);
    }
  }
}
