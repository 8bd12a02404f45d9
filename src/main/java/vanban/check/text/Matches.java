package vanban.check.text;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Goes through what a pattern finds, with the groups by their names. */
public final class Matches {
  private Matches() {}

  /** What becomes of each place where a pattern finds something. */
  public static <T> Stream<T> in(
      Pattern pattern, String text, Function<Matcher, Optional<T>> read) {
    Stream.Builder<T> all = Stream.builder();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      read.apply(matcher).ifPresent(all);
    }
    return all.build();
  }
}
