package vanban.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.LocatedText;

/** Puts words in the place of <code>${…}</code>: the one room that knows this notation. */
public final class Placeholders {
  /** What a placeholder starts with. */
  static final String OPEN = "${";

  private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_-]*";
  private static final String UNIT = "[\\p{L}\\p{M}\\p{N}._/-]+"; // a path, or a part of one
  private static final Pattern EXPRESSION =
      Pattern.compile(NAME + "(?:\\." + NAME + ")*+" + "(?:@" + UNIT + ")?");

  private final NameResolver names;
  private final Diagnostics diagnostics;
  private long filled; // letters
  private boolean full;

  /** Who asks {@code names} what a placeholder stands for. */
  public Placeholders(NameResolver names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /**
   * What a placeholder stands for.
   *
   * @param whole from <code>${</code> up to and with <code>}</code>, which may be missing
   * @return empty if it stands for nothing, which is then among the diagnostics
   */
  Optional<Resolved> resolve(LocatedText whole) {
    int end = whole.value().length() - 1;
    boolean closed = end >= OPEN.length() && whole.value().charAt(end) == '}';
    if (!closed || !EXPRESSION.matcher(whole.value().substring(OPEN.length(), end)).matches()) {
      diagnostics.error(Code.WRONG_TERM, whole.place());
      return Optional.empty();
    }
    return full
        ? Optional.empty()
        : names.resolve(whole.slice(OPEN.length(), end)).filter(words -> hasRoom(words, whole));
  }

  /** A long term that stands many times could make a text that nothing can hold. */
  private boolean hasRoom(Resolved words, LocatedText whole) {
    filled += words.words().length();
    full = filled > ProseLimit.FILLED.most();
    if (full) {
      diagnostics.add(
          Diagnostic.error(Code.SOURCE_LIMIT, whole.place(), ProseLimit.FILLED.shown())
              .variant("filled"));
    }
    return !full;
  }
}
