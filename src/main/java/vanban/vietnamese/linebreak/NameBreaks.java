package vanban.vietnamese.linebreak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What it costs to end a line at each space of the name of a body. Cheap where a part of the name
 * ends, dear within a word:
 *
 * <pre>{@code
 * SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG
 *   |   |      | |   |
 *  no  no  cheap no  no
 * }</pre>
 *
 * <p>Several bodies that issue together stand with a hyphen between them (HD05 2.1.5): a line ends
 * behind it before it ends anywhere else.
 *
 * @param costs of the spaces, left to right; {@link #NEVER} or more where no line should end
 */
public record NameBreaks(List<Integer> costs) {
  /** The least cost of a space at which no line should end: behind a word that begins a part. */
  public static final int NEVER = 1000;

  /** Within a word: if a line must end where it should not, then elsewhere. */
  private static final int WITHIN_WORD = 3 * NEVER;

  /** Behind the hyphen between two bodies: if any line ends, one ends there. */
  public static final int BETWEEN_BODIES = -1000;

  /** Behind a hyphen between two halves of one name. */
  private static final int BEHIND_HYPHEN = 5;

  private static final int BEHIND_COMMA = 0;

  /** Before a word that begins a part of the name: {@code và}, {@code tỉnh}, {@code uỷ ban}. */
  private static final int BEFORE_PART = 5;

  /** Between two words that are known. */
  private static final int BETWEEN_WORDS = 15;

  /** Between a unit of two syllables and its name: {@code thành phố | Hồ Chí Minh}. */
  private static final int BEHIND_LONG_UNIT = 40;

  /** Between syllables of which nothing is known: they may be one word. */
  private static final int UNKNOWN = 60;

  /** How many syllables behind a unit are its name, as far as nothing else is known of them. */
  private static final int LONGEST_NAME = 4;

  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final Pattern NUMBER = Pattern.compile("[\\dIVXLC]+[\\d.,]*");
  private static final Pattern PROPER = Pattern.compile("\\p{Lu}\\p{Ll}+\\p{Punct}*");
  private static final Pattern HYPHEN = Pattern.compile("[-–]");
  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{1,4}\\.|\\p{Lu}/\\p{Lu}");

  private static final Set<NameWords.Kind> STARTERS =
      Set.of(
          NameWords.Kind.FUNCTION, NameWords.Kind.UNIT, NameWords.Kind.HEAD, NameWords.Kind.BODY);

  /** Keeps the costs from change. */
  public NameBreaks {
    costs = List.copyOf(costs);
  }

  /**
   * The costs of the spaces of a name, those that do not break among them.
   *
   * @param name in letters of any case, with single spaces
   */
  public static NameBreaks of(String name) {
    int[] costs = new Name(List.of(name.split("[ \u00A0]", -1))).costs();
    int space = 0;
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == NO_BREAK_SPACE) {
        costs[space] = WITHIN_WORD;
      }
      space += " \u00A0".indexOf(name.charAt(i)) >= 0 ? 1 : 0;
    }
    return new NameBreaks(Arrays.stream(costs).boxed().toList());
  }

  /**
   * The costs of the spaces of a title: a hyphen in it joins two words, {@code kinh tế - xã hội}.
   */
  public static NameBreaks ofTitle(String title) {
    String[] syllables = title.split("[ \u00A0]", -1);
    List<Integer> costs = new ArrayList<>(of(title).costs());
    for (int i = 0; i < costs.size(); i++) {
      if (HYPHEN.matcher(syllables[i]).matches()) {
        costs.set(i, NEVER);
      }
    }
    return new NameBreaks(costs);
  }

  /** A word of a name, from one syllable to another. */
  private record Word(int start, int end, Optional<NameWords.Kind> kind) {
    boolean is(NameWords.Kind one) {
      return kind.filter(one::equals).isPresent();
    }
  }

  private record Name(List<String> syllables) {
    int[] costs() {
      List<Word> words = words();
      int[] costs = new int[syllables.size() - 1];
      Arrays.fill(costs, WITHIN_WORD);
      for (int i = 0; i + 1 < words.size(); i++) {
        costs[words.get(i).end() - 1] = between(words.get(i), words.get(i + 1));
      }
      named(words, costs);
      return costs;
    }

    private List<Word> words() {
      List<String> keys = syllables.stream().map(NameWords::key).toList();
      List<Word> words = new ArrayList<>();
      for (int start = 0; start < keys.size(); start = words.get(words.size() - 1).end()) {
        Optional<NameWords.Found> found = NameWords.list().at(start, keys);
        int length = found.map(NameWords.Found::length).orElse(1);
        words.add(new Word(start, start + length, found.map(NameWords.Found::kind)));
      }
      return words;
    }

    private int between(Word before, Word after) {
      String last = syllables.get(before.end() - 1);
      String next = syllables.get(after.start());
      if (HYPHEN.matcher(next).matches() || NUMBER.matcher(next).matches()) {
        return NEVER;
      }
      if (HYPHEN.matcher(last).matches()) {
        return startsBody(after) ? BETWEEN_BODIES : BEHIND_HYPHEN;
      }
      if (last.endsWith(",") || last.endsWith(";")) {
        return BEHIND_COMMA;
      }
      boolean stays = before.is(NameWords.Kind.FUNCTION) || before.is(NameWords.Kind.HEAD);
      return stays || ABBREVIATION.matcher(last).matches() ? NEVER : parts(before, after);
    }

    private static boolean startsBody(Word word) {
      return word.is(NameWords.Kind.BODY) || word.is(NameWords.Kind.HEAD);
    }

    private int parts(Word before, Word after) {
      if (before.is(NameWords.Kind.UNIT)) {
        return before.end() - before.start() > 1 ? BEHIND_LONG_UNIT : NEVER;
      }
      if (after.kind().filter(STARTERS::contains).isPresent()) {
        return BEFORE_PART;
      }
      boolean unknown = before.kind().isEmpty() && after.kind().isEmpty();
      if (unknown && isProper(before) && isProper(after)) {
        return WITHIN_WORD;
      }
      return unknown ? UNKNOWN : BETWEEN_WORDS;
    }

    /** Whether a word is written as names are among others: {@code Sông Hậu}. */
    private boolean isProper(Word word) {
      return PROPER.matcher(syllables.get(word.start())).matches();
    }

    /** Keeps together what nothing is known of behind a unit: {@code xã | Tân Phú}. */
    private static void named(List<Word> words, int[] costs) {
      for (int i = 0; i < words.size(); i++) {
        int last = i + 1;
        while (words.get(i).is(NameWords.Kind.UNIT)
            && last < words.size()
            && last <= i + LONGEST_NAME
            && isName(words, last, costs)) {
          int at = words.get(last).start() - 1;
          costs[at] = last == i + 1 ? NEVER : WITHIN_WORD;
          last++;
        }
      }
    }

    private static boolean isName(List<Word> words, int at, int[] costs) {
      return words.get(at).kind().isEmpty() && costs[words.get(at).start() - 1] > BEHIND_COMMA;
    }
  }
}
