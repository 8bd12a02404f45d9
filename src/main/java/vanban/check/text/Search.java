package vanban.check.text;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of which is known with what signs all that it finds begins, or which it cannot do
 * without. It finds what it would find anyway, but is tried only there: most rules look for a
 * number, a mark or one of a few words, and most letters of a text are none of these.
 */
public final class Search {
  private final Pattern pattern;
  private final Optional<Signs> first;
  private final Optional<Signs> needed;

  private Search(Pattern pattern, Optional<Signs> first, Optional<Signs> needed) {
    this.pattern = pattern;
    this.first = first;
    this.needed = needed;
  }

  /** One for a pattern that may find something anywhere. */
  public static Search anywhere(Pattern pattern) {
    return new Search(pattern, Optional.empty(), Optional.empty());
  }

  /**
   * One for a pattern.
   *
   * @param first the signs with one of which all that it finds begins
   */
  public static Search from(Signs first, Pattern pattern) {
    return new Search(pattern, Optional.of(first), Optional.empty());
  }

  /** The same that finds nothing in a text where none of some signs stands. */
  public Search needing(Signs signs) {
    return new Search(pattern, first, Optional.of(signs));
  }

  /** Whether it finds anything in a text. */
  public boolean isIn(String text) {
    return !isVain(text) && find(matcher(text), text, 0);
  }

  /** Reads each place where it finds something. */
  public void each(String text, Consumer<Matcher> read) {
    if (isVain(text)) {
      return;
    }
    Matcher matcher = matcher(text);
    int from = 0;
    while (find(matcher, text, from)) {
      from = Math.max(matcher.end(), matcher.start() + 1);
      read.accept(matcher);
    }
  }

  /** What becomes of each place where it finds something. */
  public <T> Stream<T> in(String text, Function<Matcher, Optional<T>> read) {
    Stream.Builder<T> all = Stream.builder();
    each(text, found -> read.apply(found).ifPresent(all));
    return all.build();
  }

  private boolean isVain(String text) {
    return needed.isPresent() && !needed.get().in(text);
  }

  /** One that sees what stands before the place where it is tried. */
  private Matcher matcher(String text) {
    return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private boolean find(Matcher matcher, String text, int from) {
    return first.isPresent()
        ? find(matcher, text, from, first.get())
        : from <= text.length() && matcher.find(from);
  }

  private static boolean find(Matcher matcher, String text, int from, Signs first) {
    for (int at = first.next(text, from); at < text.length(); at = first.next(text, at + 1)) {
      if (matcher.region(at, text.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
