package vanban.document;

import java.util.List;
import java.util.Optional;

/** What stands in a line: words, emphasis, figures, notes, references, fields, line breaks. */
public sealed interface Inline {

  /** What gives a look or a meaning to what stands in it, which flows with the words around it. */
  sealed interface Wrapper extends Inline {
    /** What stands in it. */
    List<Inline> content();

    /** The same around something else. */
    Wrapper around(List<Inline> other);
  }

  /** Hands this inline to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /**
   * Words.
   *
   * @param value never empty; white space stands as it is printed
   * @param origin where the words were written
   */
  record Text(String value, Origin origin) implements Inline {
    /** Words that were written nowhere. */
    public Text(String value) {
      this(value, Origin.UNKNOWN);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words that carry weight, printed bold.
   *
   * @param content the words
   */
  record Strong(List<Inline> content) implements Wrapper {
    /** Keeps the content from change. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public Strong around(List<Inline> other) {
      return new Strong(other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words with emphasis, printed in italics.
   *
   * @param content the words
   */
  record Emphasis(List<Inline> content) implements Wrapper {
    /** Keeps the content from change. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public Emphasis around(List<Inline> other) {
      return new Emphasis(other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words in a role of their own, such as the underlined words {@code Nơi nhận}.
   *
   * @param role their look
   * @param content the words
   * @param title that they are the title of the section whose paragraph they begin; empty for other
   *     words
   */
  record Span(String role, List<Inline> content, Optional<Title> title) implements Wrapper {
    /**
     * A title within its paragraph.
     *
     * @param entry its line in tables of contents; empty until {@link Numbering} wrote it, or
     *     without such tables
     */
    public record Title(Optional<Contents.Entry> entry) {
      /** One that no table of contents lists. */
      public static final Title UNLISTED = new Title(Optional.empty());
    }

    /** Keeps the content from change. */
    public Span {
      content = List.copyOf(content);
    }

    /** Words that are no title. */
    public Span(String role, List<Inline> content) {
      this(role, content, Optional.empty());
    }

    @Override
    public Span around(List<Inline> other) {
      return new Span(role, other, title);
    }

    /** The same title with its line in tables of contents. */
    Span listed(Contents.Entry entry) {
      return new Span(role, content, Optional.of(new Title(Optional.of(entry))));
    }

    /** Its line in tables of contents, of a title that they list. */
    public Optional<Contents.Entry> entry() {
      return title.flatMap(Title::entry);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Small letters above or below the line, such as the 2 of {@code m²}.
   *
   * @param side where they stand
   * @param content the letters
   */
  record Script(Side side, List<Inline> content) implements Wrapper {
    /** Keeps the content from change. */
    public Script {
      content = List.copyOf(content);
    }

    @Override
    public Script around(List<Inline> other) {
      return new Script(side, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /** The sides of the line there are. */
    public enum Side {
      /** Above it. */
      SUPERSCRIPT,
      /** Below it. */
      SUBSCRIPT
    }
  }

  /**
   * Words that lead to an address outside the document.
   *
   * @param role their look
   * @param address one that {@link LinkAddress} takes
   * @param content the words
   * @param origin where the link was written
   */
  record Link(String role, String address, List<Inline> content, Origin origin) implements Wrapper {
    /** Keeps the content from change. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public Link around(List<Inline> other) {
      return new Link(role, address, other, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A figure of the report, as far as it is known from which.
   *
   * @param of what it is, as its author names it: {@code revenue.of_plan.council}
   * @param content how it is printed: words
   * @param origin where it was asked for
   */
  record Figure(String of, List<Inline> content, Origin origin) implements Inline {
    /** Keeps the content from change. */
    public Figure {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A footnote, at the place it hangs on.
   *
   * @param number 1 for the first of the document; 0 until {@link Numbering} gave it one
   * @param blocks what the note says: paragraphs and lists, a paragraph first
   * @param origin where it hangs
   */
  record Note(int number, List<Block> blocks, Origin origin) implements Inline {
    /** Keeps the blocks from change. */
    public Note {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A reference to a section, a table, a chart or an appendix.
   *
   * @param to the id of what it refers to
   * @param extent how much of the citation it prints
   * @param citation what it prints; empty until {@link Numbering} resolved it
   * @param origin where it was written
   */
  record Reference(String to, Extent extent, Optional<Citation> citation, Origin origin)
      implements Inline {
    /** One that prints all of the citation. */
    public Reference(String to, Optional<Citation> citation, Origin origin) {
      this(to, Extent.WHOLE, citation, origin);
    }

    /** The same with what it prints. */
    Reference printing(Optional<Citation> resolved) {
      return new Reference(to, extent, resolved, origin);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /** How much of a citation there is to print. */
    public enum Extent {
      /** All of it: {@code điểm c khoản 1 Điều 2}. */
      WHOLE,
      /** The number of what it leads to alone: {@code c}. */
      NUMBER
    }
  }

  /**
   * A value that Word fills in by itself.
   *
   * @param kind which value
   */
  record Field(Kind kind) implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /** The values there are. */
    public enum Kind {
      /** The number of the page. */
      PAGE,
      /** How many pages the document has. */
      PAGES
    }
  }

  /** The end of a line within a paragraph. */
  record Break() implements Inline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method per kind of inline; there are no defaults, so that a forgotten kind does not
   * compile.
   *
   * @param <R> what comes of an inline
   */
  interface Visitor<R> {
    /** What comes of words. */
    R visit(Text text);

    /** What comes of bold words. */
    R visit(Strong strong);

    /** What comes of italic words. */
    R visit(Emphasis emphasis);

    /** What comes of words in a role. */
    R visit(Span span);

    /** What comes of letters above or below the line. */
    R visit(Script script);

    /** What comes of a link. */
    R visit(Link link);

    /** What comes of a figure. */
    R visit(Figure figure);

    /** What comes of a note. */
    R visit(Note note);

    /** What comes of a reference. */
    R visit(Reference reference);

    /** What comes of a field. */
    R visit(Field field);

    /** What comes of a line's end. */
    R visit(Break lineBreak);
  }
}
