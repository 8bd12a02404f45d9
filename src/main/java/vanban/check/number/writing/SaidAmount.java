package vanban.check.number.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.NumberFromWords;
import vanban.vietnamese.NumberInWords;

/**
 * An amount in digits, and the same in words.
 *
 * @param number the digits as typed
 * @param unit what follows them; empty for nothing
 * @param digits where they stand
 * @param words as typed, those of the number first
 * @param said where they stand
 */
record SaidAmount(String number, String unit, Where digits, String words, Where said) {
  /** Five, and a year. */
  private static final String FIVE = "năm";

  private static final Pattern MONEY =
      Pattern.compile("(?:(?:nghìn|ngàn) )?(?:tỷ|tỉ)|triệu|nghìn|ngàn");

  private static final Pattern DONG = Pattern.compile("đồng(?: việt nam)?(?: chẵn)?");

  /**
   * Letters of a passage.
   *
   * @param passage in which they stand
   * @param from the offset of the first
   * @param to the offset behind the last
   */
  record Where(Passage passage, int from, int to) {}

  /** What is wrong if the words say another number. */
  Optional<Finding> finding() {
    List<String> read = numbers();
    boolean year = read.equals(List.of(FIVE));
    return NumberFromWords.read(read)
        .filter(value -> !read.isEmpty() && !year && isWhole(read.size()))
        .flatMap(this::contradicted)
        .map(this::finding);
  }

  /** What the digits are worth, if it is a whole number and not what the words are. */
  private Optional<BigDecimal> contradicted(BigDecimal value) {
    return TypedNumber.value(number)
        .filter(bare -> bare.compareTo(value) != 0)
        .map(bare -> Decimals.trimmed(bare.multiply(factor())))
        .filter(one -> one.scale() <= 0 && one.compareTo(value) != 0);
  }

  /** By how much {@code triệu đồng} multiplies. */
  private BigDecimal factor() {
    return Optional.of(MONEY.matcher(small(unit.strip())))
        .filter(money -> money.lookingAt())
        .map(money -> Units.factor(money.group()))
        .orElse(BigDecimal.ONE);
  }

  /** The words of a number with which the words start. */
  private List<String> numbers() {
    List<String> all = new ArrayList<>();
    for (String word : small(words).split(",? ", -1)) {
      if (!NumberFromWords.isOne(word)) {
        return all;
      }
      all.add(word);
    }
    return all;
  }

  /** Whether nothing but a unit, which may stand behind the number too, follows the words. */
  private boolean isWhole(int count) {
    String[] all = small(words).split(",? ", -1);
    String rest = String.join(" ", List.of(all).subList(count, all.length));
    return rest.isEmpty() || small(unit.strip()).endsWith(rest) || DONG.matcher(rest).matches();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Finding finding(BigDecimal right) {
    return Finding.of(
            said.passage(),
            said.from(),
            said.to(),
            words,
            number + unit,
            NumberInWords.write(right))
        .against(digits.passage(), digits.from(), digits.to());
  }
}
