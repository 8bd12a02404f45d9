package vanban.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the headings of one level are numbered: literal text around counters, as an author writes it.
 *
 * <ul>
 *   <li>{@code I.} counts I., II., III.
 *   <li>{@code 1.1.} goes on from the number of the level above: 1.1., 1.2.; its last counter is
 *       the level's own
 *   <li>{@code a)} counts a), b), c), d), đ) as Vietnamese texts do, {@code a-z)} as others
 *   <li>{@code Phần I} counts Phần I, Phần II; a word of two letters or more never counts
 *   <li>{@code Phần thứ nhất} counts Phần thứ nhất, Phần thứ hai
 *   <li>{@code Phụ lục} counts nothing and is printed as it is
 * </ul>
 *
 * @param text the pattern as written
 * @param prefix the literal text before the first counter ({@code "Phần "}, {@code "("}, or empty)
 * @param counters one per level, the level's own last; empty when nothing counts
 * @param separator the text between two counters ({@code "."}), empty with fewer than two
 * @param suffix the literal text after the last counter ({@code "."}, {@code ")"}, or empty)
 */
public record NumberPattern(
    String text, String prefix, List<Counter> counters, String separator, String suffix) {

  private static final String COUNTER =
      "(?<![\\p{L}\\p{M}\\p{N}])(?:A-Z|a-z|thứ nhất|[Ii1Aa])(?![\\p{L}\\p{M}\\p{N}])";
  private static final Pattern COUNTERS = Pattern.compile(COUNTER);
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]+\\.?");
  private static final Pattern WORD =
      Pattern.compile("^(\\p{L}{2,}(?: \\p{L}{2,}+(?= |$))*+)(?: |$)");

  /** Keeps the counters from change. */
  public NumberPattern {
    counters = List.copyOf(counters);
  }

  /**
   * Reads a pattern. Any text is one; a text without a counter counts nothing.
   *
   * @param text as the author wrote it, such as {@code "1.1."}
   */
  public static NumberPattern of(String text) {
    Matcher matcher = COUNTERS.matcher(text);
    List<Counter> counters = new ArrayList<>();
    String separator = "";
    int first = text.length();
    int end = text.length();
    while (matcher.find()) {
      if (counters.isEmpty()) {
        first = matcher.start();
      } else {
        separator = text.substring(end, matcher.start());
      }
      counters.add(Counter.of(matcher.group()).orElseThrow());
      end = matcher.end();
    }
    return new NumberPattern(
        text, text.substring(0, first), counters, separator, text.substring(end));
  }

  /** Whether a number comes out of it: {@code "I."} counts, {@code "Phụ lục"} does not. */
  public boolean counts() {
    return !counters.isEmpty();
  }

  /** How many levels stand in the number, the level's own included: 2 for {@code 1.1.}. */
  public int levels() {
    return counters.size();
  }

  /** The word a number starts with, if it starts with one: {@code "Phần"} of {@code "Phần I"}. */
  public Optional<String> word() {
    Matcher matcher = WORD.matcher(counts() ? prefix : text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /**
   * Writes a number: {@code NumberPattern.of("1.1.").label(List.of(2, 1))} is {@code "2.1."}.
   *
   * @param values one per counter, the level's own last
   */
  public String label(List<Integer> values) {
    if (values.size() != counters.size()) {
      throw new IllegalArgumentException(text + " takes " + counters.size() + " values");
    }
    StringBuilder out = new StringBuilder(prefix);
    for (int i = 0; i < values.size(); i++) {
      out.append(i == 0 ? "" : separator).append(counters.get(i).write(values.get(i)));
    }
    return out.append(suffix).toString();
  }

  /** The counter of the level's own number; empty when nothing counts. */
  public Optional<Counter> own() {
    return counters.isEmpty() ? Optional.empty() : Optional.of(counters.get(levels() - 1));
  }

  /**
   * The signs that close the number and that references leave out, {@code ")"} of {@code a)},
   * {@code "-"} of {@code I-}; empty where there are none but stops, or a bracket opens it, too.
   */
  public String closing() {
    boolean signs = SIGNS.matcher(suffix).matches();
    return signs && prefix.indexOf('(') < 0 ? suffix : "";
  }

  /** The same pattern without the signs that close its numbers; its text stays. */
  public NumberPattern open() {
    String rest = closing().isEmpty() ? suffix : "";
    return new NumberPattern(text, prefix, counters, separator, rest);
  }

  @Override
  public String toString() {
    return text;
  }
}
