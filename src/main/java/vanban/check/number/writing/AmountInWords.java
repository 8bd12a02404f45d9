package vanban.check.number.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.number.quantity.Units;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.NumberFromWords;
import vanban.vietnamese.NumberInWords;

/** {@code 1.236.000.000 đồng (một tỷ hai trăm ba mươi sáu nghìn đồng)}: the words say another. */
final class AmountInWords implements Check.OfPassage {
  private static final Search SAID =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              "(?<![\\p{L}\\p{N}.,/–-])(?<number>"
                  + TypedNumber.PATTERN
                  + ")(?<unit>(?: \\p{L}+){0,3}?)[.,;]? ?(?:\\((?:(?:viết |ghi )?bằng chữ(?: là)?:? ?)?"
                  + "|(?:viết |ghi )?bằng chữ(?: là)?:? )(?<words>\\p{L}+(?:,? \\p{L}+){0,40})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));

  /** Five, and a year. */
  private static final String FIVE = "năm";

  private static final Pattern MONEY =
      Pattern.compile("(?:(?:nghìn|ngàn) )?(?:tỷ|tỉ)|triệu|nghìn|ngàn");

  @Override
  public Stream<Finding> check(Passage passage) {
    return Stream.concat(
        SAID.in(passage.value(), found -> finding(passage, found)), WordsFirst.in(passage));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    List<String> words = words(found.group("words"));
    boolean year = words.equals(List.of(FIVE));
    Optional<BigDecimal> typed = TypedNumber.value(found.group("number"));
    Optional<BigDecimal> number = typed.map(one -> one.multiply(factor(found.group("unit"))));
    return NumberFromWords.read(words)
        .filter(value -> !words.isEmpty() && !year && isWhole(found, words.size()))
        .flatMap(
            value ->
                number
                    .map(Decimals::trimmed)
                    .filter(one -> one.scale() <= 0 && one.compareTo(value) != 0)
                    .filter(one -> typed.filter(bare -> bare.compareTo(value) == 0).isEmpty())
                    .map(one -> finding(passage, found, one)));
  }

  /** By how much {@code triệu đồng} multiplies. */
  private static BigDecimal factor(String unit) {
    Matcher money = MONEY.matcher(unit.strip());
    return money.lookingAt() ? Units.factor(money.group()) : BigDecimal.ONE;
  }

  /** Those of a number with which some words start. */
  private static List<String> words(String some) {
    List<String> all = new ArrayList<>();
    for (String word : some.toLowerCase(Locale.ROOT).split(",? ", -1)) {
      if (!NumberFromWords.isOne(word)) {
        return all;
      }
      all.add(word);
    }
    return all;
  }

  /** Whether nothing but a unit, which may stand behind the number too, follows the words. */
  private static boolean isWhole(Matcher found, int count) {
    String[] all = found.group("words").toLowerCase(Locale.ROOT).split(",? ", -1);
    String rest = String.join(" ", List.of(all).subList(count, all.length));
    String unit = found.group("unit").strip().toLowerCase(Locale.ROOT);
    return rest.isEmpty()
        || rest.equals(unit)
        || unit.endsWith(rest)
        || rest.matches("đồng(?: chẵn)?");
  }

  private static Finding finding(Passage passage, Matcher found, BigDecimal number) {
    int from = found.start("words");
    String typed = passage.value().substring(from, found.end("words"));
    return Finding.of(
            passage,
            from,
            found.end("words"),
            typed,
            found.group("number") + found.group("unit"),
            NumberInWords.write(number))
        .against(passage, found.start("number"), found.end("number"));
  }
}
