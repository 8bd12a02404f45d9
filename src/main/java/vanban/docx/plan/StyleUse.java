package vanban.docx.plan;

import java.util.List;
import java.util.Optional;
import vanban.style.Length;
import vanban.style.ParagraphUse;
import vanban.style.Style;

/**
 * What a style of a Word file is used for. Each use has one style there, and each style one use;
 * what the style is called is decided when all uses are known.
 */
public sealed interface StyleUse {

  /** Hands this use to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** A use of paragraphs. */
  sealed interface OfParagraph extends StyleUse {
    /** The same use, for what also stays on the page of what follows; a drawn line never does. */
    OfParagraph withNext();
  }

  /** A use of words within paragraphs. */
  sealed interface OfWords extends StyleUse {}

  /**
   * Paragraphs of a role.
   *
   * @param paragraph the role, and how they stand
   * @param outline 1 to 9 for a heading, as deep as it stands; 0 for any other paragraph
   * @param place among the numbered; empty without a number
   */
  record Paragraphs(ParagraphUse paragraph, int outline, Optional<ListPlace> place)
      implements OfParagraph {
    /** Paragraphs that stand as their role says. */
    public static Paragraphs of(String role) {
      return of(ParagraphUse.of(role));
    }

    /** Paragraphs without a number that are no headings. */
    public static Paragraphs of(ParagraphUse paragraph) {
      return new Paragraphs(paragraph, 0, Optional.empty());
    }

    /** The same as headings. */
    Paragraphs heading(int level) {
      return new Paragraphs(paragraph, level, place);
    }

    /** The same with a number. */
    public Paragraphs numbered(ListPlace at) {
      return new Paragraphs(paragraph, outline, Optional.of(at));
    }

    /** The same, standing otherwise. */
    Paragraphs standing(ParagraphUse other) {
      return new Paragraphs(other, outline, place);
    }

    @Override
    public OfParagraph withNext() {
      return standing(paragraph.keptWithNext());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Paragraphs of no role: the lines above notes, cells in which nothing stands. */
  record Normal() implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Paragraphs that are nothing but a distance.
   *
   * @param height of the distance
   * @param kept whether they stay on the page of what follows
   */
  record Gap(Length height, boolean kept) implements OfParagraph {
    /** The least height of a line that Word and LibreOffice both keep to. */
    public static final Length THIN = Length.points(1);

    @Override
    public OfParagraph withNext() {
      return new Gap(height, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Drawn lines.
   *
   * @param role their style
   * @param left how far they start from the left edge of what they stand in
   * @param right how far they end from the right edge
   */
  record Rule(String role, Length left, Length right) implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Paragraphs in which a chart stands.
   *
   * @param role of the chart
   * @param kept whether they stay on the page of what follows
   */
  record ChartFrame(String role, boolean kept) implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return new ChartFrame(role, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Lines of tables of contents.
   *
   * @param role of the lines
   * @param depth of the headings they list, 1 for the outermost
   * @param width from the left edge of the text to the page numbers
   */
  record ContentsLine(String role, int depth, Length width) implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Paragraphs in which a picture stands.
   *
   * @param role of the picture
   * @param kept whether they stay on the page of what follows
   */
  record PictureFrame(String role, boolean kept) implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return new PictureFrame(role, true);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What comments say. */
  record CommentText() implements OfParagraph {
    @Override
    public OfParagraph withNext() {
      return this;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The signs of comments, which are not printed. */
  record CommentSign() implements OfWords {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** What stands in a line and is not printed. */
  record Unprinted() implements OfWords {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** The signs of notes. */
  record NoteSign() implements OfWords {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words that look otherwise than their paragraph.
   *
   * @param roles of the spans they stand in, outermost first
   * @param says what Word must be told so that they look as they should; never nothing
   */
  record Words(List<String> roles, Style says) implements OfWords {
    /** Keeps the roles from change. */
    public Words {
      roles = List.copyOf(roles);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method per kind of use.
   *
   * @param <R> what comes of a use
   */
  interface Visitor<R> {
    /** What comes of paragraphs of a role. */
    R visit(Paragraphs use);

    /** What comes of paragraphs of no role. */
    R visit(Normal use);

    /** What comes of distances. */
    R visit(Gap use);

    /** What comes of drawn lines. */
    R visit(Rule use);

    /** What comes of paragraphs in which charts stand. */
    R visit(ChartFrame use);

    /** What comes of lines of tables of contents. */
    R visit(ContentsLine use);

    /** What comes of paragraphs in which pictures stand. */
    R visit(PictureFrame use);

    /** What comes of what comments say. */
    R visit(CommentText use);

    /** What comes of what is not printed. */
    R visit(Unprinted use);

    /** What comes of the signs of comments. */
    R visit(CommentSign use);

    /** What comes of the signs of notes. */
    R visit(NoteSign use);

    /** What comes of words. */
    R visit(Words use);
  }
}
