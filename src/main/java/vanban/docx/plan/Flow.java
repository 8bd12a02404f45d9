package vanban.docx.plan;

import java.util.List;

/**
 * What comes of one block of a body, before pages turn.
 *
 * @param kind what it means for the pages
 * @param placed what stands there, one below the other; at least one
 */
record Flow(Kind kind, List<Placed> placed) {
  /** Keeps what is placed from change. */
  Flow {
    placed = List.copyOf(placed);
  }

  /** What a block means for the pages. */
  enum Kind {
    /** A heading: goes with a table for which the paper turns, if that follows. */
    HEADING,
    /** A table for which the paper turns. */
    LYING,
    /** Anything else. */
    OTHER
  }
}
