package vanban.check.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Tells prose from what a lost code page has left of it. */
public final class Legible {
  private static final Search LOST =
      Search.from(Signs.of("?\uFFFD"), Pattern.compile("(?<=\\s)\\?(?=\\s)|\\uFFFD"));

  private static final int MOST = 3;

  private static final Reading<Boolean> LEGIBLE =
      Reading.of(passage -> LOST.in(passage.value(), found -> Optional.of(true)).count() <= MOST);

  private Legible() {}

  /** Whether a passage can be read: no more than a few of its letters have become {@code ?}. */
  public static boolean is(Passage passage) {
    return LEGIBLE.in(passage);
  }
}
