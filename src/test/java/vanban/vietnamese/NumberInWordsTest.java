package vanban.vietnamese;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInWordsTest {
  private static final Map<String, Integer> DIGITS =
      Map.ofEntries(
          Map.entry("không", 0),
          Map.entry("một", 1),
          Map.entry("mốt", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("bốn", 4),
          Map.entry("tư", 4),
          Map.entry("năm", 5),
          Map.entry("lăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private static final Map<String, Integer> MULTIPLES =
      Map.of("mươi", 10, "trăm", 100, "nghìn", 1_000, "triệu", 1_000_000);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|không",
        "1|một",
        "2|hai",
        "3|ba",
        "4|bốn",
        "5|năm",
        "6|sáu",
        "7|bảy",
        "8|tám",
        "9|chín",
        "10|mười",
        "11|mười một",
        "12|mười hai",
        "13|mười ba",
        "14|mười bốn",
        "15|mười lăm",
        "16|mười sáu",
        "17|mười bảy",
        "18|mười tám",
        "19|mười chín",
        "20|hai mươi",
        "21|hai mươi mốt",
        "22|hai mươi hai",
        "24|hai mươi tư",
        "25|hai mươi lăm",
        "29|hai mươi chín",
        "30|ba mươi",
        "31|ba mươi mốt",
        "34|ba mươi tư",
        "35|ba mươi lăm",
        "40|bốn mươi",
        "41|bốn mươi mốt",
        "44|bốn mươi tư",
        "45|bốn mươi lăm",
        "50|năm mươi",
        "51|năm mươi mốt",
        "54|năm mươi tư",
        "55|năm mươi lăm",
        "61|sáu mươi mốt",
        "64|sáu mươi tư",
        "75|bảy mươi lăm",
        "80|tám mươi",
        "84|tám mươi tư",
        "91|chín mươi mốt",
        "94|chín mươi tư",
        "95|chín mươi lăm",
        "99|chín mươi chín",
        "100|một trăm",
        "101|một trăm linh một",
        "102|một trăm linh hai",
        "104|một trăm linh bốn",
        "105|một trăm linh năm",
        "109|một trăm linh chín",
        "110|một trăm mười",
        "111|một trăm mười một",
        "114|một trăm mười bốn",
        "115|một trăm mười lăm",
        "120|một trăm hai mươi",
        "121|một trăm hai mươi mốt",
        "124|một trăm hai mươi tư",
        "125|một trăm hai mươi lăm",
        "200|hai trăm",
        "205|hai trăm linh năm",
        "215|hai trăm mười lăm",
        "238|hai trăm ba mươi tám",
        "300|ba trăm",
        "404|bốn trăm linh bốn",
        "444|bốn trăm bốn mươi tư",
        "505|năm trăm linh năm",
        "506|năm trăm linh sáu",
        "555|năm trăm năm mươi lăm",
        "600|sáu trăm",
        "711|bảy trăm mười một",
        "801|tám trăm linh một",
        "990|chín trăm chín mươi",
        "999|chín trăm chín mươi chín",
        "1000|một nghìn",
        "1001|một nghìn không trăm linh một",
        "1004|một nghìn không trăm linh bốn",
        "1005|một nghìn không trăm linh năm",
        "1010|một nghìn không trăm mười",
        "1011|một nghìn không trăm mười một",
        "1015|một nghìn không trăm mười lăm",
        "1020|một nghìn không trăm hai mươi",
        "1021|một nghìn không trăm hai mươi mốt",
        "1100|một nghìn một trăm",
        "1105|một nghìn một trăm linh năm",
        "1150|một nghìn một trăm năm mươi",
        "1916|một nghìn chín trăm mười sáu",
        "1990|một nghìn chín trăm chín mươi",
        "2000|hai nghìn",
        "2024|hai nghìn không trăm hai mươi tư",
        "2025|hai nghìn không trăm hai mươi lăm",
        "6283|sáu nghìn hai trăm tám mươi ba",
        "7500|bảy nghìn năm trăm",
        "9999|chín nghìn chín trăm chín mươi chín",
        "10000|mười nghìn",
        "10005|mười nghìn không trăm linh năm",
        "11000|mười một nghìn",
        "15000|mười lăm nghìn",
        "15015|mười lăm nghìn không trăm mười lăm",
        "21021|hai mươi mốt nghìn không trăm hai mươi mốt",
        "24024|hai mươi tư nghìn không trăm hai mươi tư",
        "41380|bốn mươi mốt nghìn ba trăm tám mươi",
        "55555|năm mươi lăm nghìn năm trăm năm mươi lăm",
        "100000|một trăm nghìn",
        "100001|một trăm nghìn không trăm linh một",
        "101000|một trăm linh một nghìn",
        "105105|một trăm linh năm nghìn một trăm linh năm",
        "120500|một trăm hai mươi nghìn năm trăm",
        "350000|ba trăm năm mươi nghìn",
        "999999|chín trăm chín mươi chín nghìn chín trăm chín mươi chín",
        "1000000|một triệu",
        "1000001|một triệu không trăm linh một",
        "1000005|một triệu không trăm linh năm",
        "1000100|một triệu một trăm",
        "1005000|một triệu không trăm linh năm nghìn",
        "1005005|một triệu không trăm linh năm nghìn không trăm linh năm",
        "1050000|một triệu không trăm năm mươi nghìn",
        "1500000|một triệu năm trăm nghìn",
        "12345678|mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám",
        "21000000|hai mươi mốt triệu",
        "105000000|một trăm linh năm triệu",
        "215000000|hai trăm mười lăm triệu",
        "1000000000|một tỷ",
        "1000000001|một tỷ không trăm linh một",
        "1000005000|một tỷ không trăm linh năm nghìn",
        "1005000000|một tỷ không trăm linh năm triệu",
        "1234567890|một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi",
        "15000000000|mười lăm tỷ",
        "24500000000|hai mươi tư tỷ năm trăm triệu",
        "1000000000000|một nghìn tỷ",
        "1001000000000|một nghìn không trăm linh một tỷ",
        "1916940000000|một nghìn chín trăm mười sáu tỷ chín trăm bốn mươi triệu",
        "1000000000000000000|một tỷ tỷ",
        "1000000000000000005|một tỷ tỷ không trăm linh năm",
        "0.1|không phẩy một",
        "0.5|không phẩy năm",
        "0.05|không phẩy không năm",
        "0.15|không phẩy mười lăm",
        "0.25|không phẩy hai mươi lăm",
        "0.50|không phẩy năm mươi",
        "0.75|không phẩy bảy mươi lăm",
        "0.01|không phẩy không một",
        "0.005|không phẩy không không năm",
        "0.015|không phẩy không mười lăm",
        "0.105|không phẩy một trăm linh năm",
        "0.125|không phẩy một trăm hai mươi lăm",
        "2.50|hai phẩy năm mươi",
        "2.5|hai phẩy năm",
        "3.04|ba phẩy không bốn",
        "3.14|ba phẩy mười bốn",
        "3.1416|ba phẩy một bốn một sáu",
        "3.0001|ba phẩy không không không một",
        "5.00|năm phẩy không không",
        "6.37|sáu phẩy ba mươi bảy",
        "10.1|mười phẩy một",
        "20.7|hai mươi phẩy bảy",
        "21.21|hai mươi mốt phẩy hai mươi mốt",
        "30.51|ba mươi phẩy năm mươi mốt",
        "104.95|một trăm linh bốn phẩy chín mươi lăm",
        "1916.94|một nghìn chín trăm mười sáu phẩy chín mươi tư",
        "1802.12|một nghìn tám trăm linh hai phẩy mười hai",
        "-1|âm một",
        "-1.52|âm một phẩy năm mươi hai",
        "-105|âm một trăm linh năm",
        "1E+3|một nghìn",
        "1.9E+3|một nghìn chín trăm"
      })
  @DisplayName("numbers are read as people read them")
  void readsNumbers(String number, String words) {
    assertEquals(words, NumberInWords.write(new BigDecimal(number)));
  }

  @ParameterizedTest
  @CsvSource({
    "30.51,%,ba mươi phẩy năm mươi mốt phần trăm",
    "5,‰,năm phần nghìn",
    "1916.94,tỷ đồng,một nghìn chín trăm mười sáu phẩy chín mươi tư tỷ đồng",
    "3,đồng chí,ba đồng chí"
  })
  @DisplayName("a measure stands behind in words, signs too")
  void readsMeasures(String number, String measure, String words) {
    Measure known = Measures.STANDARD.named(measure);
    assertEquals(words, NumberInWords.amount(new BigDecimal(number), known));
  }

  @Test
  @DisplayName("a number without a measure stands alone")
  void readsNumbersAlone() {
    assertEquals("bảy", NumberInWords.amount(new BigDecimal(7), Measure.NONE));
  }

  @Property
  @DisplayName("who reads the words gets the number back")
  void readsBack(@ForAll @BigRange(min = "0", max = "999999999999999999") BigInteger number) {
    String words = NumberInWords.write(new BigDecimal(number));
    assertEquals(number, read(List.of(words.split(" "))));
    assertTrue(words.matches("[\\p{L} ]+"));
  }

  /** Reads whole numbers, knowing nothing of how they were written. */
  private static BigInteger read(List<String> words) {
    int billions = words.lastIndexOf("tỷ");
    if (billions >= 0) {
      return read(words.subList(0, billions))
          .multiply(BigInteger.TEN.pow(9))
          .add(read(words.subList(billions + 1, words.size())));
    }
    long all = 0;
    long group = 0;
    long digit = 0;
    for (String word : words) {
      int multiple = MULTIPLES.getOrDefault(word, 0);
      if (multiple >= 1_000) {
        all += (group + digit) * multiple;
        group = 0;
        digit = 0;
      } else if (multiple > 0) {
        group += digit * multiple;
        digit = 0;
      } else if (word.equals("mười")) {
        group += 10;
      } else {
        digit = DIGITS.getOrDefault(word, 0); // linh
      }
    }
    return BigInteger.valueOf(all + group + digit);
  }
}
