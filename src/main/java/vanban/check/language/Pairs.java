package vanban.check.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanban.check.text.Rows;
import vanban.vietnamese.Syllable;

/**
 * Syllables that are known to stand side by side: those of {@code pairs.txt}. How their tone marks
 * are placed, and whether {@code i} or {@code y} is written, is all one.
 */
final class Pairs {
  /** Those of the resource. */
  static final Pairs KNOWN = read("pairs.txt");

  /**
   * Two words side by side, or one alone, that are often written for others, with what is right.
   */
  static final Map<String, String> SLIPS = slips();

  private static final String ENDS_IN_I = "h k l m s t qu";

  private final Map<String, Set<String>> after = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();

  /** None yet. */
  Pairs() {}

  private static Pairs read(String name) {
    Pairs pairs = new Pairs();
    Rows.lines(Pairs.class, name).forEach(pairs::add);
    return pairs;
  }

  private void add(String line) {
    String[] parts = line.split(": ", 2);
    List.of(parts[1].split(" ")).forEach(second -> add(key(parts[0]), key(second)));
  }

  /** Takes in that two keys stand side by side. */
  void add(String first, String second) {
    after.computeIfAbsent(first, one -> new HashSet<>()).add(second);
    before.computeIfAbsent(second, one -> new HashSet<>()).add(first);
  }

  /** What is one for all ways to write a syllable. */
  static String key(String small) {
    return Syllable.of(small).map(Pairs::key).orElse(small);
  }

  private static String key(Syllable syllable) {
    String old = syllable.marked();
    boolean open = syllable.rhyme().equals("i") && !syllable.onset().isEmpty();
    if (!open || !List.of(ENDS_IN_I.split(" ")).contains(syllable.onset())) {
      return old;
    }
    int last = old.length() - 1;
    return old.substring(0, last) + "ỳýỹỷỵy".charAt("ìíĩỉịi".indexOf(old.charAt(last)));
  }

  /** Whether two keys are known side by side. */
  boolean has(String first, String second) {
    return after(first).contains(second);
  }

  /** Whether a key is part of any pair. */
  boolean holds(String key) {
    return after.containsKey(key) || before.containsKey(key);
  }

  private static Map<String, String> slips() {
    return Rows.lines(Pairs.class, "slips.txt").stream()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toUnmodifiableMap(parts -> keys(parts[0]), parts -> parts[1]));
  }

  /** The words of a table beside this one, each by its key. */
  static Set<String> keysOf(String name) {
    return Rows.lines(Pairs.class, name).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .map(Pairs::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String keys(String words) {
    return Stream.of(words.split(" ")).map(Pairs::key).collect(Collectors.joining(" "));
  }

  /** What stands before a key, or behind it. */
  Set<String> beside(String key, boolean before) {
    return before ? before(key) : after(key);
  }

  /** What is known behind a key. */
  Set<String> after(String first) {
    return after.getOrDefault(first, Set.of());
  }

  /** What is known before a key. */
  Set<String> before(String second) {
    return before.getOrDefault(second, Set.of());
  }
}
