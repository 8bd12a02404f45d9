package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Large numbers")
class QuantityTest {

  @ParameterizedTest
  @DisplayName("are grouped as Vietnamese groups them")
  @CsvSource({"0, 0", "999, 999", "1000, 1.000", "16777216, 16.777.216", "-2000, -2.000"})
  void areGrouped(long number, String said) {
    assertEquals(said, Quantity.of(number));
  }

  @ParameterizedTest
  @DisplayName("of bytes are told in megabytes, what is above a limit as more than it")
  @CsvSource(
      delimiter = ';',
      value = {
        "12; 12 byte",
        "999999; 999.999 byte",
        "1000000; 1 MB",
        "10000000; 10 MB",
        "10000001; 10,1 MB",
        "16777216; 16,8 MB",
        "3221225472; 3.221,3 MB"
      })
  void ofBytesAreToldInMegabytes(long bytes, String said) {
    assertEquals(said, Quantity.bytes(bytes));
  }
}
