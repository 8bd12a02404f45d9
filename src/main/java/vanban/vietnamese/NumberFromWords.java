package vanban.vietnamese;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads whole numbers that stand in Vietnamese words: {@code một nghìn hai trăm linh năm}; the way
 * back from {@link NumberInWords}, and from the other ways in which people say them.
 */
public final class NumberFromWords {
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
          Map.entry("nhăm", 5),
          Map.entry("sáu", 6),
          Map.entry("bảy", 7),
          Map.entry("bẩy", 7),
          Map.entry("tám", 8),
          Map.entry("chín", 9));

  private static final Map<String, Integer> SCALES =
      Map.of("nghìn", 3, "ngàn", 3, "triệu", 6, "tỷ", 9, "tỉ", 9);

  private static final String TEN = "mười";
  private static final int TENS = 10;
  private static final int HUNDRED = 100;
  private static final int BILLION = 9;
  private static final List<String> NO_TENS = List.of("linh", "lẻ");

  private final Deque<String> words;

  private NumberFromWords(List<String> words) {
    this.words = new ArrayDeque<>(words);
  }

  /** Whether a word is one of those of which numbers are made. */
  public static boolean isOne(String word) {
    return DIGITS.containsKey(word)
        || SCALES.containsKey(word)
        || NO_TENS.contains(word)
        || List.of(TEN, "mươi", "trăm").contains(word);
  }

  /** What some words are worth, in small letters; empty if they are no number. */
  public static Optional<BigDecimal> read(List<String> words) {
    return new NumberFromWords(words).whole();
  }

  private Optional<BigDecimal> whole() {
    BigDecimal billions = BigDecimal.ZERO;
    BigDecimal rest = BigDecimal.ZERO;
    int last = BILLION;
    while (!words.isEmpty()) {
      Optional<Integer> group = group(rest.add(billions).signum() > 0);
      int scale = isBillion() ? 0 : SCALES.getOrDefault(next(), 0);
      if (group.isEmpty() || scale >= last) {
        return Optional.empty();
      }
      if (scale > 0) {
        words.pop();
      }
      rest = rest.add(BigDecimal.valueOf(group.get()).scaleByPowerOfTen(scale));
      last = scale;
      if (isBillion()) {
        words.pop();
        billions = billions.add(rest).scaleByPowerOfTen(BILLION);
        rest = BigDecimal.ZERO;
        last = BILLION;
      } else if (scale == 0 && !words.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(billions.add(rest));
  }

  private String next() {
    return words.isEmpty() ? "" : words.peek();
  }

  private boolean isBillion() {
    return SCALES.getOrDefault(next(), 0) == BILLION;
  }

  /** Up to three digits; behind others a digit by itself is not read as one. */
  private Optional<Integer> group(boolean behind) {
    int hundreds = hundreds();
    boolean some = hundreds >= 0;
    Optional<Integer> tens = tens(some);
    boolean lone = behind && !some && tens.filter(one -> one < TENS).isPresent() && words.isEmpty();
    return tens.filter(any -> !lone).map(one -> Math.max(0, hundreds) * HUNDRED + one);
  }

  /** Those before {@code trăm}; -1 for none. */
  private int hundreds() {
    List<String> next = words.stream().limit(2).toList();
    boolean here =
        next.size() == 2 && DIGITS.containsKey(next.get(0)) && next.get(1).equals("trăm");
    if (here) {
      words.pop();
      words.pop();
    }
    return here ? DIGITS.getOrDefault(next.get(0), 0) : -1;
  }

  /** Behind hundreds, a digit by itself is short for something else: it is not read. */
  private Optional<Integer> tens(boolean hundreds) {
    if (NO_TENS.contains(next())) {
      words.pop();
      return digit();
    }
    if (next().equals(TEN)) {
      words.pop();
      return Optional.of(TENS + digit().orElse(0));
    }
    Optional<Integer> one = digit();
    if (one.isPresent() && next().equals("mươi")) {
      words.pop();
      return Optional.of(one.get() * TENS + digit().orElse(0));
    }
    return hundreds ? Optional.of(0).filter(none -> one.isEmpty()) : one;
  }

  private Optional<Integer> digit() {
    return !DIGITS.containsKey(next())
        ? Optional.empty()
        : Optional.of(DIGITS.getOrDefault(words.pop(), 0));
  }
}
