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
 * @param box what is drawn round it
 */
public record ParagraphStyle(
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
    Optional<Frame> frame,
    Optional<Box> box) {

  /** Says nothing. */
  public static final ParagraphStyle PLAIN =
      new ParagraphStyle(
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
          Optional.empty(),
          Optional.empty());

  /** This look where it says something, {@code base} where it says nothing. */
  public ParagraphStyle over(ParagraphStyle base) {
    return new ParagraphStyle(
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
        frame.or(base::frame),
        box.or(base::box));
  }

  /** The same look with its lines elsewhere. */
  public ParagraphStyle aligned(Align other) {
    return new ParagraphStyle(
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
        frame,
        box);
  }

  /** The same look, staying on the page of what follows. */
  public ParagraphStyle keptWithNext() {
    return new ParagraphStyle(
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
        frame,
        box);
  }

  /** The same look with its lines somewhere between two indents. */
  public ParagraphStyle between(Length fromLeft, Length fromRight, Align where) {
    return new ParagraphStyle(
        Optional.of(where),
        Optional.empty(),
        Optional.empty(),
        Optional.of(fromLeft),
        Optional.of(fromRight),
        spaceBefore,
        spaceAfter,
        line,
        keepWithNext,
        keepTogether,
        frame,
        box);
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

  /**
   * Lines drawn round a paragraph, whose words stand in the middle of it. The box itself stands
   * where the lines of the paragraph would.
   *
   * @param width of the box with its lines; empty for as wide as the words need
   * @param weight how thick its lines are
   * @param paddingX on the left and on the right of the words, its lines included, where the box
   *     has no width
   * @param paddingY above and below the words
   */
  public record Box(Optional<Length> width, Length weight, Length paddingX, Length paddingY) {
    /** How wide it is, with its lines, round words as long as {@code words}. */
    public Length around(Length words) {
      return width.orElseGet(() -> words.plus(paddingX).plus(paddingX));
    }
  }
}
