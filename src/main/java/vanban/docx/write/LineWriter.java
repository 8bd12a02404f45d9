package vanban.docx.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.docx4j.wml.R;
import vanban.document.Citation;
import vanban.document.Inline;
import vanban.docx.style.BuiltInStyles;
import vanban.docx.style.CharacterUse;
import vanban.docx.wml.Wml;
import vanban.style.Length;
import vanban.style.Style;

/** Writes what stands in a line as runs of a paragraph. */
final class LineWriter implements Inline.Visitor<LineWriter> {
  private static final String CACHED_PAGE = "2"; // page 1 bears no number

  private final DocxContext context;
  private final Style around;
  private final Length width;
  private final List<Object> to;
  private CharacterUse use = CharacterUse.PLAIN;
  private Optional<R> open = Optional.empty(); // which words of the same style may go on

  /**
   * Writes into a paragraph.
   *
   * @param around the look of the paragraph
   * @param width of the text, for the notes
   * @param to the content of the paragraph
   */
  LineWriter(DocxContext context, Style around, Length width, List<Object> to) {
    this.context = context;
    this.around = around;
    this.width = width;
    this.to = to;
  }

  /** Writes all of it, in order. */
  LineWriter all(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  /** Writes words that no author typed, such as the sign of an item. */
  LineWriter words(String words) {
    if (!words.isEmpty()) {
      to.add(Wml.run(style(), Wml.text(words)));
    }
    return this;
  }

  /** The style of words that start a paragraph, where they are a span: of its number, too. */
  Optional<String> leadingStyle(List<Inline> content) {
    return !content.isEmpty() && content.get(0) instanceof Inline.Span span
        ? context.stylesPart().letters(use.inSpan(span.role()), around)
        : Optional.empty();
  }

  private Optional<String> style() {
    return context.stylesPart().letters(use, around);
  }

  private LineWriter within(CharacterUse inner, List<Inline> content) {
    CharacterUse outer = use;
    use = inner;
    open = Optional.empty();
    all(content);
    use = outer;
    open = Optional.empty();
    return this;
  }

  @Override
  public LineWriter visit(Inline.Text text) {
    Object last = to.isEmpty() ? this : to.get(to.size() - 1);
    if (open.filter(run -> run == last).isPresent()) {
      Wml.append(open.get(), text.value());
    } else {
      R run = Wml.run(style(), Wml.text(text.value()));
      to.add(run);
      open = Optional.of(run);
    }
    return this;
  }

  @Override
  public LineWriter visit(Inline.Figure figure) {
    context.figures().on(List.of(figure.of()), to, () -> all(figure.content()));
    return this;
  }

  @Override
  public LineWriter visit(Inline.Strong strong) {
    return within(use.withStrong(), strong.content());
  }

  @Override
  public LineWriter visit(Inline.Emphasis emphasis) {
    return within(use.withEmphasis(), emphasis.content());
  }

  @Override
  public LineWriter visit(Inline.Span span) {
    return within(use.inSpan(span.role()), span.content());
  }

  @Override
  public LineWriter visit(Inline.Note note) {
    List<String> figures = new ArrayList<>();
    DocxContext within = context.decoratedBy(FigureRunDecorator.kept(figures));
    context.footnotes().add(note.number(), note.blocks(), within, width);
    Optional<String> sign = Optional.of(BuiltInStyles.NOTE_REFERENCE);
    R reference = Wml.run(sign, Wml.noteReference(note.number()));
    context.figures().on(figures, to, () -> to.add(reference));
    return this;
  }

  @Override
  public LineWriter visit(Inline.Reference reference) {
    Citation citation =
        reference
            .citation()
            .orElseThrow(() -> new IllegalArgumentException("unresolved: " + reference.to()));
    for (Citation.Piece piece : citation.pieces()) {
      words(piece.before());
      String target = context.bookmarks().name(piece.number().anchor());
      // \n, not \r: the number as it stands there, whatever stands around the reference
      to.addAll(Wml.field(style(), "REF " + target + " \\n \\h", piece.number().cited()));
    }
    return this;
  }

  @Override
  public LineWriter visit(Inline.Field field) {
    String instruction =
        switch (field.kind()) {
          case PAGE -> "PAGE";
        };
    to.addAll(Wml.field(style(), instruction, CACHED_PAGE));
    return this;
  }

  @Override
  public LineWriter visit(Inline.Break lineBreak) {
    to.add(Wml.run(style(), Wml.lineBreak()));
    return this;
  }
}
