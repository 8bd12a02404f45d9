package vanban.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vanban.source.Edit;
import vanban.source.NotUtf8Exception;
import vanban.source.Place;
import vanban.source.SourceFile;

/**
 * Something an author can mend.
 *
 * <pre>{@code
 * Diagnostic.error(Code.UNKNOWN_KEY, place, "tilte").didYouMean("title")
 * }</pre>
 *
 * @param id which of all things that can be wrong it is
 * @param severity how bad it is
 * @param message what it says
 * @param place where; empty only where no file is at fault
 * @param hints what may help
 * @param mends after each of which it is not wrong any more, if it is certain what was meant
 */
public record Diagnostic(
    DiagnosticId id,
    Severity severity,
    Message message,
    Optional<Place> place,
    List<Hint> hints,
    List<Mend> mends) {
  private static final String DID_YOU_MEAN = "did-you-mean";

  /** What names are made of. */
  private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_-]";

  /** Keeps the lists from change. */
  public Diagnostic {
    hints = List.copyOf(hints);
    mends = List.copyOf(mends);
  }

  /** An error at a place; the message's key is the code. */
  public static Diagnostic error(Code code, Place place, String... arguments) {
    return error(code, Optional.of(place), List.of(arguments));
  }

  /** An error that no place in a file is to blame for. */
  public static Diagnostic error(Code code, String... arguments) {
    return error(code, Optional.empty(), List.of(arguments));
  }

  /** What is said of a file that cannot be read as text. */
  public static Diagnostic notUtf8(NotUtf8Exception unreadable) {
    Place place = unreadable.place();
    return unreadable
        .format()
        .map(format -> error(Code.NOT_UTF8, place, format.title()).variant("format"))
        .orElseGet(
            () ->
                hasTwoBytesForALetter(place.file())
                    ? error(Code.NOT_UTF8, place).variant("utf16")
                    : error(Code.NOT_UTF8, place));
  }

  private static boolean hasTwoBytesForALetter(SourceFile file) {
    return file.text().indexOf('\0') >= 0;
  }

  private static Diagnostic error(Code code, Optional<Place> place, List<String> arguments) {
    Message message = new Message(code.id(), arguments);
    DiagnosticId id = DiagnosticId.of(code);
    return new Diagnostic(id, Severity.ERROR, message, place, List.of(), List.of());
  }

  /** Which kind it is. */
  public Code code() {
    return id.code();
  }

  /** The same, found by a rule of a layout. */
  public Diagnostic ofRule(String rule) {
    DiagnosticId own = new DiagnosticId(code(), Optional.of(rule));
    return new Diagnostic(own, severity, message, place, hints, mends);
  }

  /** The same as something to look at, which keeps nothing from being written. */
  public Diagnostic asWarning() {
    return new Diagnostic(id, Severity.WARNING, message, place, hints, mends);
  }

  /** The same as something that must be mended first. */
  public Diagnostic asError() {
    return new Diagnostic(id, Severity.ERROR, message, place, hints, mends);
  }

  /** The same with a message of its own: key {@code code.variant} of the bundles. */
  public Diagnostic variant(String variant) {
    Message own = new Message(code().id() + "." + variant, message.arguments());
    return new Diagnostic(id, severity, own, place, hints, mends);
  }

  /** The same with one more hint: key {@code hint.key} of the bundles. */
  public Diagnostic hint(String key, String... arguments) {
    return with(new Hint(new Message("hint." + key, List.of(arguments)), Optional.empty()));
  }

  /** The same with one more hint that speaks of another place. */
  public Diagnostic hintAt(Place other, String key, String... arguments) {
    return with(new Hint(new Message("hint." + key, List.of(arguments)), Optional.of(other)));
  }

  private Diagnostic with(Hint hint) {
    List<Hint> more = new ArrayList<>(hints);
    more.add(hint);
    return new Diagnostic(id, severity, message, place, more, mends);
  }

  /**
   * The same, with the word that was probably meant; if the word it is about, the first argument of
   * its message, stands once at its place, the mend is to put that word there.
   */
  public Diagnostic didYouMean(String meant) {
    return didYouMean(message.arguments().get(0), meant);
  }

  /** The same, with the word that was meant for certain. */
  public Diagnostic means(String meant) {
    return hint(DID_YOU_MEAN, meant).replacing(message.arguments().get(0), meant);
  }

  /** The same, with the word that was probably meant for the one at its place. */
  public Diagnostic didYouMean(String typed, String meant) {
    Diagnostic hinted = hint(DID_YOU_MEAN, meant);
    return Nearest.isCertain(typed, meant) ? hinted.replacing(typed, meant) : hinted;
  }

  /** The same, with the word that was probably meant, and where that is declared. */
  public Diagnostic didYouMeanAt(Place declared, String meant) {
    return hintAt(declared, DID_YOU_MEAN, meant).replacing(message.arguments().get(0), meant);
  }

  /**
   * The same, with a word that may have been meant, which is not certain enough to put it there.
   */
  public Diagnostic mayMean(String meant) {
    return hint(DID_YOU_MEAN, meant);
  }

  /** The same, with a word that may have been meant, and where that is declared. */
  public Diagnostic mayMeanAt(Place declared, String meant) {
    return hintAt(declared, DID_YOU_MEAN, meant);
  }

  /**
   * The same, with the name of its author's choice that was probably meant, and where that is
   * declared. What was meant may also be gone, so only a slip of one letter is mended.
   */
  public Diagnostic didYouMeanName(Place declared, String meant) {
    return meant.matches(LETTER + "+") && Nearest.isSlip(message.arguments().get(0), meant)
        ? didYouMeanAt(declared, meant)
        : mayMeanAt(declared, meant);
  }

  private Diagnostic replacing(String typed, String meant) {
    return place
        .flatMap(where -> only(typed, where))
        .map(where -> mend(new Edit(where, meant)))
        .orElse(this);
  }

  /** Where a word stands in a place, if it stands there once. */
  private static Optional<Place> only(String word, Place place) {
    List<MatchResult> found = wholeWord(word).matcher(place.text()).results().toList();
    return found.size() == 1
        ? found.stream().map(one -> at(place, one.start(), one.end())).findFirst()
        : Optional.empty();
  }

  private static Place at(Place place, int from, int to) {
    return new Place(place.file(), place.start() + from, place.start() + to);
  }

  private static Pattern wholeWord(String word) {
    return Pattern.compile("(?<!" + LETTER + ")" + Pattern.quote(word) + "(?!" + LETTER + ")");
  }

  /** The same with one more mend: other words at a place. */
  public Diagnostic mend(Edit edit) {
    return mend(Mend.of(edit));
  }

  /** The same with one more mend. */
  public Diagnostic mend(Mend mend) {
    List<Mend> more = new ArrayList<>(mends);
    more.add(mend);
    return new Diagnostic(id, severity, message, place, hints, more);
  }
}
