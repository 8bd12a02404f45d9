package vanban.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.916,94|1916.94",
        "1916,94|1916.94",
        "1916.94|1916.94",
        "1.916|1916",
        "1.234.567|1234567",
        "1 916,5|1916.5",
        "1,916.94|1916.94",
        "2,500,000|2500000",
        "1,916|1.916",
        "-3,5|-3.5",
        "12%|12",
        "1.916,94 tỷ đồng|1916.94",
        "3.221 ha|3221",
        "nhiều|",
        "1e3|",
        ".5|",
        "1.91.6|",
        "|"
      })
  void guessesTheNumberThatWasMeant(String typed, String meant) {
    assertEquals(
        meant == null ? "" : meant, TypedNumber.meant(typed == null ? "" : typed).orElse(""));
  }

  @ParameterizedTest
  @CsvSource({"5.600,5600,5.6", "-5.625,-5625,-5.625", "5.60,,5.6", "0.600,,0.6", "5600,,5600"})
  @DisplayName("three decimals may be thousands, and zeros at the end say nothing")
  void mayBeThousands(String number, String thousands, String shortest) {
    assertEquals(
        thousands == null ? "" : thousands, TypedNumber.thousands(number).orElse(""), number);
    assertEquals(shortest, TypedNumber.withoutZeros(number));
  }
}
