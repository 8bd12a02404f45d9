package vanban.check.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.check.text.Check;
import vanban.check.text.Finding;
import vanban.check.text.Passage;

/**
 * Many words typed twice, the second time right behind the first: {@code khen 20 tập thể và 38 cá
 * nhân có thành tích, khen 20 tập thể và 38 cá nhân có thành tích}.
 */
final class RepeatedClause implements Check.OfPassage {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** Fewer may be said again on purpose. */
  private static final int LEAST = 8;

  /** Clauses are no longer; it bounds what is compared. */
  private static final int MOST = 80;

  private static final int SHOWN = 5;
  private static final String AND = "và";

  /** A word in small letters, and its offsets. */
  private record Word(String small, int from, int to) {}

  @Override
  public Stream<Finding> check(Passage passage) {
    List<Word> words = words(passage.value());
    List<String> small = words.stream().map(Word::small).toList();
    Map<List<String>, Integer> last = new HashMap<>();
    List<Finding> all = new ArrayList<>();
    for (int at = 0; at + LEAST <= words.size(); at++) {
      Integer before = last.put(small.subList(at, at + LEAST), at);
      if (before != null && isTwice(words, before, at)) {
        all.add(finding(passage, words, before, at));
        at += length(words, before, at) - 1;
      }
    }
    return all.stream();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(new Word(word.group().toLowerCase(Locale.ROOT), word.start(), word.end()));
    }
    return words;
  }

  private static List<String> small(List<Word> words, int from, int to) {
    return words.subList(from, to).stream().map(Word::small).toList();
  }

  /** Whether all words from one to the next stand there again. */
  private static boolean isTwice(List<Word> words, int first, int second) {
    int many = length(words, first, second);
    return many >= LEAST
        && many <= MOST
        && second + many <= words.size()
        && small(words, first, first + many).equals(small(words, second, second + many));
  }

  /** How many words stand between the two, but for an {@code và} that joins them. */
  private static int length(List<Word> words, int first, int second) {
    boolean joined = words.get(second - 1).small().equals(AND);
    return second - first - (joined ? 1 : 0);
  }

  private static Finding finding(Passage passage, List<Word> words, int first, int second) {
    int many = length(words, first, second);
    int to = words.get(second + many - 1).to();
    String start =
        passage.value().substring(words.get(second).from(), words.get(second + SHOWN - 1).to());
    return Finding.of(passage, words.get(second).from(), to, start + "…")
        .against(passage, words.get(first).from(), words.get(first + many - 1).to());
  }
}
