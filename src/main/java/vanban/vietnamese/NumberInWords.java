package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Numbers in Vietnamese words, as they stand in contracts and decisions: {@code một nghìn chín trăm
 * mười sáu phẩy chín mươi tư} of 1.916,94.
 */
public final class NumberInWords {
  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };

  private static final String HUNDREDS = "trăm";
  private static final String TEN = "mười";
  private static final String TENS = "mươi";
  private static final String NO_TENS = "linh";
  private static final String THOUSANDS = "nghìn";
  private static final String MILLIONS = "triệu";
  private static final String BILLIONS = "tỷ";
  private static final String MINUS = "âm";
  private static final String COMMA = "phẩy";

  /** Three digits are read as one number. */
  private static final int GROUP = 3;

  /** A billion has as many zeros; what is above is so many billions. */
  private static final int BILLION = 9;

  /** More decimals than this are read digit by digit. */
  private static final int READ_TOGETHER = 3;

  private static final Map<String, String> SIGNS =
      Map.of("%", "phần trăm", "‰", "phần nghìn", "°", "độ", "°C", "độ C");

  private NumberInWords() {}

  /** A number in small letters, with all its decimals, exactly. */
  public static String write(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    List<String> words = new ArrayList<>();
    if (number.signum() < 0) {
      words.add(MINUS);
    }
    words.addAll(whole(point < 0 ? plain : plain.substring(0, point)));
    if (point >= 0) {
      words.add(COMMA);
      words.addAll(decimals(plain.substring(point + 1)));
    }
    return String.join(" ", words);
  }

  /** A number with its measure, where it has one: {@code ba mươi phẩy năm mươi mốt phần trăm}. */
  public static String amount(BigDecimal number, Measure measure) {
    String name = SIGNS.getOrDefault(measure.name(), measure.name());
    return name.isEmpty() ? write(number) : write(number) + " " + name;
  }

  private static List<String> whole(String digits) {
    String significant = digits.replaceFirst("^0+(?=\\d)", "");
    return significant.equals("0") ? List.of(DIGITS[0]) : above(significant, false);
  }

  /**
   * A whole number of any length.
   *
   * @param continued whether a larger part stands before it, so that its first group says its
   *     hundreds too: {@code một triệu không trăm linh năm nghìn}
   */
  private static List<String> above(String digits, boolean continued) {
    if (digits.length() <= BILLION) {
      return belowBillion(digits, continued);
    }
    int cut = digits.length() - BILLION;
    List<String> words = new ArrayList<>(above(digits.substring(0, cut), continued));
    words.add(BILLIONS);
    words.addAll(belowBillion(digits.substring(cut), true));
    return words;
  }

  private static List<String> belowBillion(String digits, boolean continued) {
    String padded = "0".repeat(BILLION - digits.length()) + digits;
    List<String> names = List.of(MILLIONS, THOUSANDS, "");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String group = padded.substring(i * GROUP, (i + 1) * GROUP);
      if (!group.equals("000")) {
        words.addAll(group(group, continued || !words.isEmpty()));
        words.add(names.get(i));
      }
    }
    words.removeIf(String::isEmpty);
    return words;
  }

  /** Three digits, of which one is not zero. */
  private static List<String> group(String digits, boolean continued) {
    int hundreds = digits.charAt(0) - '0';
    int tens = digits.charAt(1) - '0';
    int ones = digits.charAt(2) - '0';
    List<String> words = new ArrayList<>();
    boolean withHundreds = continued || hundreds > 0;
    if (withHundreds) {
      words.add(DIGITS[hundreds]);
      words.add(HUNDREDS);
    }
    if (tens == 0) {
      if (ones > 0) {
        words.addAll(withHundreds ? List.of(NO_TENS, DIGITS[ones]) : List.of(DIGITS[ones]));
      }
      return words;
    }
    words.addAll(tens == 1 ? List.of(TEN) : List.of(DIGITS[tens], TENS));
    if (ones > 0) {
      words.add(onesBehindTens(tens, ones));
    }
    return words;
  }

  /** Mười một, hai mươi mốt; mười bốn, hai mươi tư; mười lăm, hai mươi lăm. */
  private static String onesBehindTens(int tens, int ones) {
    return switch (ones) {
      case 1 -> tens == 1 ? DIGITS[1] : "mốt";
      case 4 -> tens == 1 ? DIGITS[4] : "tư";
      case 5 -> "lăm";
      default -> DIGITS[ones];
    };
  }

  /** Zeros at the start one by one, then what is left as a number, if that is short. */
  private static List<String> decimals(String digits) {
    int zeros = digits.length() - digits.replaceFirst("^0+", "").length();
    boolean together = digits.length() <= READ_TOGETHER && zeros < digits.length();
    List<String> words = new ArrayList<>();
    int apart = together ? zeros : digits.length();
    digits.substring(0, apart).chars().forEach(digit -> words.add(DIGITS[digit - '0']));
    if (together) {
      words.addAll(whole(digits.substring(zeros)));
    }
    return words;
  }
}
