package vanban.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.source.Place;

/**
 * Something an author can mend.
 *
 * <pre>{@code
 * Diagnostic.error(Code.UNKNOWN_KEY, place, "tilte").hint("did-you-mean", "title")
 * }</pre>
 *
 * @param code which kind it is
 * @param severity how bad it is
 * @param message what it says
 * @param place where; empty only where no file is at fault
 * @param hints what may help
 */
public record Diagnostic(
    Code code, Severity severity, Message message, Optional<Place> place, List<Hint> hints) {
  /** Keeps the hints from change. */
  public Diagnostic {
    hints = List.copyOf(hints);
  }

  /** An error at a place; the message's key is the code. */
  public static Diagnostic error(Code code, Place place, String... arguments) {
    Message message = new Message(code.id(), List.of(arguments));
    return new Diagnostic(code, Severity.ERROR, message, Optional.of(place), List.of());
  }

  /** An error that no place in a file is to blame for. */
  public static Diagnostic error(Code code, String... arguments) {
    Message message = new Message(code.id(), List.of(arguments));
    return new Diagnostic(code, Severity.ERROR, message, Optional.empty(), List.of());
  }

  /** The same as something to look at, which keeps nothing from being written. */
  public Diagnostic asWarning() {
    return new Diagnostic(code, Severity.WARNING, message, place, hints);
  }

  /** The same with a message of its own: key {@code code.variant} of the bundles. */
  public Diagnostic variant(String variant) {
    Message own = new Message(code.id() + "." + variant, message.arguments());
    return new Diagnostic(code, severity, own, place, hints);
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
    return new Diagnostic(code, severity, message, place, more);
  }
}
