package vanban.check.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passages;
import vanban.check.text.Rows;

/**
 * {@code kĩ thuật} beside {@code kỹ năng}: both letters are right, but not side by side. What most
 * of the document does holds. Only words are looked at that may be written both ways and mean the
 * same, never names.
 */
final class LetterStyle implements Check {
  /** So many places of one way for one of the other make it certain which was meant. */
  private static final int CLEAR = 3;

  private static final String WITH_Y = "ỳýỷỹỵy";
  private static final String WITH_I = "ìíỉĩịi";

  /** By its words with {@code y}. */
  private static final Map<String, Compound> COMPOUNDS =
      Rows.of(LetterStyle.class, "i-y.txt").stream()
          .flatMap(row -> Stream.of(row.get(2).split(", ")).map(words -> compound(row, words)))
          .collect(Collectors.toUnmodifiableMap(Compound::words, Function.identity()));

  /**
   * Two words that are one.
   *
   * @param words with {@code y}
   * @param first whether it is the first of them that may have either letter
   * @param group what is written alike goes by one name
   */
  private record Compound(String words, boolean first, String group) {}

  /** A place where one stands. */
  private record Seen(Compound compound, Word word, String typed) {
    boolean withY() {
      return WITH_Y.indexOf(last(word.small())) >= 0;
    }
  }

  private static Compound compound(List<String> row, String words) {
    boolean each = row.get(1).equals("each");
    return new Compound(words, words.startsWith(row.get(0) + " "), each ? words : row.get(0));
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  @Override
  public Stream<Finding> check(Passages document) {
    Map<String, List<Seen>> groups = new LinkedHashMap<>();
    document.all().stream()
        .map(Word::all)
        .flatMap(LetterStyle::seen)
        .forEach(
            one ->
                groups
                    .computeIfAbsent(one.compound().group(), group -> new ArrayList<>())
                    .add(one));
    return groups.values().stream().flatMap(LetterStyle::mixed);
  }

  private static Stream<Seen> seen(List<Word> words) {
    Stream.Builder<Seen> all = Stream.builder();
    for (int at = 1; at < words.size(); at++) {
      seen(words.get(at - 1), words.get(at)).ifPresent(all);
    }
    return all.build();
  }

  private static Optional<Seen> seen(Word first, Word second) {
    boolean plain =
        first.isSmall() && first.isBefore(second) && first.isPlain() && second.isPlain();
    return plain && (second.isSmall() || second.isLarge())
        ? at(first, second, true).or(() -> at(first, second, false))
        : Optional.empty();
  }

  private static Optional<Seen> at(Word first, Word second, boolean isFirst) {
    String one = isFirst ? withY(first.small()) : first.small();
    String other = isFirst ? second.small() : withY(second.small());
    String typed = first.text() + " " + second.text();
    return Optional.ofNullable(COMPOUNDS.get(one + " " + other))
        .filter(compound -> compound.first() == isFirst)
        .map(compound -> new Seen(compound, isFirst ? first : second, typed));
  }

  private static String withY(String word) {
    return ending(word, WITH_I, WITH_Y);
  }

  private static String ending(String word, String from, String to) {
    int letter = from.indexOf(last(word));
    return letter < 0 ? word : word.substring(0, word.length() - 1) + to.charAt(letter);
  }

  private static Stream<Finding> mixed(List<Seen> group) {
    Map<Boolean, List<Seen>> ways = group.stream().collect(Collectors.partitioningBy(Seen::withY));
    List<Seen> withY = ways.getOrDefault(true, List.of());
    List<Seen> withI = ways.getOrDefault(false, List.of());
    List<Finding> clear = Stream.concat(against(withI, withY), against(withY, withI)).toList();
    return clear.isEmpty() ? oneWord(group) : clear.stream();
  }

  /** The very same word in both ways: the way of fewer places, or the later one, is told. */
  private static Stream<Finding> oneWord(List<Seen> group) {
    Map<String, List<Seen>> words = new LinkedHashMap<>();
    group.forEach(
        one -> words.computeIfAbsent(one.compound().words(), any -> new ArrayList<>()).add(one));
    return words.values().stream().flatMap(LetterStyle::bothWays);
  }

  private static Stream<Finding> bothWays(List<Seen> same) {
    boolean first = same.get(0).withY();
    List<Seen> like = same.stream().filter(one -> one.withY() == first).toList();
    List<Seen> other = same.stream().filter(one -> one.withY() != first).toList();
    boolean few = like.size() < other.size();
    return other.isEmpty()
        ? Stream.empty()
        : Stream.of(few ? finding(like, other, false) : finding(other, like, false));
  }

  /** One finding for each word, where it stands first. */
  private static Stream<Finding> against(List<Seen> few, List<Seen> most) {
    if (few.isEmpty() || most.size() < CLEAR * few.size()) {
      return Stream.empty();
    }
    Map<String, List<Seen>> byWords = new LinkedHashMap<>();
    few.forEach(one -> byWords.computeIfAbsent(one.typed(), words -> new ArrayList<>()).add(one));
    return byWords.values().stream().map(same -> finding(same, most, true));
  }

  private static Finding finding(List<Seen> same, List<Seen> most, boolean certain) {
    Seen one = same.get(0);
    Word there = most.get(0).word();
    String typed = one.word().text();
    String right = one.withY() ? ending(typed, WITH_Y, WITH_I) : ending(typed, WITH_I, WITH_Y);
    String whole =
        one.compound().first()
            ? right + one.typed().substring(typed.length())
            : one.typed().substring(0, one.typed().length() - typed.length()) + right;
    Finding found =
        one.word()
            .finding(
                one.typed(), whole, Integer.toString(same.size()), Integer.toString(most.size()))
            .against(there.passage(), there.from(), there.to());
    return certain ? found.instead(right) : found;
  }
}
