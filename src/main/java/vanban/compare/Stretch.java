package vanban.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vanban.compare.align.Edit;
import vanban.compare.align.ReadableEdits;

/**
 * A part of a line that was edited.
 *
 * @param kind what became of it
 * @param text its words: of {@link Kind#REMOVED} as they were, of all others as they are
 */
public record Stretch(Kind kind, String text) {
  /** What becomes of words. */
  public enum Kind {
    /** They stand as before. */
    KEPT,
    /** They are gone. */
    REMOVED,
    /** They are new. */
    ADDED,
    /** They stand as before, and look different. */
    RESTYLED
  }

  /** The parts of a line and the one it has become, in the order in which both read as one. */
  static List<Stretch> between(Line old, Line now) {
    List<Line.Token> before = old.tokens();
    List<Line.Token> after = now.tokens();
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Edit edit : ReadableEdits.between(compared(before), compared(after), Line.Token::isWord)) {
      add(stretches, Kind.KEPT, after.subList(at, edit.nowFrom()));
      addEdit(
          stretches,
          before.subList(edit.oldFrom(), edit.oldTo()),
          after.subList(edit.nowFrom(), edit.nowTo()));
      at = edit.nowTo();
    }
    add(stretches, Kind.KEPT, after.subList(at, after.size()));
    return stretches;
  }

  private static List<Line.Token> compared(List<Line.Token> tokens) {
    return tokens.stream().map(Line.Token::compared).toList();
  }

  private static void addEdit(List<Stretch> stretches, List<Line.Token> old, List<Line.Token> now) {
    if (text(old).equals(text(now))) {
      add(stretches, Kind.RESTYLED, now);
    } else {
      add(stretches, Kind.REMOVED, old);
      add(stretches, Kind.ADDED, now);
    }
  }

  private static void add(List<Stretch> stretches, Kind kind, List<Line.Token> tokens) {
    if (!tokens.isEmpty()) {
      stretches.add(new Stretch(kind, text(tokens)));
    }
  }

  private static String text(List<Line.Token> tokens) {
    return tokens.stream().map(Line.Token::text).collect(Collectors.joining());
  }
}
