package vanban.check.text;

import java.util.regex.Pattern;

/** Tells prose from what a lost code page has left of it. */
public final class Legible {
  private static final Pattern LOST = Pattern.compile("(?<=\\s)\\?(?=\\s)|\\uFFFD");
  private static final int MOST = 3;

  private Legible() {}

  /** Whether a passage can be read: no more than a few of its letters have become {@code ?}. */
  public static boolean is(Passage passage) {
    return LOST.matcher(passage.value()).results().limit(MOST + 1L).count() <= MOST;
  }
}
