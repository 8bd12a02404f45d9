package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vanban.document.Inline;
import vanban.style.Length;
import vanban.style.measure.BalancedLines.Broken;
import vanban.style.measure.LineEnds;
import vanban.style.measure.MeasuredLine;

/**
 * Writes into placed words where the lines of a paragraph may not end: such a space becomes one
 * that does not break, and such a hyphen likewise.
 *
 * @param ends decides where that is
 */
record LineBreaks(LineEnds ends) {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NO_BREAK_HYPHEN = '\u2011';

  /** The longest line of some words, as they are broken here. */
  Length longest(List<Inline> words) {
    return ends.longest(words);
  }

  /**
   * The pieces that print some words, with the places at which no line ends.
   *
   * @param pieces in which nothing but these words stands
   */
  List<Piece> apply(List<Inline> words, List<Piece> pieces) {
    Broken places = ends.places(words, text(pieces));
    return places.equals(Broken.NOWHERE) ? pieces : new Rewriting(places).all(pieces);
  }

  /** What pieces print, as {@link MeasuredLine#text} has it. */
  private static String text(List<Piece> pieces) {
    return pieces.stream().flatMap(Piece::flat).map(LineBreaks::text).collect(Collectors.joining());
  }

  private static String text(Piece piece) {
    if (piece instanceof Piece.Words words) {
      return words.text();
    }
    if (piece instanceof Piece.Reference reference) {
      return reference.cited();
    }
    return piece instanceof Piece.Break ? String.valueOf(MeasuredLine.BREAK) : "";
  }

  /** Walks through pieces and knows how far in the text it is. */
  private static final class Rewriting {
    private final Broken places;
    private int at;

    Rewriting(Broken places) {
      this.places = places;
    }

    List<Piece> all(List<Piece> pieces) {
      List<Piece> rewritten = new ArrayList<>();
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Group group) {
          rewritten.add(group.around(all(group.pieces())));
        } else {
          rewritten.addAll(piece instanceof Piece.Words words ? words(words) : List.of(piece));
          at += text(piece).length();
        }
      }
      return List.copyOf(rewritten);
    }

    private List<Piece> words(Piece.Words words) {
      List<Piece> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < words.text().length(); i++) {
        if (places.ended().contains(at + i)) {
          lines.add(new Piece.Words(line.toString(), words.style()));
          lines.add(new Piece.Break(words.style()));
          line.setLength(0);
        } else {
          line.append(held(words.text().charAt(i), at + i));
        }
      }
      lines.add(new Piece.Words(line.toString(), words.style()));
      lines.removeIf(piece -> piece instanceof Piece.Words some && some.text().isEmpty());
      return lines;
    }

    private char held(char c, int place) {
      if (!places.held().contains(place)) {
        return c;
      }
      return c == '-' ? NO_BREAK_HYPHEN : NO_BREAK_SPACE;
    }
  }
}
