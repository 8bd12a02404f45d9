package vanban.docx.redline.text;

import java.util.Optional;

/**
 * A token as it stands in the paragraph that is written.
 *
 * @param state what became of it
 * @param token of the new file where it has it, else of the old one
 * @param before the run it stood in before, if that looked otherwise
 */
public record Spot(State state, Token token, Optional<Run> before) {
  /** What became of a token. */
  public enum State {
    /** It is in both files. */
    KEPT("", false),
    /** It is in the old file alone. */
    DELETED("del", true),
    /** It is in the new file alone. */
    INSERTED("ins", false),
    /** Its paragraph stands elsewhere in the new file. */
    MOVED_AWAY("moveFrom", true),
    /** Its paragraph stood elsewhere in the old file. */
    MOVED_HERE("moveTo", false);

    private final String local;
    private final boolean old;

    State(String local, boolean old) {
      this.local = local;
      this.old = old;
    }

    /** The name of the element that says so. */
    String local() {
      return local;
    }

    /** Whether the token is one of the old file. */
    boolean old() {
      return old;
    }
  }

  /** A token that nothing happened to but its state. */
  public static Spot of(State state, Token token) {
    return new Spot(state, token, Optional.empty());
  }
}
