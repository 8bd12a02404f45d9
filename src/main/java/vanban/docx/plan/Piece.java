package vanban.docx.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.document.Chart;
import vanban.style.Length;
import vanban.style.measure.ChartMeasure;
import vanban.vietnamese.Counter;

/**
 * What stands side by side in a paragraph. Where a piece has a style, it is empty for words that
 * look as their paragraph does.
 */
public sealed interface Piece {

  /** A piece that holds others, which print it. */
  sealed interface Group extends Piece {
    /** The pieces that print it. */
    List<Piece> pieces();

    /** The same around other pieces. */
    Group around(List<Piece> other);
  }

  /** Hands this piece to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Words of one style.
   *
   * @param text never empty
   * @param style what they look like
   */
  record Words(String text, Optional<StyleUse.Words> style) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The end of a line.
   *
   * @param style of the words around it
   */
  record Break(Optional<StyleUse.Words> style) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A number of the document, which Word follows when it moves.
   *
   * @param anchor of the paragraph that prints it
   * @param cited the number, as it is cited now
   * @param caption whether it is a caption's, which is part of its words
   * @param style what it looks like
   */
  record Reference(int anchor, String cited, boolean caption, Optional<StyleUse.Words> style)
      implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The number of a caption, which Word counts by itself, and the word before it.
   *
   * @param anchor by which references find them
   * @param word before the number, {@code "Bảng "}
   * @param sequence of the captions that count together
   * @param counter how the number is written
   * @param number as it is now
   * @param behind what stands between it and the words of the caption, and is not cited
   */
  record CaptionNumber(
      int anchor, String word, String sequence, Counter counter, String number, String behind)
      implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A number of pages, which Word knows.
   *
   * @param total whether it is that of all pages, and not of this one
   * @param style what it looks like
   */
  record PageNumber(boolean total, Optional<StyleUse.Words> style) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The sign of a note, and the note.
   *
   * @param number 1 for the first of the document
   * @param blocks what the note says
   * @param figures in the note on which the sign bears comments
   */
  record Note(int number, List<Placed> blocks, List<String> figures) implements Piece {
    /** Keeps the lists from change. */
    public Note {
      blocks = List.copyOf(blocks);
      figures = List.copyOf(figures);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The sign a note starts with, and a space. */
  record OwnSign() implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * The start of the field that Word fills with the headings of the document.
   *
   * @param depth of the deepest headings it lists
   * @param complete whether its lines are as Word would write them; else it is to write them anew
   */
  record ContentsStart(int depth, boolean complete) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What a line of a table of contents says, which leads to its heading.
   *
   * @param heading its place among those that are listed
   * @param words of the heading, its number before them
   * @param page the number on its page; empty where nobody knows
   */
  record ContentsLine(int heading, String words, Optional<String> page) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What tells Word that a title within its paragraph is listed in tables of contents. It is not
   * printed.
   *
   * @param depth 1 for those of sections that stand in none
   * @param words its line
   */
  record ContentsMark(int depth, String words) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The end of that field. */
  record ContentsEnd() implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What bears a comment on each of some figures.
   *
   * @param figures as their authors name them
   * @param pieces that print them
   */
  record Figures(List<String> figures, List<Piece> pieces) implements Group {
    /** Keeps the lists from change. */
    public Figures {
      figures = List.copyOf(figures);
      pieces = List.copyOf(pieces);
    }

    @Override
    public Figures around(List<Piece> other) {
      return new Figures(figures, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * What leads to an address outside the document.
   *
   * @param address such as {@code https://example.vn}
   * @param pieces that print it
   */
  record Link(String address, List<Piece> pieces) implements Group {
    /** Keeps the pieces from change. */
    public Link {
      pieces = List.copyOf(pieces);
    }

    @Override
    public Link around(List<Piece> other) {
      return new Link(address, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A chart.
   *
   * @param chart what it shows
   * @param measure how large it is
   * @param title what is said to those who cannot see it
   */
  record Drawing(Chart chart, ChartMeasure measure, String title) implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A picture.
   *
   * @param shown what it shows
   * @param width of it
   * @param height of it
   */
  record Picture(vanban.document.Picture.Shown shown, Length width, Length height)
      implements Piece {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Paragraphs at the foot of the text of their page, as wide as the text.
   *
   * @param blocks one below the other
   * @param width of the text
   * @param height of all of them
   * @param edge whether they stand on the lower edge of the text, and not right below it
   */
  record PageFoot(List<Placed> blocks, Length width, Length height, boolean edge) implements Piece {
    /** Keeps the blocks from change. */
    public PageFoot {
      blocks = List.copyOf(blocks);
    }

    /** These with others below them. */
    PageFoot above(PageFoot other) {
      List<Placed> all = Stream.concat(blocks.stream(), other.blocks().stream()).toList();
      return new PageFoot(all, width, height.plus(other.height()), edge);
    }

    /** These right below the text. */
    PageFoot belowText() {
      return new PageFoot(blocks, width, height, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** This piece and those within it, but for what notes say. */
  default Stream<Piece> flat() {
    return this instanceof Group group
        ? group.pieces().stream().flatMap(Piece::flat)
        : Stream.of(this);
  }

  /**
   * One method per kind of piece.
   *
   * @param <R> what comes of a piece
   */
  interface Visitor<R> {
    /** What comes of words. */
    R visit(Words piece);

    /** What comes of the end of a line. */
    R visit(Break piece);

    /** What comes of a reference. */
    R visit(Reference piece);

    /** What comes of the number of a caption. */
    R visit(CaptionNumber piece);

    /** What comes of the number of the page. */
    R visit(PageNumber piece);

    /** What comes of a note. */
    R visit(Note piece);

    /** What comes of the start of a table of contents. */
    R visit(ContentsStart piece);

    /** What comes of a line of it. */
    R visit(ContentsLine piece);

    /** What comes of the mark on a title within its paragraph. */
    R visit(ContentsMark piece);

    /** What comes of its end. */
    R visit(ContentsEnd piece);

    /** What comes of the sign a note starts with. */
    R visit(OwnSign piece);

    /** What comes of figures that bear comments. */
    R visit(Figures piece);

    /** What comes of a link. */
    R visit(Link piece);

    /** What comes of a chart. */
    R visit(Drawing piece);

    /** What comes of a picture. */
    R visit(Picture piece);

    /** What comes of paragraphs at the foot of the text. */
    R visit(PageFoot piece);
  }
}
