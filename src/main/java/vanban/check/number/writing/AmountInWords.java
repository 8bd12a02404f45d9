package vanban.check.number.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.number.quantity.TypedNumber;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.Search;
import vanban.check.text.Signs;
import vanban.vietnamese.NumberFromWords;

/**
 * {@code 1.236.000.000 đồng (một tỷ hai trăm ba mươi sáu nghìn đồng)}: the words say another. The
 * words may stand first, or in a paragraph of their own: {@code Bằng chữ: …}.
 */
final class AmountInWords implements Check {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String LABEL = "(?:viết |ghi )?bằng chữ(?: là)?:? ?";
  private static final String WORDS = "(?<words>\\p{L}+(?:,? \\p{L}+){0,40})";
  private static final String NUMBER =
      "(?<![\\p{L}\\p{N}.,/–-])(?<number>" + TypedNumber.PATTERN + ")";

  private static final Search SAID =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              NUMBER
                  + "(?<unit>(?: \\p{L}+){0,3}?)(?:/\\p{L}+)?[.,;]? ?(?:\\((?:"
                  + LABEL
                  + ")?|"
                  + LABEL
                  + ")"
                  + WORDS,
              FLAGS));

  /** {@code 2.000.000 đồng đã gồm thuế (bằng chữ: …)} */
  private static final Search LABELLED =
      Search.from(
          Signs.DIGITS,
          Pattern.compile(
              NUMBER + "(?<unit> đồng)(?: \\p{L}+){3,8}?[.,;]? ?\\(?" + LABEL + WORDS, FLAGS));

  /** {@code hai triệu đồng (2.000.000 đồng)}; năm before another unit may be a year. */
  private static final Search DIGITS_BEHIND =
      Search.from(
          Signs.of("("),
          Pattern.compile("\\((?<number>" + TypedNumber.PATTERN + ")(?<unit> đồng)\\)", FLAGS));

  private static final Pattern WORDS_BEFORE =
      Pattern.compile(WORDS + "(?= đồng(?: chẵn)? $)", FLAGS);

  private static final int LONGEST = 200;

  private static final Pattern ENDS =
      Pattern.compile(NUMBER + "(?<unit>(?: triệu| tỷ| nghìn)? đồng)[.,;]?\\s*$", FLAGS);

  private static final Pattern BELOW = Pattern.compile("\\s*\\(?" + LABEL + WORDS, FLAGS);

  @Override
  public Stream<Finding> check(Passages document) {
    List<Passage> all = document.all();
    Stream<SaidAmount> inside = all.stream().flatMap(AmountInWords::inside);
    Stream<SaidAmount> below =
        IntStream.range(1, all.size())
            .boxed()
            .flatMap(index -> below(all.get(index - 1), all.get(index)).stream());
    Stream<Finding> after = Stream.concat(inside, below).flatMap(one -> one.finding().stream());
    return Stream.concat(after, all.stream().flatMap(WordsFirst::in));
  }

  private static Stream<SaidAmount> inside(Passage passage) {
    String text = passage.value();
    return Stream.of(
            SAID.in(text, found -> Optional.of(of(passage, found, passage, found))),
            LABELLED.in(text, found -> Optional.of(of(passage, found, passage, found))),
            DIGITS_BEHIND.in(text, found -> before(passage, found)))
        .flatMap(some -> some);
  }

  private static Optional<SaidAmount> before(Passage passage, Matcher digits) {
    int near = Math.max(0, digits.start() - LONGEST);
    Matcher words = WORDS_BEFORE.matcher(passage.value()).region(near, digits.start());
    return words.find()
        ? Optional.of(numbersAtEnd(words.group("words")))
            .filter(said -> !said.isEmpty())
            .map(said -> of(passage, digits, said, words.end("words") - said.length()))
        : Optional.empty();
  }

  private static SaidAmount of(Passage passage, Matcher digits, String said, int from) {
    return new SaidAmount(
        digits.group("number"),
        digits.group("unit"),
        new SaidAmount.Where(passage, digits.start("number"), digits.end("number")),
        said,
        new SaidAmount.Where(passage, from, from + said.length()));
  }

  /** The words of a number with which some words end. */
  private static String numbersAtEnd(String words) {
    int from = words.length();
    while (from > 0) {
      int start = words.lastIndexOf(' ', from - 2) + 1;
      String word = words.substring(start, from).strip().replace(",", "");
      if (!NumberFromWords.isOne(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      from = start;
    }
    return words.substring(from);
  }

  private static Optional<SaidAmount> below(Passage above, Passage passage) {
    Matcher words = BELOW.matcher(passage.value());
    Matcher digits = ENDS.matcher(above.value());
    return words.lookingAt() && digits.find()
        ? Optional.of(of(above, digits, passage, words))
        : Optional.empty();
  }

  private static SaidAmount of(Passage above, Matcher digits, Passage passage, Matcher words) {
    return new SaidAmount(
        digits.group("number"),
        digits.group("unit"),
        new SaidAmount.Where(above, digits.start("number"), digits.end("number")),
        words.group("words"),
        new SaidAmount.Where(passage, words.start("words"), words.end("words")));
  }
}
