package vanban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

@DisplayName("A shard")
class ShardTest {

  @ParameterizedTest
  @CsvSource({"0, 3", "1, 1", "2, 3", "7, 3", "100, 16", "35, 36"})
  @DisplayName("is one of several that have every report once, and differ by one report at most")
  void partsAllReports(int reports, int count) {
    List<Integer> all = IntStream.range(0, reports).boxed().toList();
    List<List<Integer>> parts =
        IntStream.rangeClosed(1, count)
            .mapToObj(number -> new Shard(number, count).of(all))
            .toList();
    assertEquals(all, parts.stream().flatMap(List::stream).sorted().toList());
    assertEquals(
        (reports + count - 1) / count, parts.stream().mapToInt(List::size).max().orElseThrow());
    assertEquals(reports / count, parts.stream().mapToInt(List::size).min().orElseThrow());
  }

  @Test
  @DisplayName("is written as its number and how many there are")
  void isWritten() {
    assertEquals(new Shard(2, 3), new Shard.Converter().convert("2/3"));
    assertEquals(List.of("b", "e"), new Shard(2, 3).of(List.of("a", "b", "c", "d", "e")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "1/0", "3", "1/2/3", "-1/3", "a/b", "", "1/99999999"})
  @DisplayName("is not anything else")
  void isNothingElse(String written) {
    assertThrows(TypeConversionException.class, () -> new Shard.Converter().convert(written));
  }
}
