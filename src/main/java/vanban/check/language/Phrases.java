package vanban.check.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vanban.check.text.Rows;

/**
 * Three syllables that stand together: those of the phrases of {@code phrases.txt}. What is missing
 * among three of them follows from the other two.
 */
final class Phrases {
  /** How many stand together. */
  static final int SIZE = 3;

  private static final long MANY = 2;

  /** Those of the resource. */
  static final Phrases KNOWN = read();

  /** Two keys side by side that stand in several phrases: words that offices use every day. */
  static final Set<String> OFTEN = often();

  /** For each place among the three: under the two others, in their order, what stands there. */
  private final List<Map<String, Map<String, Map<String, Known>>>> missing =
      List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());

  private final Set<String> four = new HashSet<>();

  /**
   * What stands somewhere in a phrase.
   *
   * @param right the syllable, as the phrase writes it
   * @param phrase all of it
   */
  record Known(String right, String phrase) {}

  private Phrases() {}

  private static Phrases read() {
    Phrases phrases = new Phrases();
    Rows.lines(Phrases.class, "phrases.txt").stream()
        .flatMap(line -> Stream.of(line.split("; ?")))
        .forEach(phrases::add);
    return phrases;
  }

  private static Set<String> often() {
    Map<String, Long> pairs =
        Rows.lines(Phrases.class, "phrases.txt").stream()
            .flatMap(line -> Stream.of(line.split("; ?")))
            .map(phrase -> Stream.of(phrase.split(" ")).map(Pairs::key).toList())
            .flatMap(
                keys ->
                    IntStream.range(1, keys.size())
                        .mapToObj(at -> keys.get(at - 1) + " " + keys.get(at)))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return pairs.entrySet().stream()
        .filter(pair -> pair.getValue() >= MANY)
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  private void add(String phrase) {
    String[] words = phrase.split(" ");
    for (int at = 0; at + SIZE <= words.length; at++) {
      for (int place = 0; place < SIZE; place++) {
        add(words, at, place, phrase);
      }
      if (at + SIZE < words.length) {
        four.add(joined(Stream.of(words).skip(at).limit(SIZE + 1L).map(Pairs::key).toList()));
      }
    }
  }

  private void add(String[] words, int from, int place, String phrase) {
    String one = Pairs.key(words[from + (place == 0 ? 1 : 0)]);
    String other = Pairs.key(words[from + (place == 2 ? 1 : 2)]);
    String right = words[from + place];
    missing
        .get(place)
        .computeIfAbsent(one, key -> new HashMap<>())
        .computeIfAbsent(other, key -> new HashMap<>())
        .putIfAbsent(Pairs.key(right), new Known(right, phrase));
  }

  /** What may stand at a place among three, by its key, where the two others stand. */
  Map<String, Known> at(int place, String one, String other) {
    Map<String, Map<String, Known>> others = missing.get(place).get(one);
    return others == null ? Map.of() : others.getOrDefault(other, Map.of());
  }

  /** Whether three keys stand together. */
  boolean has(String one, String two, String three) {
    return at(0, two, three).containsKey(one);
  }

  /** Whether four keys stand together. */
  boolean has(List<String> keys) {
    return four.contains(joined(keys));
  }

  private static String joined(List<String> keys) {
    return String.join(" ", keys);
  }

  /**
   * What is one slip away from a key that stands where others do; empty if there is not just one.
   */
  static Optional<Known> near(String typed, Map<String, Known> all) {
    if (all.isEmpty() || all.containsKey(typed)) {
      return Optional.empty();
    }
    List<String> near = all.keySet().stream().filter(one -> OneSlip.between(typed, one)).toList();
    return near.size() == 1 ? Optional.ofNullable(all.get(near.get(0))) : Optional.empty();
  }
}
