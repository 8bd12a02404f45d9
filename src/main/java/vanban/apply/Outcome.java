package vanban.apply;

import java.util.List;
import java.util.Optional;
import vanban.source.Edit;
import vanban.source.Place;

/** What comes of one change that a reviewer made. */
public sealed interface Outcome {
  /**
   * It can be made in the sources.
   *
   * @param edits of files, at least one
   * @param expected what the paragraph then says; empty if it is then gone
   */
  record Placed(List<Edit> edits, Optional<String> expected) implements Outcome {
    /** Keeps the list from change. */
    public Placed {
      edits = List.copyOf(edits);
    }
  }

  /**
   * It changes what a figure prints: only a person knows whether the figure is another.
   *
   * @param figure as its author names it
   * @param place where the text names it
   * @param before what it prints
   * @param after what the reviewer wrote
   */
  record OfFigure(String figure, Place place, String before, String after) implements Outcome {}

  /**
   * It cannot be made in the sources.
   *
   * @param why what keeps it from that
   * @param words that were changed, taken away or added
   * @param near where in the sources; empty where nobody knows
   */
  record Left(Why why, String words, Optional<Place> near) implements Outcome {}

  /** What keeps a change from being made. */
  enum Why {
    /** The words come from a layout, a term, or a file of another kind. */
    NOT_TYPED,
    /** They are not found in the sources. */
    NOT_FOUND,
    /** Only their look was changed. */
    LOOK,
    /** A title came, went or moved, or a paragraph where there is no prose. */
    STRUCTURE,
    /** The sources would not say it with the edit. */
    OTHERWISE
  }
}
