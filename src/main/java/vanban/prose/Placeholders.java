package vanban.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/** Puts words in the place of <code>${…}</code>: the one room that knows this notation. */
public final class Placeholders {
  /** What a placeholder starts with. */
  static final String OPEN = "${";

  private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_-]*";
  private static final String UNIT = "[\\p{L}\\p{M}\\p{N}._/-]+"; // a path, or a part of one
  private static final Pattern EXPRESSION =
      Pattern.compile(NAME + "(?:\\." + NAME + ")*+" + "(?:@" + UNIT + ")?(?::[^{}]*)?");

  private static final Pattern SPACED =
      Pattern.compile("\\s*" + NAME + "(?:[\\s.]+" + NAME + ")*\\s*");

  private final NameResolver names;
  private final Diagnostics diagnostics;
  private long filled; // letters
  private boolean full;

  /** Who asks {@code names} what a placeholder stands for. */
  public Placeholders(NameResolver names, Diagnostics diagnostics) {
    this.names = names;
    this.diagnostics = diagnostics;
  }

  /** Whether a name, with what may stand behind it, is that of something to be filled in. */
  boolean isKnown(String expression) {
    return names.isKnown(expression);
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
      diagnostics.add(
          closed ? wrong(whole.slice(OPEN.length(), end), whole.place()) : wrong(whole));
      return Optional.empty();
    }
    return full
        ? Optional.empty()
        : names.resolve(whole.slice(OPEN.length(), end)).filter(words -> hasRoom(words, whole));
  }

  private static Diagnostic wrong(LocatedText whole) {
    return Diagnostic.error(Code.WRONG_TERM, whole.place());
  }

  /** What is said of a name that is none; one with spaces may be known without them. */
  private Diagnostic wrong(LocatedText name, Place whole) {
    if (!SPACED.matcher(name.value()).matches()) {
      return Diagnostic.error(Code.WRONG_TERM, whole);
    }
    Diagnostic found = Diagnostic.error(Code.WRONG_TERM, name.place(), name.value());
    return Stream.of("_", "-", "")
        .map(by -> name.value().strip().replaceAll("\\s+", by))
        .filter(this::isKnown)
        .findFirst()
        .map(meant -> found.hint("write", OPEN + meant + "}").mend(new Edit(name.place(), meant)))
        .orElse(found)
        .variant("space");
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
