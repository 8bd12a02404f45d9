package vanban.genre;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often what is repeated a given number of times in a regular expression is repeated at most:
 * {@code (a{3}b){5,7}} has 21, for repeats within one another multiply; {@code a{3}b{7}} has 7, for
 * those side by side do not.
 */
final class NestedRepeats {
  /** What is counted is counted no further than this. */
  private static final long ENOUGH = RulePattern.MAX_REPEATS + 1L;

  private static final Pattern REPEAT = Pattern.compile("\\{(\\d{1,18})(?:,(\\d{0,18}))?\\d*\\}");

  /** Words in which nobody but Java knows what is a bracket, and comments that hide repeats. */
  private static final Pattern HARD_TO_READ = Pattern.compile("\\[\\^?\\]|&&|\\(\\?[a-zA-Z]*x");

  /** What stands for a char, or for several, and has brackets that bracket nothing. */
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:Q(?:.*?\\\\E|.*$)|[pPxNk][{<][^}>]*[}>]|.|$)", Pattern.DOTALL);

  private final Matcher repeats;
  private final Matcher escapes;
  private final Deque<Long> around = new ArrayDeque<>(); // most in each open group
  private long most = 1;
  private long last = 1; // of what a repeat at this place would repeat
  private int classes; // that are open

  private NestedRepeats(String regex) {
    this.repeats = REPEAT.matcher(regex);
    this.escapes = ESCAPE.matcher(regex);
  }

  /** The number for an expression, or one above all that are allowed. */
  static long most(String regex) {
    if (HARD_TO_READ.matcher(regex).find()) {
      return product(regex);
    }
    NestedRepeats count = new NestedRepeats(regex);
    for (int at = 0; at < regex.length(); ) {
      at = count.next(regex.charAt(at), at);
    }
    return count.around.stream().reduce(count.most, Math::max);
  }

  /** All repeats, as if each stood in the next. */
  private static long product(String regex) {
    long product = 1;
    for (Matcher found = REPEAT.matcher(regex); found.find(); ) {
      product = Math.min(ENOUGH, product * count(found));
    }
    return product;
  }

  private static long count(Matcher repeat) {
    String most = repeat.group(2);
    String count = most == null || most.isEmpty() ? repeat.group(1) : most;
    return Math.max(1, Math.min(ENOUGH, Long.parseLong(count)));
  }

  /** Goes over what stands at a place, and says where the next begins. */
  private int next(char c, int at) {
    if (c == '\\' && escapes.find(at)) {
      last = 1;
      return escapes.end();
    }
    if (c == '[' || (c == ']' && classes > 0)) {
      classes += c == '[' ? 1 : -1;
      last = 1;
    } else if (classes == 0 && c == '{' && repeats.region(at, repeats.regionEnd()).lookingAt()) {
      last = Math.min(ENOUGH, last * count(repeats));
      most = Math.max(most, last);
      return repeats.end();
    } else if (classes == 0) {
      outsideClass(c);
    }
    return at + 1;
  }

  private void outsideClass(char c) {
    switch (c) {
      case '(' -> {
        around.push(most);
        most = 1;
        last = 1;
      }
      case ')' -> {
        last = most;
        most = Math.max(most, around.isEmpty() ? 1 : around.pop());
      }
      case '*', '+', '?' -> {} // of the same thing
      default -> last = 1;
    }
  }
}
