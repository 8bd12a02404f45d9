package vanban.compare;

import java.util.List;
import vanban.compare.LineReader.References;
import vanban.compare.PieceReader.Grain;
import vanban.compare.align.Aligner;
import vanban.compare.align.Match;
import vanban.compare.align.Traits;
import vanban.document.Document;

/**
 * What is different between two versions of a document, piece by piece. What only got another
 * number is the same.
 *
 * @param changes all pieces, also those that are the same, in the order in which both documents
 *     read as one
 */
public record Comparison(List<Change> changes) {
  private static final Traits<Piece> PIECES = new Traits<>(Piece::id, Piece::content, Piece::words);

  /** Keeps the list from change. */
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** The differences of two documents that know what their references refer to. */
  public static Comparison between(Document old, Document now) {
    return between(old, now, References.BY_TARGET);
  }

  /** The differences of two documents at least one of which was read from a Word file. */
  public static Comparison ofWords(Document old, Document now) {
    return between(old, now, References.BY_WORDS);
  }

  private static Comparison between(Document old, Document now, References references) {
    return between(
        PieceReader.read(old, references, Grain.ROWS),
        PieceReader.read(now, references, Grain.ROWS));
  }

  /**
   * The paragraphs of a document as a Word file has them, those of cells and notes too: what {@link
   * #between(List, List)} compares.
   */
  public static List<Piece> paragraphs(Document document) {
    return PieceReader.read(document, References.BY_WORDS, Grain.PARAGRAPHS);
  }

  /** The differences of two documents that were read into pieces. */
  public static Comparison between(List<Piece> before, List<Piece> after) {
    return new Comparison(
        new Aligner<>(PIECES)
            .align(before, after).stream().map(match -> change(match, before, after)).toList());
  }

  private static Change change(Match match, List<Piece> before, List<Piece> after) {
    if (match instanceof Match.Kept kept) {
      return kept(before.get(kept.old()), after.get(kept.now()));
    }
    if (match instanceof Match.Removed removed) {
      return new Change.Removed(before.get(removed.old()));
    }
    if (match instanceof Match.Added added) {
      return new Change.Added(after.get(added.now()));
    }
    if (match instanceof Match.MovedAway away) {
      return new Change.MovedAway(before.get(away.old()), after.get(away.now()));
    }
    Match.MovedHere here = (Match.MovedHere) match;
    return Change.MovedHere.of(before.get(here.old()), after.get(here.now()));
  }

  private static Change kept(Piece old, Piece now) {
    return old.content().equals(now.content())
        ? new Change.Same(old, now)
        : Change.Edited.of(old, now);
  }

  /** Whether both say the same. */
  public boolean isSame() {
    return changes.stream().allMatch(Change.Same.class::isInstance);
  }
}
