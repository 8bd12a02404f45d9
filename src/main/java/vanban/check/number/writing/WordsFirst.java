package vanban.check.number.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.number.quantity.CountedNouns;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.Decimals;
import vanban.vietnamese.NumberFromWords;
import vanban.vietnamese.NumberInWords;

/** {@code ba mươi hai (23)}: a number in words, and another one in digits behind it. */
final class WordsFirst {
  private static final int MOST = 12;

  /** In brackets, nothing but the number; what it counts stands behind. */
  private static final Search SAID =
      Search.from(
          Signs.of("("),
          Pattern.compile("\\((?<number>" + TypedNumber.PATTERN + ")\\)(?= \\p{L})"));

  /** Words that are more often others than numbers, where they stand alone. */
  private static final Set<String> OTHERS = Set.of("năm", "tư", "không", "lẻ", "mốt");

  /**
   * A year, and words for one that stand at the end of many others: {@code thứ ba (3)} is no count.
   */
  private static final Pattern NO_COUNT =
      Pattern.compile("(?:thứ|tháng|năm|lần|khóa|khoá|số|điểm|khoản|điều|tờ|lớp|quý) $");

  private WordsFirst() {}

  /** What is wrong in a passage. */
  static Stream<Finding> in(Passage passage) {
    return SAID.in(passage.value(), found -> finding(passage, found));
  }

  private static Optional<Finding> finding(Passage passage, Matcher found) {
    String before =
        passage.value().substring(0, found.start()).stripTrailing().toLowerCase(Locale.ROOT);
    List<String> words = words(before);
    int from = before.length() - String.join(" ", words).length();
    Optional<BigDecimal> number = TypedNumber.value(found.group("number"));
    boolean alone = words.size() == 1;
    boolean other = alone && (OTHERS.contains(words.get(0)) || !isCounted(passage, found.end()));
    return words.isEmpty() || other || NO_COUNT.matcher(before.substring(0, from)).find()
        ? Optional.empty()
        : NumberFromWords.read(words)
            .flatMap(said -> number.filter(one -> one.compareTo(said) != 0))
            .map(Decimals::trimmed)
            .filter(one -> one.scale() <= 0)
            .map(one -> finding(passage, found, new Passage.Stretch(from, before.length()), one));
  }

  private static boolean isCounted(Passage passage, int at) {
    return CountedNouns.first(passage.value().substring(at)).isPresent();
  }

  /** The words of a number with which some words end: all of them, or it says another one. */
  private static List<String> words(String before) {
    String[] all = before.substring(Math.max(0, before.length() - 100)).split(" ", -1);
    List<String> words = new ArrayList<>();
    for (int at = all.length - 1; at >= 0 && words.size() < MOST; at--) {
      if (!NumberFromWords.isOne(all[at])) {
        return words;
      }
      words.add(0, all[at]);
    }
    return words;
  }

  private static Finding finding(
      Passage passage, Matcher found, Passage.Stretch said, BigDecimal number) {
    String words = passage.value().substring(said.from(), said.to());
    return Finding.of(
            passage,
            said.from(),
            said.to(),
            words,
            Decimals.write(number),
            NumberInWords.write(number))
        .against(passage, found.start("number"), found.end("number"));
  }
}
