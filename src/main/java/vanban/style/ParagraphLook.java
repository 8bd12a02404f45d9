package vanban.style;

import java.util.Optional;

/**
 * How a paragraph stands. What is empty is as the document has it: at the left, without indents and
 * distances, single lines.
 *
 * @param align where its lines stand
 * @param firstLine how far the first line is indented from the others
 * @param hanging how far the first line starts to the left of the others, which {@code left}
 *     indents; wins over {@code firstLine}
 * @param left how far all lines are indented on the left
 * @param right how far all lines are indented on the right
 * @param spaceBefore distance to what stands above
 * @param spaceAfter distance to what stands below
 * @param line how far its lines stand apart
 * @param keepWithNext whether it stays on the page of what follows
 * @param keepTogether whether all its lines stay on one page
 * @param frame where on the page it stands, if not in the run of the text
 */
public record ParagraphLook(
    Optional<Align> align,
    Optional<Length> firstLine,
    Optional<Length> hanging,
    Optional<Length> left,
    Optional<Length> right,
    Optional<Length> spaceBefore,
    Optional<Length> spaceAfter,
    Optional<LineSpacing> line,
    Optional<Boolean> keepWithNext,
    Optional<Boolean> keepTogether,
    Optional<Frame> frame) {

  /** Says nothing. */
  public static final ParagraphLook PLAIN =
      new ParagraphLook(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** This look where it says something, {@code base} where it says nothing. */
  public ParagraphLook over(ParagraphLook base) {
    return new ParagraphLook(
        align.or(base::align),
        firstLine.or(base::firstLine),
        hanging.or(base::hanging),
        left.or(base::left),
        right.or(base::right),
        spaceBefore.or(base::spaceBefore),
        spaceAfter.or(base::spaceAfter),
        line.or(base::line),
        keepWithNext.or(base::keepWithNext),
        keepTogether.or(base::keepTogether),
        frame.or(base::frame));
  }

  /** The same look with its lines elsewhere. */
  public ParagraphLook aligned(Align other) {
    return new ParagraphLook(
        Optional.of(other),
        firstLine,
        hanging,
        left,
        right,
        spaceBefore,
        spaceAfter,
        line,
        keepWithNext,
        keepTogether,
        frame);
  }

  /** The same look, staying on the page of what follows. */
  public ParagraphLook keptWithNext() {
    return new ParagraphLook(
        align,
        firstLine,
        hanging,
        left,
        right,
        spaceBefore,
        spaceAfter,
        line,
        Optional.of(true),
        keepTogether,
        frame);
  }

  /** Where lines stand between the edges. */
  public enum Align {
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTER,
    /** At the right edge. */
    RIGHT,
    /** From edge to edge, but for the last line. */
    JUSTIFY
  }

  /**
   * A place on the page, outside the run of the text.
   *
   * @param edge from which edge of the page it is measured
   * @param distance from that edge to the nearer side of the paragraph
   * @param align where it stands between the left and the right margin
   */
  public record Frame(Edge edge, Length distance, Align align) {
    /** The edges there are. */
    public enum Edge {
      /** The upper edge of the page. */
      TOP,
      /** The lower edge of the page. */
      BOTTOM
    }
  }
}
