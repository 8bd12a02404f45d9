package vanban.docx.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vanban.document.Inline;
import vanban.style.Align;
import vanban.style.Length;
import vanban.style.Style;
import vanban.style.TextStyle;
import vanban.style.Wrap;
import vanban.style.measure.BalancedLines;
import vanban.style.measure.BalancedLines.Broken;
import vanban.style.measure.HeldTogether;
import vanban.style.measure.LineRoom;
import vanban.style.measure.LongestLine;
import vanban.style.measure.MeasuredLine;
import vanban.vietnamese.linebreak.Bond;
import vanban.vietnamese.linebreak.Bonds;

/**
 * Where the lines of a paragraph may not end: the one place that decides it. In the words that are
 * placed, such a space becomes one that does not break, and such a hyphen likewise: a name stays
 * one text whatever its lines are, and has one line where a clerk makes room for it. Only between
 * two bodies that issue together a line is ended, for they might stand in one.
 *
 * @param scope what the paragraph stands in
 * @param style what it looks like
 * @param lead how wide what its first line starts with is
 */
record LineBreaks(Scope scope, Style style, Length lead) {
  private static final char NO_BREAK_SPACE = '\u00A0';
  private static final char NO_BREAK_HYPHEN = '\u2011';

  /** The longest line of some words, as they are broken here. */
  Length longest(List<Inline> words) {
    MeasuredLine line = measured(words);
    Broken places = places(line);
    return LongestLine.of(line.ended(places.ended()), room(), places.held());
  }

  /**
   * The pieces that print some words, with the places at which no line ends.
   *
   * @param pieces in which nothing but these words stands
   */
  List<Piece> apply(List<Inline> words, List<Piece> pieces) {
    boolean plain = style.value(TextStyle.WRAP) == Wrap.NORMAL;
    if (plain && Bonds.in(text(pieces)).isEmpty()) {
      return pieces;
    }
    Broken places = places(measured(words));
    return places.equals(Broken.NOWHERE) ? pieces : new Rewriting(places).all(pieces);
  }

  private Broken places(MeasuredLine line) {
    Wrap wrap = style.value(TextStyle.WRAP);
    if (wrap == Wrap.NEVER && isShort(line)) {
      return Broken.NOWHERE; // LibreOffice prints no-break spaces wider: the line would not fit
    }
    Broken balanced =
        wrap == Wrap.BALANCED ? BalancedLines.of(line, room().others()) : Broken.NOWHERE;
    return balanced.equals(Broken.NOWHERE) ? bonded(line) : balanced;
  }

  private Broken bonded(MeasuredLine line) {
    boolean justified = style.value(TextStyle.ALIGN) == Align.JUSTIFY;
    List<Bond> bonds = Bonds.in(line.text());
    return bonds.isEmpty()
        ? Broken.NOWHERE
        : new Broken(HeldTogether.of(line, bonds, room(), justified), Set.of());
  }

  /** Whether each of its lines has room, wherever its author ends them. */
  private boolean isShort(MeasuredLine line) {
    return LongestLine.unbroken(line).compareTo(room().narrower()) <= 0;
  }

  private MeasuredLine measured(List<Inline> words) {
    return MeasuredLine.of(scope.styles(), style, words);
  }

  private LineRoom room() {
    return LineRoom.of(scope.width(), style, lead);
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
