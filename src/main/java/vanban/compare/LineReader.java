package vanban.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.document.Origin;

/** Reads what stands in a line of a document, and gathers the notes that hang on it. */
final class LineReader implements Inline.Visitor<Void> {
  private final Line.Builder line = new Line.Builder();
  private final List<Inline.Note> notes = new ArrayList<>();
  private final References references;
  private String look = "";

  /** How references are read. */
  enum References {
    /** By what they refer to: one that only cites another number is the same. */
    BY_TARGET,
    /** By the words they print, as in a file in which they are words. */
    BY_WORDS
  }

  private LineReader(References references) {
    this.references = references;
  }

  /**
   * What was read.
   *
   * @param notes that hang on it, in their order
   */
  record Read(Line line, List<Inline.Note> notes) {}

  static Read read(List<Inline> content, References references) {
    LineReader reader = new LineReader(references);
    content.forEach(inline -> inline.accept(reader));
    return new Read(reader.line.build(), reader.notes);
  }

  @Override
  public Void visit(Inline.Text text) {
    return add(text.value(), text.origin());
  }

  @Override
  public Void visit(Inline.Strong strong) {
    return within("strong", strong.content());
  }

  @Override
  public Void visit(Inline.Emphasis emphasis) {
    return within("emphasis", emphasis.content());
  }

  @Override
  public Void visit(Inline.Span span) {
    return within("role " + span.role(), span.content());
  }

  @Override
  public Void visit(Inline.Script script) {
    return within(script.side().toString(), script.content());
  }

  @Override
  public Void visit(Inline.Link link) {
    return within("link " + link.address(), link.content());
  }

  @Override
  public Void visit(Inline.Figure figure) {
    line.of(Optional.of(figure.of()));
    figure.content().forEach(inline -> inline.accept(this));
    line.of(Optional.empty());
    return null;
  }

  @Override
  public Void visit(Inline.Note note) {
    notes.add(note);
    return add(String.valueOf(Line.NOTE), note.origin());
  }

  @Override
  public Void visit(Inline.Reference reference) {
    String cited = reference.citation().map(Citation::text).orElse("");
    if (references == References.BY_WORDS) {
      return add(cited, reference.origin());
    }
    line.addReference(reference.to(), cited, look, reference.origin());
    return null;
  }

  @Override
  public Void visit(Inline.Field field) {
    return add(String.valueOf(Line.FIELD), Origin.UNKNOWN);
  }

  @Override
  public Void visit(Inline.Break lineBreak) {
    return add("\n", Origin.UNKNOWN);
  }

  private Void add(String words, Origin origin) {
    line.add(words, look, origin);
    return null;
  }

  private Void within(String name, List<Inline> content) {
    String around = look;
    look = around.isEmpty() ? name : around + " " + name;
    content.forEach(inline -> inline.accept(this));
    look = around;
    return null;
  }
}
