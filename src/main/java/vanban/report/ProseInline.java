package vanban.report;

import java.util.List;

/** What stands in a line of prose. */
public sealed interface ProseInline {

  /** Hands this inline to the method of {@code visitor} for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** What is nothing but words, whoever wrote them. */
  sealed interface Plain extends ProseInline permits Text, Figure {

    /** The words, never empty. */
    String printed();

    /** The same with other words. */
    Plain printing(String words);
  }

  /**
   * Words.
   *
   * @param value as printed, never empty
   */
  record Text(String value) implements Plain {
    @Override
    public String printed() {
      return value;
    }

    @Override
    public Text printing(String words) {
      return new Text(words);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A figure.
   *
   * @param expression what stands between the braces, such as {@code revenue.of_plan.council}
   * @param words as printed, such as {@code 25,56%}
   */
  record Figure(String expression, String words) implements Plain {
    @Override
    public String printed() {
      return words;
    }

    @Override
    public Figure printing(String other) {
      return new Figure(expression, other);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Bold words.
   *
   * @param content the words
   */
  record Strong(List<ProseInline> content) implements ProseInline {
    /** Keeps the content from change. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Italic words.
   *
   * @param content the words
   */
  record Emphasis(List<ProseInline> content) implements ProseInline {
    /** Keeps the content from change. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * Words that are still to be checked.
   *
   * @param content the words
   */
  record Marked(List<ProseInline> content) implements ProseInline {
    /** Keeps the content from change. */
    public Marked {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A footnote, where it hangs.
   *
   * @param content what it says; holds no notes and no tables
   */
  record Note(Prose content) implements ProseInline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * A reference to a section, a table, a chart or an appendix.
   *
   * @param id of what it refers to; something has it
   */
  record Reference(String id) implements ProseInline {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /**
   * One method per kind of inline.
   *
   * @param <R> what comes of an inline
   */
  interface Visitor<R> {
    /** What comes of words. */
    R visit(Text text);

    /** What comes of a figure. */
    R visit(Figure figure);

    /** What comes of bold words. */
    R visit(Strong strong);

    /** What comes of italic words. */
    R visit(Emphasis emphasis);

    /** What comes of words to be checked. */
    R visit(Marked marked);

    /** What comes of a note. */
    R visit(Note note);

    /** What comes of a reference. */
    R visit(Reference reference);
  }
}
