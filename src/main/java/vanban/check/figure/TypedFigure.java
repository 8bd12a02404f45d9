package vanban.check.figure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;
import vanban.check.text.Passages;
import vanban.check.text.StatedNumber;
import vanban.vietnamese.NumberMention;

/**
 * A number typed by hand, with its measure, that a figure prints in the very same words: it stays
 * behind when the figure changes. Numbers of few digits are the same by chance; around one of three
 * digits the figure must be named, as it must be before another word is put there.
 */
final class TypedFigure implements Check {
  /** So many digits, but for zeros around them, are no chance. */
  private static final int CERTAIN = 5;

  private static final int TELLING = 3;

  private static final Pattern MARK = Pattern.compile("[,;:.(]\\s|[();]");

  /** So many figures may print the same words; percentages of several are the same by chance. */
  private static final int MOST_SHARED = 3;

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, List<StatedNumber>> stated =
        document.figures().stream()
            .filter(one -> one.number().isPresent())
            .collect(groupingBy(one -> one.number().orElseThrow().words()));
    return document.all().stream()
        .filter(passage -> !stated.isEmpty() && passage.kind() != Passage.Kind.CELL)
        .flatMap(passage -> check(passage, stated));
  }

  private static Stream<Finding> check(Passage passage, Map<String, List<StatedNumber>> stated) {
    return NumberMention.in(passage.value()).stream()
        .flatMap(
            number ->
                found(passage, number, stated.getOrDefault(number.words(), List.of())).stream());
  }

  private static Optional<Finding> found(
      Passage passage, NumberMention number, List<StatedNumber> same) {
    List<StatedNumber> standing =
        same.stream()
            .filter(one -> stands(one, passage.value(), number))
            .filter(one -> isMeant(one, passage, number))
            .toList();
    int longest = standing.stream().mapToInt(one -> one.words().length()).max().orElse(0);
    List<StatedNumber> meant =
        standing.stream().filter(one -> one.words().length() == longest).toList();
    return isShared(meant) ? Optional.empty() : finding(passage, number, meant);
  }

  private static boolean isShared(List<StatedNumber> meant) {
    long figures = meant.stream().map(StatedNumber::key).distinct().count();
    boolean percent = meant.stream().anyMatch(one -> one.words().endsWith("%"));
    return figures > (percent ? 1 : MOST_SHARED);
  }

  private static Optional<Finding> finding(
      Passage passage, NumberMention number, List<StatedNumber> meant) {
    String choices = meant.stream().map(StatedNumber::written).collect(joining(", "));
    return meant.stream()
        .findFirst()
        .map(
            one -> {
              int from = from(one, number);
              Finding found =
                  Finding.of(passage, from, from + one.words().length(), one.words(), choices);
              boolean certain = meant.size() == 1 && isNamed(one, passage, number);
              return certain ? found.instead(one.written()) : found;
            });
  }

  private static int from(StatedNumber one, NumberMention number) {
    return number.start() - one.number().orElseThrow().start();
  }

  /** Whether all of its words stand around a number, and nothing that makes them others. */
  private static boolean stands(StatedNumber one, String text, NumberMention number) {
    int from = from(one, number);
    int to = from + one.words().length();
    return from >= 0
        && text.startsWith(one.words(), from)
        && (from == 0 || isFree(text.charAt(from - 1)))
        && (to == text.length() || isFree(text.charAt(to)));
  }

  private static boolean isFree(char c) {
    return !Character.isLetterOrDigit(c) && "/-–%".indexOf(c) < 0;
  }

  private static boolean isMeant(StatedNumber one, Passage passage, NumberMention number) {
    int digits = digits(number.words());
    boolean alone = one.words().equals(number.words()) && !one.words().endsWith("%");
    return (digits >= CERTAIN && !alone) || (digits >= TELLING && isNamed(one, passage, number));
  }

  /**
   * Whether the figure is named: in the words around a number, up to the next mark; of what is
   * reckoned, in the sentence before it.
   */
  private static boolean isNamed(StatedNumber one, Passage passage, NumberMention number) {
    String before = sentenceBefore(passage, number);
    String behind = MARK.split(passage.value().substring(number.end()), 2)[0];
    String words = one.amount() ? last(before) + " " + behind : before;
    return one.name().filter(name -> Names.isIn(words, name)).isPresent();
  }

  private static String sentenceBefore(Passage passage, NumberMention number) {
    int from = passage.sentence(number.start()).from();
    return passage.value().substring(from, number.start());
  }

  private static String last(String before) {
    String[] clauses = MARK.split(before, -1);
    return clauses[clauses.length - 1];
  }

  /** How many digits a number has but for zeros before and behind. */
  private static int digits(String number) {
    return number.replaceAll("\\D", "").replaceAll("^0+|0+$", "").length();
  }
}
