package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bound that is typed otherwise")
class TypedBoundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ">= 95|at least 95",
        "≥95|at least 95",
        "=> 95%|at least 95",
        "> 90|above 90",
        "<10,42|below 10.42",
        "≤ 1.150 vụ|at most 1150",
        "Ít nhất 95|at least 95",
        "tối thiểu 95%|at least 95",
        "không vượt quá 5|at most 5",
        "Không quá 5%|at most 5",
        "trên 90|above 90",
        "dưới 10.42|below 10.42",
        "at least 95%|at least 95",
        "less than 3|below 3"
      })
  @DisplayName("is guessed")
  void isGuessed(String typed, String meant) {
    assertEquals(Optional.of(meant), TypedBound.meant(typed));
  }

  @Test
  @DisplayName("is not guessed where no number follows, or no bound is before it")
  void isNotGuessed() {
    assertEquals(Optional.empty(), TypedBound.meant("95"));
    assertEquals(Optional.empty(), TypedBound.meant("trên"));
    assertEquals(Optional.empty(), TypedBound.meant("ít nhất một nửa"));
    assertEquals(Optional.empty(), TypedBound.meant("hoàn thành 95"));
  }
}
