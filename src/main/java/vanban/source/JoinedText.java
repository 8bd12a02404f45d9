package vanban.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Words put together from pieces that were written in different places: a label of a layout and the
 * author's words behind it.
 */
public final class JoinedText implements Located {
  private final List<Piece> pieces;

  private JoinedText(List<Piece> pieces) {
    this.pieces = List.copyOf(pieces);
  }

  /**
   * One of the pieces.
   *
   * @param length of its words, in chars
   * @param origin where they were written
   */
  public record Piece(int length, Located origin) {}

  /** Words of these pieces, in order; at least one. */
  public static JoinedText of(List<Piece> pieces) {
    List<Piece> flat = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece.origin() instanceof JoinedText joined) {
        flat.addAll(joined.pieces);
      } else {
        flat.add(piece);
      }
    }
    return new JoinedText(flat);
  }

  /** Where the first piece was written. */
  @Override
  public Place place() {
    return pieces.get(0).origin().place();
  }

  /** Where the first of some chars was written, with those that follow it in the same piece. */
  @Override
  public Place place(int from, int to) {
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.length();
      if (from < end) {
        return piece.origin().place(from - start, Math.min(to, end) - start);
      }
      start = end;
    }
    return place();
  }

  /** The pieces in order. */
  public List<Piece> pieces() {
    return pieces;
  }

  @Override
  public List<Place> callers() {
    return pieces.get(0).origin().callers();
  }
}
